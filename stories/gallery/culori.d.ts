/** The part of culori that is used here; the package brings no types. */
declare module 'culori' {
  export interface Rgb {
    mode: 'rgb'
    r: number
    g: number
    b: number
  }
  export interface Oklch {
    mode: 'oklch'
    l: number
    c: number
    h: number
  }
  export function rgb(color: Oklch): Rgb
  /** As `#rrggbb`, each channel cut to 0..255. */
  export function formatHex(color: Oklch): string
  /** Cuts each channel to 0..1. */
  export function clampRgb(color: Rgb): Rgb
  /** Lowers the chroma until the colour fits, as CSS Color 4 describes. */
  export function toGamut(gamut: 'rgb', mode: 'oklch'): (color: Oklch) => Rgb
  /** The ratio of WCAG 2, 1 to 21. */
  export function wcagContrast(one: Rgb, other: Rgb): number
}
