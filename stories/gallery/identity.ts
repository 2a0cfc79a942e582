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

/**
 * A `k`, in white on the accent.
 * @param isMaskable the phone cuts its own shape out of it: nothing stands outside the middle 80 %
 * @returns an SVG document
 */
export function icon(isMaskable = false): string {
  const corner = isMaskable ? 0 : 7
  const inner = isMaskable ? 'translate(16 16) scale(.75) translate(-16 -16)' : ''
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="${corner}" fill="${hex(tokens.color.accent, 'light')}"/>
<path transform="${inner}" d="M11 7v18M22.5 11.5 11 19M15.5 16.2 23 25" fill="none" stroke="${hex(tokens.color.surface, 'light')}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/></svg>
`
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
