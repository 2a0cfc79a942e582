/**
 * Every raw value of the kit: the only file where a colour, a length, a time or a curve is written down.
 * `to-css.ts` prints the tree as custom properties (`color.accent` becomes `--k-color-accent`); the gallery, the
 * contrast test and the `TokenName` type read the same tree.
 */

/** OKLCH without its hue. The lightness moves to `more` as the reader's wish for contrast (`--k-contrast`) goes 0 to 1. */
export interface Shade {
  /** Lightness, 0 to 1. */
  l: number
  /** Chroma, multiplied by `--k-chroma` unless the hue is fixed. */
  c: number
  /** Lightness under more contrast; left out, it stays. */
  more?: number
  /** Opacity, 0 to 1; left out, opaque. */
  alpha?: number
}

/** A colour: one shade on light pages and one on dark ones, of the theme's hue or of a fixed one (degrees). */
export interface Color {
  light: Shade
  dark: Shade
  /** Left out, the hue is `--k-hue`. */
  hue?: number
  note: string
}

/** Anything else: the CSS value as it is printed. */
export interface Plain {
  value: string
  note: string
}

const color = (light: Shade, dark: Shade, note: string): Color => ({ light, dark, note })
const plain = (value: string, note: string): Plain => ({ value, note })

/** A strong fill, the accent's or a tone's: dark enough for white on light pages, light enough for ink on dark ones. */
const strong = (c: number, note: string, hue?: number): Color => ({
  light: { l: 0.52, c, more: 0.41 },
  dark: { l: 0.76, c, more: 0.86 },
  hue,
  note,
})
/** A quiet fill of the same hue, for tags, banners and chosen rows. */
const soft = (note: string, hue?: number): Color => ({
  light: { l: 0.945, c: 0.035 },
  dark: { l: 0.31, c: 0.045 },
  hue,
  note,
})
/** Text of the same hue, readable on its own soft fill and on every page surface. */
const ink = (note: string, hue?: number, c = 0.11): Color => ({
  light: { l: 0.45, c, more: 0.33 },
  dark: { l: 0.83, c: 0.09, more: 0.91 },
  hue,
  note,
})

/** What a page sets to change the whole look; every other token is computed from these. */
const knob = {
  hue: plain('222', 'The one hue, in degrees of OKLCH; surfaces, lines, text and accent all follow it.'),
  chroma: plain('1', 'How colourful: 0 is grey, 1 as designed, up to 1.5.'),
  contrast: plain('0', '0 as designed, 1 for more contrast; set to 1 when the reader asks the system for it.'),
  radius: plain('1', 'Roundness: 0 is square, 1 as designed, up to 2.'),
  density: plain('1', 'Roominess: 0.8 is tight, 1 as designed, 1.2 roomy; nothing gets smaller than a finger.'),
  motion: plain('1', 'Speed of motion: 0 is still; set to 0 when the reader asks the system for reduced motion.'),
  font: plain(
    "-apple-system,'Segoe UI',Roboto,Inter,system-ui,'Noto Sans JP','Yu Gothic UI',sans-serif",
    'The typeface: that of the system, with Japanese ones behind it.',
  ),
} satisfies Record<string, Plain>

const surfaces = {
  canvas: color({ l: 0.968, c: 0.006 }, { l: 0.165, c: 0.015 }, 'The page, behind everything.'),
  surface: color({ l: 1, c: 0 }, { l: 0.215, c: 0.015 }, 'Lists, cards, bars: what lies on the page.'),
  raised: color({ l: 1, c: 0 }, { l: 0.26, c: 0.015 }, 'Sheets, dialogs, menus, toasts: what floats above it.'),
  fill: color({ l: 0.935, c: 0.006 }, { l: 0.275, c: 0.015 }, 'The quiet fill of a control, on the page or a surface.'),
  press: color({ l: 0.3, c: 0.03, alpha: 0.08 }, { l: 1, c: 0, alpha: 0.08 }, 'Laid over what a finger holds.'),
  line: color(
    { l: 0.915, c: 0.006, more: 0.6 },
    { l: 0.315, c: 0.015, more: 0.6 },
    'Separators; nobody needs to see it.',
  ),
  'line-strong': color(
    { l: 0.61, c: 0.015, more: 0.45 },
    { l: 0.56, c: 0.015, more: 0.75 },
    'The edge of a control, an empty track: 3:1 against every surface.',
  ),
  scrim: color({ l: 0, c: 0, alpha: 0.4 }, { l: 0, c: 0, alpha: 0.6 }, 'Between the page and a modal layer.'),
  shadow: color({ l: 0, c: 0, alpha: 0.1 }, { l: 0, c: 0, alpha: 0.4 }, 'The one shadow colour.'),
} satisfies Record<string, Color>

const inks = {
  text: color({ l: 0.23, c: 0.015, more: 0.1 }, { l: 0.955, c: 0.006, more: 1 }, 'Text and titles.'),
  'text-quiet': color(
    { l: 0.49, c: 0.015, more: 0.33 },
    { l: 0.76, c: 0.015, more: 0.91 },
    'Descriptions, values, placeholders, icons beside text.',
  ),
  'on-strong': color({ l: 1, c: 0 }, { l: 0.165, c: 0.015 }, 'Text and icons on the accent or a strong tone.'),
} satisfies Record<string, Color>

