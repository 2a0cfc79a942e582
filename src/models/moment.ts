const isDay = (time: string) => /^\d{4}-\d\d-\d\d$/.test(time)

/**
 * A date or time as the reader writes it.
 * @param time ISO 8601
 * @param locale BCP 47; left out, the reader's
 * @returns `26 Nov 2026, 06:10`; what is no date comes back as it is
 */
export function momentText(time: string, locale?: string): string {
  const date = new Date(time)
  if (Number.isNaN(+date)) return time
  // A date without a time is no moment: read as one, it is the day before west of Greenwich.
  const style = isDay(time) ? { timeZone: 'UTC' } : { timeStyle: 'short' as const }
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', ...style }).format(date)
}

/** Seconds of each unit, from the largest. */
const units = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const

export interface AgoOptions {
  /** BCP 47; left out, the reader's. */
  locale?: string
  /** @default long */
  style?: 'long' | 'short' | 'narrow'
  /** Counts the seconds of the last minute, which is `now` otherwise. @default false */
  isClose?: boolean
}

/** The largest unit that fits, and its seconds. */
const unitOf = (seconds: number, isClose?: boolean) =>
  units.find(([, least]) => Math.abs(seconds) >= least) ?? (['second', isClose ? 1 : 60] as const)

/**
 * How long ago a time was, or how long it takes until it is there, in the largest unit that fits.
 * @param time ISO 8601
 * @param now milliseconds since 1970
 * @returns `3 hours ago`, `now`; what is no date comes back as it is
 */
export function agoText(time: string, now: number, { locale, style, isClose }: AgoOptions = {}): string {
  const seconds = (Date.parse(time) - now) / 1000
  if (Number.isNaN(seconds)) return time
  const [unit, size] = unitOf(seconds, isClose)
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style }).format(Math.trunc(seconds / size), unit)
}

/**
 * How long `agoText` stays as it is.
 * @returns milliseconds; a little too long where a week becomes a month; Infinity for what is no date
 */
export function agoLasts(time: string, now: number, isClose?: boolean): number {
  const seconds = (Date.parse(time) - now) / 1000
  if (Number.isNaN(seconds)) return Infinity
  const size = unitOf(seconds, isClose)[1]
  return seconds > 0 ? (seconds % size) * 1000 + 1 : (size + (seconds % size)) * 1000
}
