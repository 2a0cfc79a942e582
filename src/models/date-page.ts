/** What a calendar shows: its pages and their cells, in the words of a language. */
import { firstOf } from './calendar'
import type { GridUnit } from './date-grid'
import { days } from './date-grid'
import { partsOf, writeDay } from './date-text'
import { formatNumber } from './numbers'

/** What all of a calendar is drawn by. */
export interface CalendarLook {
  unit: GridUnit
  /** BCP 47; left out, the reader's. */
  locale?: string
  /** With which day weeks begin, 1 for Monday to 7 for Sunday. */
  firstDay: number
  today: number
  /** In the reader's language: `Today`. */
  todayWord: string
  /** Where the arrow keys are. */
  at?: number
  /** The first and last that are chosen; NaN for none. */
  chosen: [from: number, to: number]
  /** Why it cannot be chosen; '' where it can. */
  reasonOf(value: number): string
}

/** A day of a month, or a month of a year; empty where the page has none. */
export interface DateCell {
  /** Days since 1970, or months since the year 0. */
  value?: number
  /** What is seen. */
  text?: string
  /** Its full name, and what is to be known of it. */
  label?: string
  /** It cannot be chosen. */
  isOff?: boolean
  /** It is today, or this month. */
  isToday?: boolean
  /** It is chosen, or lies between. */
  isChosen?: boolean
  /** Tab goes here. */
  isStop?: boolean
  /** Of several that are chosen. */
  band?: 'start' | 'within' | 'end'
}

/** A month of days, or a year of months. */
export interface DatePage {
  /** Months since the year 0, or the year. */
  at: number
  /** Its name. */
  label: string
  /** Row by row. */
  rows: DateCell[][]
}

/** A day of the week. */
export interface Weekday {
  /** As narrow as its language has it: `M`. */
  narrow: string
  /** In full. */
  long: string
}

/** Numbers and their names, from the first to the last. */
export const listOf = (first: number, last: number, nameOf: (value: number) => string) =>
  Array.from({ length: Math.max(last - first + 1, 0) }, (_, at) => ({ value: first + at, text: nameOf(first + at) }))

/** By what something is named. */
export type Naming = Pick<CalendarLook, 'unit' | 'locale'>

/** `November 2026`; of a year, `2026`. */
export const pageName = ({ unit, locale }: Naming, page: number): string =>
  writeDay(unit.dayOf(unit.firstOn(page)), unit.styles.page, locale)

/** `26 Nov 2026`; of a month, `November 2026`. */
export const shortName = ({ unit, locale }: Naming, value: number): string =>
  writeDay(unit.dayOf(value), unit.styles.short, locale)

const textOf = ({ unit, locale }: Naming, value: number) =>
  unit === days
    ? formatNumber(value - firstOf(days.pageOf(value)) + 1, locale)
    : writeDay(firstOf(value), 'monthShort', locale)

function cellOf(look: CalendarLook, value: number | undefined): DateCell {
  if (value === undefined) return {}
  const { unit, locale, today, todayWord, at, chosen, reasonOf } = look
  const [from, to] = chosen
  const name = writeDay(unit.dayOf(value), unit.styles.long, locale)
  const reason = reasonOf(value)
  const isChosen = value === from || value === to || (value > from && value < to)
  return {
    value,
    text: textOf(look, value),
    label: [name, value === today && todayWord, reason].filter(Boolean).join(', '),
    isOff: Boolean(reason),
    isToday: value === today,
    isChosen,
    isStop: value === at,
    band: isChosen && from < to ? (value === from ? 'start' : value === to ? 'end' : 'within') : undefined,
  }
}

/** The pages from the first to the last. */
export const pagesOf = (look: CalendarLook, first: number, last: number): DatePage[] =>
  listOf(first, last, (page) => pageName(look, page)).map(({ value: at, text: label }) => ({
    at,
    label,
    rows: look.unit.rowsOf(at, look.firstDay).map((row) => row.map((value) => cellOf(look, value))),
  }))

/** The days of a week; none above months. */
export const weekdaysOf = ({ unit, firstDay, locale }: CalendarLook): Weekday[] =>
  unit === days
    ? // 1970-01-05 was a Monday.
      listOf(firstDay + 3, firstDay + 9, (day) => writeDay(day, 'weekday', locale)).map(({ value, text: long }) => ({
        narrow: writeDay(value, 'weekdayNarrow', locale),
        long,
      }))
    : []

/** A list from which a month or a year is chosen. */
export interface DateList {
  part: 'month' | 'year'
  /** By the page that each leads to. */
  options: { value: number; text: string }[]
}

/**
 * The lists that lead to any page, in the order of the language.
 * @param reach the first and last page that there is
 */
export function listsOf({ unit, locale }: CalendarLook, page: number, [first, last]: [number, number]): DateList[] {
  const isYear = unit !== days
  const yearOf = (at: number) => (isYear ? at : Math.floor(at / 12))
  const nameOf = (year: number) => writeDay(firstOf(year * 12), 'year', locale)
  const options = listOf(yearOf(first), yearOf(last), nameOf)
  if (isYear) return [{ part: 'year', options }]
  const years: DateList = {
    part: 'year',
    options: options.map(({ value, text }) => ({ value: value * 12 + (page % 12), text })),
  }
  const january = yearOf(page) * 12
  const inYear = [Math.max(first, january), Math.min(last, january + 11)] as const
  const months: DateList = {
    part: 'month',
    options: listOf(...inYear, (month) => writeDay(firstOf(month), 'monthName', locale)),
  }
  const order = partsOf(0, 'monthOfYear', locale).map(({ type }) => type)
  return order.indexOf('year') < order.indexOf('month') ? [years, months] : [months, years]
}