const tones = {
  accent: strong(0.115, 'The main action, what is on or chosen; also the focus ring.'),
  'accent-soft': soft('A quiet accent fill.'),
  'accent-text': ink('Links, plain buttons, text on accent-soft.'),
  ok: strong(0.13, 'Good: strong fill, icon, bar.', 155),
  'ok-soft': soft('Good: quiet fill.', 155),
  'ok-text': ink('Good: text.', 155),
  warn: strong(0.13, 'Take care: strong fill, icon, bar.', 62),
  'warn-soft': soft('Take care: quiet fill.', 75),
  'warn-text': ink('Take care: text.', 62),
  bad: strong(0.18, 'Wrong or destructive: strong fill, icon, bar, error edge.', 22),
  'bad-soft': soft('Wrong: quiet fill.', 22),
  'bad-text': ink('Wrong: text, error messages.', 22, 0.16),
  info: strong(0.14, 'News: strong fill, icon, bar.', 262),
  'info-soft': soft('News: quiet fill.', 262),
  'info-text': ink('News: text.', 262),
} satisfies Record<string, Color>

/** Steps of 4 px at the default root size. */
const step = (n: number, note: string): Plain => plain(`calc(${n / 4}rem*var(--k-density))`, note)

const space = {
  1: step(1, '4 px: an icon and its text.'),
  2: step(2, '8 px: a label and its control, chips in a row.'),
  3: step(3, '12 px: inside rows and controls; the parts of a card.'),
  4: step(4, '16 px: inside cards, between fields, the page gutter.'),
  5: step(5, '20 px: between fields.'),
  6: step(6, '24 px: between the sections of a page.'),
  8: step(8, '32 px: around empty states and dialogs.'),
  12: step(12, '48 px: large breaks.'),
}

/** `font` shorthands: size, line height, weight and family in one declaration. */
const font = (weight: number, rem: number, line: number, note: string): Plain =>
  plain(`${weight} ${rem}rem/${line} var(--k-font)`, note)

const text = {
  caption: font(500, 0.75, 1.35, '12 px: badges, tab labels, axis marks.'),
  small: font(400, 0.875, 1.4, '14 px: descriptions, help, errors.'),
  body: font(400, 1, 1.5, '16 px: text, rows, inputs (never less, or iOS zooms in).'),
  label: font(500, 1, 1.375, '16 px: row labels; also field labels and buttons.'),
  heading: font(600, 1.0625, 1.3, '17 px: bar titles, card and section headings.'),
  title: font(700, 1.375, 1.25, '22 px: dialog titles, the value of a status card.'),
  large: font(700, 2, 1.15, '32 px: the large title of a page, big figures.'),
}

const round = (rem: number, note: string): Plain => plain(`calc(${rem}rem*var(--k-radius))`, note)

const radius = {
  small: round(0.375, '6 px: tags, checkboxes, focus ring of text.'),
  medium: round(0.75, '12 px: fields, buttons, menu rows.'),
  large: round(1.125, '18 px: lists, cards, dialogs, menus, the top of sheets.'),
  full: round(99, 'Pills and circles.'),
}

const size = {
  touch: plain('max(2.75rem,44px)', 'The least a finger can hit.'),
  control: plain('max(2.75rem,3rem*var(--k-density))', '48 px: fields, buttons.'),
  row: plain('max(2.75rem,3.25rem*var(--k-density))', '52 px: a row with one line; two lines grow beyond it.'),
  hairline: plain('1px', 'Separators and control edges.'),
}

const shadow = {
  low: plain('0 1px 2px var(--k-color-shadow)', 'Switch thumbs, cards that can be pressed.'),
  high: plain('0 .5rem 2rem var(--k-color-shadow),0 0 0 1px var(--k-color-line)', 'Menus, toasts, dialogs, sheets.'),
}

const pace = (ms: number, note: string): Plain => plain(`calc(${ms}ms*var(--k-motion))`, note)

/** Times; all 0 under reduced motion, through `--k-motion`. */
const time = {
  press: pace(80, 'The answer to a touch.'),
  move: pace(160, 'A thumb, an indicator, a chevron; what leaves.'),
  enter: pace(240, 'Sheets, dialogs, pages coming in.'),
}

const ease = {
  out: plain('cubic-bezier(.2,.8,.2,1)', 'For what arrives: fast, then soft.'),
  spring: plain('linear(0,.55 18%,.94 36%,1.03 52%,1)', 'For what is thrown or snaps: a hint of overshoot.'),
}

const focus = {
  ring: plain(
    '.1875rem solid var(--k-color-accent)',
    'The outline of what has the keyboard; 3:1 against every surface.',
  ),
}

export const tokens = {
  knob,
  color: { ...surfaces, ...inks, ...tones },
  space,
  text,
  radius,
  size,
  shadow,
  time,
  ease,
  focus,
}
