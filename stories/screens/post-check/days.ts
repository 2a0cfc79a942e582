import { passes, type Report } from './report'

/** What was reported of one day, or of several together. */
export interface Day {
  /** First second of it, since 1970 UTC. */
  begin: number
  /** Messages; null where nothing is reported. */
  passing: number | null
  failing: number | null
}

const DAY = 86_400
/** More bars than this are too thin for a finger. */
const MOST = 60

/**
 * Days in UTC, from the first to the last that is reported, without a hole; a report counts for the day on which it begins.
 * Of more than 60 days, as many together as it takes, in whole weeks.
 */
export function daysOf(reports: readonly Report[]): Day[] {
  const dates = reports.map(({ begin }) => Math.floor(begin / DAY))
  const first = dates.reduce((least, date) => Math.min(least, date), dates[0] ?? 0)
  const span = dates.reduce((most, date) => Math.max(most, date - first + 1), 0)
  const step = span > MOST ? 7 * Math.ceil(span / (7 * MOST)) : 1
  const days = Array.from(
    { length: Math.ceil(span / step) },
    (_, index): Day => ({ begin: (first + index * step) * DAY, passing: null, failing: null }),
  )
  for (const [index, { records }] of reports.entries()) {
    const day = days[Math.floor((dates[index]! - first) / step)]!
    for (const record of records) {
      const key = passes(record) ? 'passing' : 'failing'
      day[key] = (day[key] ?? 0) + record.count
    }
  }
  return days
}
