import { complain, language, type Tone } from '../../src/core'
import { numberFormat } from '../../src/models/numbers'

/** Values that belong together, as bars of one look. */
export interface BarSeries {
  /** What they are values of, in the legend; one series alone needs none. */
  label?: string
  /** One for each label, in order; what is null has no bar. */
  values: (number | null)[]
  /** Left out, the accent for the first, and others for those that follow. */
  tone?: Tone
}

/** A bar, or the bars at one place. */
export interface BarChoice {
  /** Its place, from 0; -1 where none is selected any more. */
  index: number
  /** What stands below it. */
  label: string
  /** The value of each series; null where there is none. */
  values: (number | null)[]
}

const tones = ['accent', 'neutral', 'info', 'ok'] as const

/** Lines in the colour of what is behind, over the second series and those that follow. */
export const hatches = [
  { id: '-1', size: 6, turn: 'rotate(45)', d: 'M1.5 0v6' },
  { id: '-2', size: 5, turn: null, d: 'M1 2.5h1.5' },
  { id: '-3', size: 4, turn: null, d: 'M0 1h4' },
] as const

/**
 * The colour of a series, and the pattern over it.
 * @param index its place among the series
 * @param id of the `k-bars` that has the patterns
 */
export const lookOf = ({ tone }: BarSeries, index: number, id: string): { tone: Tone; fill: string } => ({
  tone: tone ?? tones[index % tones.length]!,
  fill: index ? `url(#${id}${hatches[(index - 1) % hatches.length]!.id})` : 'none',
})

/** As `Intl.NumberFormat` has it, in the page's language; options that it does not know are left out. */
export function formatOf(tag: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  try {
    return numberFormat(options, language())
  } catch {
    complain(tag, 'was given a format that Intl.NumberFormat does not know')
    return numberFormat({}, language())
  }
}
