/** What can be typed into a date picker: a day, a month or a time of day, each a number, as HTML and as its reader writes it. */
import { parseTime, readTime, timePattern, timeText, writeTime } from './clock'
import { days, type GridUnit, months } from './date-grid'
import { shortName } from './date-page'
import { type DateUnit, datePattern, readDate, writeDay } from './date-text'

export interface DateEntry {
  /** Of the native control. */
  type: 'date' | 'month' | 'time'
  /** @returns NaN for what is none */
  parse(text: unknown): number
  /** As HTML writes it. */
  write(value: number): string
  /** @param today by which what is left out is understood @returns undefined for no text at all, NaN for what is none */
  read(text: string, today: number, locale?: string): number | undefined
  /** As it stands in the field. */
  text(value: number, locale?: string): string
  /** As it stands in a sentence. */
  name(value: number, locale?: string): string
  /** How it is typed. @param letters as of `patternOf` */
  pattern(letters: readonly string[], locale?: string): string
}

const ofGrid = (type: DateEntry['type'], as: DateUnit, unit: GridUnit): DateEntry => ({
  type,
  parse: unit.parse,
  write: unit.write,
  read(text, today, locale) {
    const day = readDate(text, as, today, locale)
    return day === undefined ? day : unit.ofDay(day)
  },
  text: (value, locale) => writeDay(unit.dayOf(value), as, locale),
  name: (value, locale) => shortName({ unit, locale }, value),
  pattern: (letters, locale) => datePattern(as, letters, locale),
})

const day = ofGrid('date', 'day', days)

/** By what is picked; a range is of days. */
export const entries = {
  day,
  range: day,
  month: ofGrid('month', 'month', months),
  time: {
    type: 'time',
    parse: parseTime,
    write: writeTime,
    read: (text, _, locale) => readTime(text, locale),
    text: timeText,
    name: timeText,
    pattern: timePattern,
  },
} satisfies Record<string, DateEntry>
