/** Dates as their readers write and read them: in the order, the digits and the words of a language. */
import { type CalendarDate, dateOf, dayOf, firstOf, parseDay } from './calendar'
import { folded } from './folded'
import { withPlainDigits } from './numbers'

/** What is written of a date: all of it, or its year and month. */
export type DateUnit = 'day' | 'month'

/** What of a date is written, and how long. */
export type DateStyle = keyof typeof styles

const styles = {
  day: { year: 'numeric', month: '2-digit', day: '2-digit' },
  month: { year: 'numeric', month: '2-digit' },
  monthName: { month: 'long' },
  monthShort: { month: 'short' },
  monthOfYear: { year: 'numeric', month: 'long' },
  shortMonthOfYear: { year: 'numeric', month: 'short' },
  long: { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' },
  medium: { year: 'numeric', month: 'short', day: 'numeric' },
  year: { year: 'numeric' },
  weekday: { weekday: 'long' },
  weekdayNarrow: { weekday: 'narrow' },
} satisfies Record<string, Intl.DateTimeFormatOptions>

/** By style and locale: to make one takes longer than all that is written with it. */
const formats: Record<string, Intl.DateTimeFormat> = {}

function formatOf(style: DateStyle, locale = ''): Intl.DateTimeFormat {
  const options = { ...styles[style], calendar: 'gregory', timeZone: 'UTC' } as const
  formats[style + locale] ??= new Intl.DateTimeFormat(locale || undefined, options)
  return formats[style + locale]!
}

const milliseconds = 86_400_000

/** @param locale BCP 47; left out, the reader's */
export const writeDay = (day: number, style: DateStyle, locale?: string): string =>
  formatOf(style, locale).format(day * milliseconds)

/** The parts of a written date in their order, with what stands between them. */
export const partsOf = (day: number, style: DateStyle, locale?: string): Intl.DateTimeFormatPart[] =>
  formatOf(style, locale).formatToParts(day * milliseconds)

/** The order in which a language writes them. */
const orderOf = (unit: DateUnit, locale?: string) =>
  partsOf(0, unit, locale)
    .map(({ type }) => (type === 'day' ? 'date' : type))
    .filter((type): type is keyof CalendarDate => /^(year|month|date)$/.test(type))

const letterOrder = ['day', 'month', 'year', 'hour', 'minute']

/**
 * How something is typed that is written in such parts: `DD/MM/YYYY`.
 * @param letters what stands for a day, a month, a year, an hour and a minute
 */
export const patternOf = (parts: readonly Intl.DateTimeFormatPart[], letters: readonly string[]): string =>
  parts
    .map(({ type, value }) => letters[letterOrder.indexOf(type)] ?? value)
    .join('')
    .replace(/\p{Cf}/gu, '')

/** How a date is typed: `DD/MM/YYYY`. */
export const datePattern = (unit: DateUnit, letters: readonly string[], locale?: string): string =>
  patternOf(partsOf(0, unit, locale), letters)

/** By locale: what each month may be called, folded. */
const monthNames: Record<string, string[][]> = {}

function namesOf(locale = ''): string[][] {
  monthNames[locale] ??= Array.from({ length: 12 }, (_, month) =>
    (['monthName', 'monthShort', 'monthOfYear', 'medium', 'long'] as const).map((style) => {
      const { value = '' } = partsOf(firstOf(month), style, locale).find(({ type }) => type === 'month') ?? {}
      return /\p{Nd}/u.test(value) ? '' : plainWord(value)
    }),
  )
  return monthNames[locale]
}

/** Without its capitals and signs of abbreviation; marks may be vowels. */
const plainWord = (word: string) =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]/gu, '')

/** The month that a word names, also by its beginning or without its accents: 1 to 12, or 0. */
function monthNamed(word: string, locale?: string): number {
  const among = (isIt: (name: string) => boolean) => namesOf(locale).findIndex((names) => names.some(isIt)) + 1
  const plain = plainWord(word)
  const bare = folded(plain)
  return (
    among((name) => name === plain) ||
    among((name) => name.length > 2 && plain.endsWith(name)) || // in Hebrew a preposition is part of the word
    (bare.length > 2 ? among((name) => folded(name).startsWith(bare)) : 0)
  )
}

