import { type Color, type Plain, type Shade, tokens } from './tokens'

type Tree = typeof tokens
type Group = Exclude<keyof Tree, 'knob'>
type Names<G extends Group> = `--k-${G}-${keyof Tree[G] & (string | number)}`

/** Every custom property the tokens print. */
export type TokenName = `--k-${keyof Tree['knob']}` | { [G in Group]: Names<G> }[Group]

/** One line of the token table in the docs. */
export interface TokenRow {
  name: TokenName
  group: keyof Tree
  /** The CSS value on light pages; for all but colours, on every page. */
  light: string
  dark: string
  note: string
}

const isColor = (token: Color | Plain): token is Color => 'light' in token

/** `.5` for 0.5, without the noise of binary fractions. */
const number = (value: number): string => String(+value.toFixed(4)).replace(/^(-?)0\./, '$1.')

const lightness = ({ l, more = l }: Shade): string => {
  const delta = more - l
  if (!delta) return number(l)
  return `calc(${number(l)} ${delta < 0 ? '-' : '+'} ${number(Math.abs(delta))}*var(--k-contrast))`
}

/** A tone of fixed hue keeps its chroma: a grey page still warns in colour. */
const shade = (of: Shade, hue: number | undefined): string => {
  const chroma = of.c && hue === undefined ? `calc(${number(of.c)}*var(--k-chroma))` : number(of.c)
  const alpha = of.alpha === undefined ? '' : `/${number(of.alpha)}`
  return `oklch(${lightness(of)} ${chroma} ${of.c ? (hue ?? 'var(--k-hue)') : 0}${alpha})`
}

const row = (group: keyof Tree, key: string, token: Color | Plain): TokenRow => {
  const name = (group === 'knob' ? `--k-${key}` : `--k-${group}-${key}`) as TokenName
  const [light, dark] = isColor(token)
    ? [shade(token.light, token.hue), shade(token.dark, token.hue)]
    : [token.value, token.value]
  return { name, group, light, dark, note: token.note }
}

/** Every token, in the order of the tree: the table of the docs and of the token story. */
export const tokenTable = (): TokenRow[] =>
  (Object.keys(tokens) as (keyof Tree)[]).flatMap((group) =>
    Object.entries(tokens[group] as Record<string, Color | Plain>).map(([key, token]) => row(group, key, token)),
  )

const declaration = ({ name, light, dark }: TokenRow): string =>
  `${name}:${light === dark ? light : `light-dark(${light},${dark})`};`

/** Windows' forced colours: what a component must still paint by hand (`forced-color-adjust: none`) gets these. */
const forced: Partial<Record<TokenName, string>> = {
  '--k-color-surface': 'Canvas',
  '--k-color-text': 'CanvasText',
  '--k-color-line-strong': 'CanvasText',
  '--k-color-accent': 'Highlight',
  '--k-color-on-strong': 'HighlightText',
}

/**
 * The token sheet. Knobs are set on the root only, so that a section with `data-theme` keeps the page's; the rest is
 * computed again there, so that such a section may turn a knob of its own. `!important` in a layer beats the page's
 * own sheet: a reader's wish for calm or contrast is not the page's to refuse.
 */
export const toCss = (): string => {
  const rows = tokenTable()
  const print = (wanted: boolean) =>
    rows
      .filter(({ group }) => (group === 'knob') === wanted)
      .map(declaration)
      .join('\n')
  return `@layer karui.tokens, karui.base, karui.components;
@layer karui.tokens {
:root{color-scheme:light dark;
${print(true)}}
[data-theme=light]{color-scheme:light}
[data-theme=dark]{color-scheme:dark}
:root,[data-theme]{
${print(false)}}
@media (prefers-contrast:more){:root{--k-contrast:1!important}}
@media (prefers-reduced-motion){:root{--k-motion:0!important}}
@media (forced-colors:active){:root,[data-theme]{${Object.entries(forced)
    .map((pair) => pair.join(':'))
    .join(';')}}}
}
`
}
