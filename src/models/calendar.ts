/**
 * The proleptic Gregorian calendar (ISO 8601) in numbers: a day is the number of days since 1970-01-01, a month the number
 * of months since the beginning of year 0. There is no time of day here, and so no time zone.
 */

/** A date as it is written, the month from 1. */
export interface CalendarDate {
  year: number
  month: number
  date: number
}

const milliseconds = 86_400_000
const mod = (value: number, by: number) => ((value % by) + by) % by

/** The first day of a month. `Date` carries months over into years; in UTC it knows no time zone. */
export const firstOf = (month: number): number => new Date(0).setUTCFullYear(0, month, 1) / milliseconds

/** Days in a month. */
export const lengthOf = (month: number): number => firstOf(month + 1) - firstOf(month)

export function dateOf(day: number): CalendarDate {
  const at = new Date(day * milliseconds)
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() }
}

/** The month of a day. */
export function monthOf(day: number): number {
  const { year, month } = dateOf(day)
  return year * 12 + month - 1
}

/** @returns NaN for a date that does not exist, as 30 February */
export function dayOf({ year, month, date }: CalendarDate): number {
  const at = year * 12 + month - 1
  return month >= 1 && month <= 12 && date >= 1 && date <= lengthOf(at) ? firstOf(at) + date - 1 : Number.NaN
}

/** The day on which a moment is, where the reader is. */
export const dayAt = (moment: Date): number =>
  dayOf({ year: moment.getFullYear(), month: moment.getMonth() + 1, date: moment.getDate() })

/** @returns 1 for Monday to 7 for Sunday (ISO 8601) */
export const weekdayOf = (day: number): number => mod(day + 3, 7) + 1

/** The day with which a week begins. @param firstDay of weeks, 1 to 7 */
export const weekOf = (day: number, firstDay: number): number => day - mod(weekdayOf(day) - firstDay, 7)

/** How many rows a month has as a grid of weeks. */
export const weeksIn = (month: number, firstDay: number): number =>
  (weekOf(firstOf(month + 1) - 1, firstDay) - weekOf(firstOf(month), firstDay)) / 7 + 1

/** The month as rows of seven, undefined where another month's days would be. */
export function weeksOf(month: number, firstDay: number): (number | undefined)[][] {
  const [first, next] = [firstOf(month), firstOf(month + 1)]
  const start = weekOf(first, firstDay)
  return Array.from({ length: weeksIn(month, firstDay) }, (_, week) =>
    Array.from({ length: 7 }, (_, at) => {
      const day = start + 7 * week + at
      return day >= first && day < next ? day : undefined
    }),
  )
}

/** The same date some months later or, below 0, earlier; the month's last where there is none. */
export function addMonths(day: number, count: number): number {
  const from = monthOf(day)
  return firstOf(from + count) + Math.min(day - firstOf(from), lengthOf(from + count) - 1)
}

const pad = (value: number, digits: number) => String(value).padStart(digits, '0')

/** @returns `2026-11-26`, as HTML writes a date */
export const dayText = (day: number): string => {
  const { year, month, date } = dateOf(day)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`
}

/** @returns `2026-11`, as HTML writes a month */
export const monthText = (month: number): string => dayText(firstOf(month)).slice(0, -3)

const written = /^(\d{4,6})-(\d\d)(?:-(\d\d))?$/

/** @param text `2026-11-26`; of a month alone, `2026-11`, its first day @returns NaN for what is no date */
export function parseDay(text: unknown): number {
  const [, year, month, date = 1] = (typeof text === 'string' && written.exec(text)) || []
  return dayOf({ year: Number(year), month: Number(month), date: Number(date) })
}
