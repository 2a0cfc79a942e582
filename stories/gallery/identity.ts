/** What the gallery is to the phone that keeps it: a name, an icon, two colours. */
import { formatHex } from 'culori'
import { type Color, tokens } from '../../src/tokens'

type Scheme = 'light' | 'dark'

/** As sRGB, for those who know no OKLCH. */
const hex = (color: Color, scheme: Scheme): string =>
  formatHex({ mode: 'oklch', l: color[scheme].l, c: color[scheme].c, h: color.hue ?? Number(tokens.knob.hue.value) })

/** What a browser paints around the page: as the page itself. */
export const themeColor: Record<Scheme, string> = {
  light: hex(tokens.color.canvas, 'light'),
  dark: hex(tokens.color.canvas, 'dark'),
}

/** A `k` of three strokes, on a grid of 32 by 32. */
const GRID = 32
const STROKE = 3
const strokes: [fromX: number, fromY: number, toX: number, toY: number][] = [
  [11, 7, 11, 25],
  [22.5, 11.5, 11, 19],
  [15.5, 16.2, 23, 25],
]
const ground = hex(tokens.color.accent, 'light')
const ink = hex(tokens.color.surface, 'light')

/**
 * @param isMaskable the phone cuts its own shape out of it: nothing stands outside the middle 80 %
 * @returns an SVG document
 */
export function icon(isMaskable = false): string {
  const corner = isMaskable ? 0 : 7
  const inner = isMaskable ? ' transform="translate(4 4) scale(.75)"' : ''
  const path = strokes.map(([fromX, fromY, toX, toY]) => `M${fromX} ${fromY} ${toX} ${toY}`).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${GRID} ${GRID}">
<rect width="${GRID}" height="${GRID}" rx="${corner}" fill="${ground}"/>
<path${inner} d="${path}" fill="none" stroke="${ink}" stroke-width="${STROKE}" stroke-linecap="round" stroke-linejoin="round"/>
</svg>
`
}

const channels = (color: string) => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16))

/** From a point to the nearest of a stroke. */
function distance([fromX, fromY, toX, toY]: (typeof strokes)[number], x: number, y: number): number {
  const [alongX, alongY] = [toX - fromX, toY - fromY]
  const part = ((x - fromX) * alongX + (y - fromY) * alongY) / (alongX ** 2 + alongY ** 2)
  const nearest = Math.min(Math.max(part, 0), 1)
  return Math.hypot(x - fromX - nearest * alongX, y - fromY - nearest * alongY)
}

/**
 * The icon from edge to edge, in pixels: the phone rounds its corners itself.
 * @param size of a side, in pixels
 * @returns the colour of a pixel by its middle, channels 0 to 255
 */
export const iconAt = (size: number) => {
  const scale = size / GRID
  return (x: number, y: number): number[] => {
    const away = Math.min(...strokes.map((stroke) => distance(stroke, x / scale, y / scale)))
    const covered = Math.min(Math.max((STROKE / 2 - away) * scale + 0.5, 0), 1)
    const inks = channels(ink)
    return channels(ground).map((value, at) => Math.round(value + (inks[at]! - value) * covered))
  }
}

/** The web application manifest (W3C); its addresses are relative to its own. */
export const manifest = {
  name: 'karui: a light UI kit for phones',
  short_name: 'karui',
  description: 'Components, screens and guides; works offline.',
  lang: 'en',
  start_url: './',
  scope: './',
  display: 'standalone',
  theme_color: themeColor.light,
  background_color: themeColor.light,
  icons: [
    { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    { src: 'icon-maskable.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'maskable' },
  ],
}
