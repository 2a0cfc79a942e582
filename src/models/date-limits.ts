/** What can be chosen, and why not the rest. */
import type { DateEntry } from './date-entry'

/** As they are given, written as HTML writes the values. */
export interface GivenLimits {
  min?: string
  max?: string
  /** Those between that cannot be chosen, each one or a stretch as `2026-12-28/2026-12-31` (ISO 8601); or who says it. */
  disabledDates?: string[] | ((date: string) => boolean | string | undefined)
}

export interface DateLimits {
  /** -Infinity where there is none. */
  min: number
  max: number
  /** Why it cannot be chosen; '' where it can. */
  reasonOf(value: number): string
}

/** The words for it, of which the first two name a `date`. */
export type LimitWord = (key: 'notBefore' | 'notAfter' | 'notAvailable', values?: { date: string }) => string

/** What is no date leaves out none: nothing lies before or after NaN. */
const isAmong = (list: unknown[], value: number, parse: DateEntry['parse']) =>
  list.some((entry) => {
    const [first, last = first] = String(entry)
      .split('/')
      .map((text) => parse(text))
    return value >= first! && value <= last!
  })

/** @param locale BCP 47; left out, the reader's */
export function limitsOf(
  entry: Pick<DateEntry, 'parse' | 'write' | 'name'>,
  { min, max, disabledDates }: GivenLimits,
  { word, locale }: { word: LimitWord; locale?: string },
): DateLimits {
  const [first, last] = [min, max].map(entry.parse) as [number, number]
  const off = disabledDates ?? []
  return {
    min: Number.isNaN(first) ? -Infinity : first,
    max: Number.isNaN(last) ? Infinity : last,
    reasonOf(value) {
      if (value < first) return word('notBefore', { date: entry.name(first, locale) })
      if (value > last) return word('notAfter', { date: entry.name(last, locale) })
      const told = typeof off === 'function' ? off(entry.write(value)) : isAmong([off].flat(), value, entry.parse)
      return told === true ? word('notAvailable') : told || ''
    },
  }
}
