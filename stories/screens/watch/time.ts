/** Times as logs write them, in milliseconds since 1970 UTC; one without a zone is taken as UTC, as it stands there. */

const ISO =
  /^(\d{4})[-/](\d\d)[-/](\d\d)(?:[T ]|, )(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?: ?(Z|UTC|[+-]\d\d:?\d\d)(?![\w]))?/

/** A time that was found, and how many characters it takes. */
export interface FoundTime {
  time: number
  length: number
}

/** The time at the beginning of a text, as `2026-10-31T14:03:22.123Z` or `2026/10/31 14:03:22` (ISO 8601 and near it). */
export function findTime(text: string): FoundTime | undefined {
  const match = ISO.exec(text)
  if (!match) return undefined
  const [all, year, month, day, hour, minute, second = '0', fraction = '', zone = ''] = match
  const time = timeOf([year, month, day, hour, minute, second].map(Number), zone)
  return Number.isNaN(time) ? undefined : { time: time + Number(`0.${fraction || 0}`) * 1000, length: all.length }
}

/**
 * @param parts year, month from 1 on, day, hour, minute, second
 * @param zone `+09:00`, `+0900`; anything else is UTC
 * @returns NaN where there is no such time
 */
export function timeOf([year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0]: number[], zone = ''): number {
  const isTime = month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour <= 24 && minute <= 59 && second <= 60
  if (!isTime) return Number.NaN
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? []
  const offset = sign ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : 0
  return Date.UTC(year, month - 1, day, hour, minute - offset, second)
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** From 1 on, by its first three letters in English; 0 for none. */
export const monthNamed = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1

/** Seconds, milliseconds, microseconds or nanoseconds since 1970, whichever gives a year between 1973 and 5138. */
export function epochTime(number: number): number {
  const size = Math.abs(number)
  if (size < 1e11) return number * 1000
  if (size < 1e14) return number
  return size < 1e17 ? number / 1e3 : number / 1e6
}

/** The value of a field. @returns NaN where it is no time */
export function readTime(value: unknown): number {
  const isNumber = typeof value === 'number' || (typeof value === 'string' && /^\d{9,19}(\.\d+)?$/.test(value))
  const time = isNumber
    ? epochTime(Number(value))
    : typeof value === 'string'
      ? (findTime(value)?.time ?? Number.NaN)
      : NaN
  return Math.abs(time) <= 8.64e15 ? time : Number.NaN // what a Date can be (ECMA-262, 21.4.1.1)
}