/** Two digits of a year mean one of the 80 years behind or the 19 before us. */
function fullYear(digits: string, today: number): number {
  if (digits.length > 2) return Number(digits)
  const latest = dateOf(today).year + 19
  return latest - ((((latest - Number(digits)) % 100) + 100) % 100)
}

/**
 * Reads what somebody has typed: `26.11.2026`, `11/26/26`, `٢٦/١١/٢٠٢٦`, `2026年11月26日`, `26 Nov`, `26112026`, `2026-11-26`. A part
 * that is left out is that of today, a day of a month alone its first.
 * @param today by which years of two digits and what is left out are understood
 * @param locale BCP 47, of the one who typed it; left out, the reader's
 * @returns undefined for no text at all, NaN for what is no date
 */
export function readDate(text: string, unit: DateUnit, today: number, locale?: string): number | undefined {
  const plain = withPlainDigits(text)
    .replace(/\p{Cf}/gu, '')
    .trim()
  if (!plain) return undefined
  const iso = parseDay(plain)
  if (!Number.isNaN(iso)) return iso
  const now = { ...dateOf(today), ...(unit === 'month' && { date: 1 }) }
  const named = (plain.match(/\p{L}[\p{L}\p{M}.׳॰]*/gu) ?? []).map((word) => monthNamed(word, locale)).find(Boolean)
  const order = orderOf(unit, locale).filter((part) => part !== 'month' || !named)
  const numbers = plain.match(/\d+/g) ?? []
  for (const parts of orders(order)) {
    const values = valuesOf(numbers, parts)
    if (!values) continue
    const read = Object.fromEntries(parts.map((part, at) => [part, Number(values[at])]))
    const year = parts.includes('year') ? fullYear(values[parts.indexOf('year')]!, today) : now.year
    const day = dayOf({ ...now, ...(named && { month: named }), ...read, year })
    if (!Number.isNaN(day)) return day
  }
  return Number.NaN
}

type Parts = readonly (keyof CalendarDate)[]

/** In which orders the numbers may stand, the most likely first; a year of four digits may stand at either end, or be left out. */
function orders(order: Parts): Parts[] {
  const rest = order.filter((part) => part !== 'year')
  const yearFirst = (['year', 'month', 'date'] as const).filter((part) => order.includes(part))
  return [order, yearFirst, [...rest, ...order.filter((part) => part === 'year')], rest]
}

/** The numbers as such parts; a single one may be all of them, as `26112026` or `261126`. */
function valuesOf(numbers: readonly string[], parts: Parts): string[] | undefined {
  const isRun = numbers.length === 1 && parts.length > 1
  const short = isRun ? '\\d\\d' : '\\d\\d?'
  const pattern = parts.map((part) => (part === 'year' ? `(\\d{4}|${short})` : `(${short})`)).join(isRun ? '' : ' ')
  return RegExp(`^${pattern}$`).exec(numbers.join(' '))?.slice(1)
}

/** The most populous regions where weeks begin with Sunday or Saturday (CLDR, "Week Data"), for Firefox, which does not say it. */
const sundays = 'BD BR CA IL IN JP KR MX PH TH TW US'
const saturdays = 'DZ EG IQ IR'

interface WithWeeks extends Intl.Locale {
  weekInfo?: { firstDay: number }
  getWeekInfo?(): { firstDay: number }
}

/** By locale: it is asked for in each drawing, and found in no time only once. */
const firstDays: Record<string, number> = {}

/** @returns with which day a language's weeks begin, 1 for Monday to 7 for Sunday */
export function firstDayIn(locale = ''): number {
  firstDays[locale] ??= findFirstDay(locale)
  return firstDays[locale]
}

function findFirstDay(locale: string): number {
  const { locale: resolved } = formatOf('year', locale).resolvedOptions()
  const full = new Intl.Locale(resolved).maximize() as WithWeeks
  const told = full.getWeekInfo?.() ?? full.weekInfo
  if (told) return told.firstDay
  const isAmong = (regions: string) => regions.includes(full.region ?? '?')
  return isAmong(sundays) ? 7 : isAmong(saturdays) ? 6 : 1
}
