import { complain, isDevelopment } from '../core'

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
  /** How roomy: 0.8 is tight, 1 as designed, 1.2 roomy. */
  density?: number
}

const knobs = ['hue', 'chroma', 'radius', 'density'] as const

/** What a range control gives is a text. */
const numberOf = (value: unknown) => Number.parseFloat(String(value))

/** Changes the look of the page; what is left out stays as it is. */
export function theme(options: Theme = {}): void {
  const { dataset, style } = document.documentElement
  const { scheme } = options
  if (scheme === 'auto') delete dataset.theme
  else if (scheme === 'light' || scheme === 'dark') dataset.theme = scheme
  for (const name of knobs) {
    const number = numberOf(options[name])
    if (Number.isFinite(number)) style.setProperty(`--k-${name}`, String(number))
  }
  if (isDevelopment) check(options)
}

const meanings: Record<string, string> = {
  scheme: 'auto, light or dark',
  hue: 'a number, the degrees of OKLCH',
  chroma: 'a number: 0 is grey, 1 as designed',
  radius: 'a number: 0 is square, 1 as designed',
  density: 'a number: 0.8 is tight, 1 as designed, 1.2 roomy',
}

/** Says of each value that is not taken why. */
function check(options: Theme): void {
  for (const [name, value] of Object.entries(options)) {
    const isRight = name === 'scheme' ? /^(auto|light|dark)$/.test(value) : Number.isFinite(numberOf(value))
    const meaning = meanings[name]
    if (value === undefined || (meaning && isRight)) continue
    const instead = meaning ? `that is ${meaning}` : `it knows ${Object.keys(meanings).join(', ')}`
    complain('theme()', `was given ${name}: ${JSON.stringify(value)}; ${instead}`)
  }
}
