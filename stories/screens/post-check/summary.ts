import { type Disposition, passes, type Report } from './report'
import { type Sender, sendersOf } from './senders'
import { type Tallied, Tally } from './tally'

/** Everything the top of the screen says. */
export interface Summary {
  messages: number
  passing: number
  failing: number
  senders: Sender[]
  /** Senders that the owner has something to set right for. */
  needWork: number
  dispositions: Tallied<Disposition>[]
  /** Policy domains, the ones with most messages first. */
  domains: string[]
  /** Who reported. */
  reporters: string[]
  /** First and last second of all reports, in seconds since 1970 UTC; 0 without any report. */
  begin: number
  end: number
}

/** Figures of these reports together. */
export function summaryOf(reports: readonly Report[]): Summary {
  const senders = sendersOf(reports)
  const passing = senders.reduce((sum, sender) => sum + sender.passing, 0)
  const failing = senders.reduce((sum, sender) => sum + sender.failing, 0)
  return {
    messages: passing + failing,
    passing,
    failing,
    senders,
    needWork: senders.filter(({ attention }) => attention === 'work').length,
    dispositions: tally(reports, (_, { disposition }) => disposition),
    domains: domainsOf(reports),
    reporters: [...new Set(reports.map(({ org, email }) => org || email))],
    begin: reports.reduce((first, { begin }) => Math.min(first, begin), reports[0]?.begin ?? 0),
    end: reports.reduce((last, { end }) => Math.max(last, end), 0),
  }
}

/** Policy domains of these reports, the ones with most messages first. */
export function domainsOf(reports: readonly Report[]): string[] {
  return tally(reports, ({ policy }) => policy.domain).map(({ value }) => value)
}

function tally<Value>(
  reports: readonly Report[],
  pick: (report: Report, record: Report['records'][number]) => Value,
): Tallied<Value>[] {
  const counts = new Tally<Value>()
  for (const report of reports) for (const record of report.records) counts.add([pick(report, record)], record.count)
  return counts.list()
}

/** Messages of one day in UTC. */
export interface Day {
  /** Midnight at its beginning, in seconds since 1970 UTC. */
  begin: number
  passing: number
  failing: number
}

const DAY = 86_400

/**
 * The last `count` days up to the latest report, one after another, those without a report too. A report counts on the day
 * in which the middle of its period lies: receivers cut days at their own midnight.
 */
export function lastDays(reports: readonly Report[], count: number): Day[] {
  const dayOf = ({ begin, end }: Report): number => Math.floor((begin + end) / 2 / DAY)
  const latest = reports.reduce((day, report) => Math.max(day, dayOf(report)), -1)
  if (latest < 0) return []
  const first = latest - count + 1
  const days = Array.from(
    { length: count },
    (_, index): Day => ({ begin: (first + index) * DAY, passing: 0, failing: 0 }),
  )
  for (const report of reports) {
    const day = days[dayOf(report) - first]
    if (day) addTo(day, report)
  }
  return days
}

function addTo(day: Day, { records }: Report): void {
  for (const record of records) day[passes(record) ? 'passing' : 'failing'] += record.count
}
