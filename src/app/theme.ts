/** What a page may choose; every value is a custom property of the root, and can be set in CSS just as well. */
export interface Theme {
  /** `auto` follows the system. */
  scheme?: 'auto' | 'light' | 'dark'
  /** The one hue, in degrees of OKLCH. */
  hue?: number
  /** How colourful: 0 is grey, 1 as designed. */
  chroma?: number
  /** How round: 0 is square, 1 as designed. */
  radius?: number
  /** How roomy: 0.75 is tight, 1 as designed. */
  density?: number
}

/** Changes the look of the page; what is left out stays as it is. */
export function theme({ scheme, ...knobs }: Theme): void {
  const root = document.documentElement
  if (scheme === 'auto') delete root.dataset.theme
  else if (scheme) root.dataset.theme = scheme
  for (const [name, value] of Object.entries(knobs)) root.style.setProperty(`--k-${name}`, String(value))
}
