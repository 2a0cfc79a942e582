import { describe, expect, test } from '@jest/globals'
import { clampRgb, type Oklch, rgb, toGamut, wcagContrast } from 'culori'
import { type Color, type Shade, tokens } from '../../src/tokens/tokens'

type Scheme = 'light' | 'dark'
type ColorName = keyof typeof tokens.color

const hues = [Number(tokens.knob.hue.value), ...Array.from({ length: 12 }, (_, index) => index * 30)]
const chromas = [0, 1, 1.5]
const surfaces: ColorName[] = ['canvas', 'surface', 'raised', 'fill']
const tones = ['accent', 'ok', 'warn', 'bad', 'info'] as const

/** Text and what it stands on: 4.5:1 (WCAG 2.2, 1.4.3), under more contrast 7:1 (1.4.6). */
const texts: [ColorName, ColorName][] = [
  ...surfaces.flatMap((ground): [ColorName, ColorName][] => [
    ['text', ground],
    ['text-quiet', ground],
    ...tones.map((tone): [ColorName, ColorName] => [`${tone}-text`, ground]),
  ]),
  ...tones.flatMap((tone): [ColorName, ColorName][] => [
    ['on-strong', tone],
    [`${tone}-text`, `${tone}-soft`],
    ['text', `${tone}-soft`],
    ['text-quiet', `${tone}-soft`],
  ]),
]

/** Edges, icons, bars and the focus ring, and what they stand on: 3:1 (WCAG 2.2, 1.4.11). */
const shapes: [ColorName, ColorName][] = surfaces.flatMap((ground): [ColorName, ColorName][] => [
  ['line-strong', ground],
  ...tones.map((tone): [ColorName, ColorName] => [tone, ground]),
])
/** A switch's thumb on its empty track, a progress bar on its own soft track. */
shapes.push(['surface', 'line-strong'], ...tones.map((tone): [ColorName, ColorName] => [tone, `${tone}-soft`]))

interface Look {
  hue: number
  chroma: number
  contrast: 0 | 1
}

const oklch = ({ l, c, more = l }: Shade, fixedHue: number | undefined, look: Look): Oklch => ({
  mode: 'oklch',
  l: l + (more - l) * look.contrast,
  c: c * (fixedHue === undefined ? look.chroma : 1),
  h: fixedHue ?? look.hue,
})

/** As browsers show it: some cut each channel to the screen's gamut, others lower the chroma until it fits. */
const shown = (name: ColorName, scheme: Scheme, look: Look) => {
  const color: Color = tokens.color[name]
  const wanted = oklch(color[scheme], color.hue, look)
  return [clampRgb(rgb(wanted)), toGamut('rgb', 'oklch')(wanted)]
}

const contrast = (front: ColorName, back: ColorName, scheme: Scheme, look: Look): number => {
  const grounds = shown(back, scheme, look)
  return Math.min(...shown(front, scheme, look).map((color, index) => wcagContrast(color, grounds[index]!)))
}

/** Pairs below the least ratio, with the worst look each: the message of a failing test is the list of what to mend. */
const tooFaint = (pairs: [ColorName, ColorName][], least: number, scheme: Scheme, level: 0 | 1): string[] =>
  pairs.flatMap(([front, back]) => {
    const looks = hues.flatMap((hue) => chromas.map((chroma) => ({ hue, chroma, contrast: level })))
    const worst = looks
      .map((look) => ({ look, ratio: contrast(front, back, scheme, look) }))
      .reduce((low, next) => (next.ratio < low.ratio ? next : low))
    const { hue, chroma } = worst.look
    return worst.ratio < least ? [`${front} on ${back}: ${worst.ratio.toFixed(2)} at hue ${hue}, chroma ${chroma}`] : []
  })

describe.each<Scheme>(['light', 'dark'])('on %s pages, over every hue and chroma a page may choose', (scheme) => {
  test('text reaches 4.5:1', () => expect(tooFaint(texts, 4.5, scheme, 0)).toEqual([]))
  test('edges, icons and bars reach 3:1', () => expect(tooFaint(shapes, 3, scheme, 0)).toEqual([]))
  test('under more contrast text reaches 7:1', () => expect(tooFaint(texts, 7, scheme, 1)).toEqual([]))
  test('under more contrast edges, icons and bars reach 4.5:1', () =>
    expect(tooFaint(shapes, 4.5, scheme, 1)).toEqual([]))
  test('under more contrast separators are seen', () => {
    const pairs = surfaces.map((ground): [ColorName, ColorName] => ['line', ground])
    expect(tooFaint(pairs, 3, scheme, 1)).toEqual([])
  })
})

test('the measure itself sees what is too faint', () => {
  expect(
    tooFaint(
      [
        ['line', 'surface'],
        ['text', 'surface'],
      ],
      3,
      'light',
      0,
    ),
  ).toEqual([expect.stringMatching(/^line on surface: 1\./)])
})

test('in the dark surfaces get lighter as they rise, and none is black', () => {
  const lightness = [tokens.color.canvas, tokens.color.surface, tokens.color.raised].map(({ dark }) => dark.l)
  expect(lightness).toEqual([...lightness].sort((a, b) => a - b))
  expect(new Set(lightness).size).toBe(3)
  expect(lightness[0]).toBeGreaterThan(0.12)
})
