import { withPauses } from '../../pause'
import { type Day, daysOf } from './days'
import type { Report } from './report'
import { byUrgency, type Sender, senderSteps, sendersOf } from './senders'
import { Tally } from './tally'

/** Everything the top of the screen says. */
export interface Summary {
  messages: number
  passing: number
  failing: number
  senders: Sender[]
  /** Senders that the owner has something to set right for. */
  needWork: number
  /** Policy domains, the ones with most messages first. */
  domains: string[]
  /** Who reported. */
  reporters: string[]
  /** First and last second of all reports, in seconds since 1970 UTC; 0 without any report. */
  begin: number
  end: number
  /** From the first to the last that is reported. */
  days: Day[]
}

/** The same as `summaryOf`, in as many tasks as it takes. */
export async function countSummary(reports: readonly Report[]): Promise<Summary> {
  const senders = await withPauses(senderSteps(reports))
  return summaryOf(reports, senders.sort(byUrgency))
}

/** Figures of these reports together. */
export function summaryOf(reports: readonly Report[], senders = sendersOf(reports)): Summary {
  const passing = senders.reduce((sum, sender) => sum + sender.passing, 0)
  const failing = senders.reduce((sum, sender) => sum + sender.failing, 0)
  return {
    messages: passing + failing,
    passing,
    failing,
    senders,
    needWork: senders.filter(({ attention }) => attention === 'work').length,
    domains: domainsOf(reports),
    reporters: [...new Set(reports.map(({ org, email }) => org || email))],
    begin: reports.reduce((first, { begin }) => Math.min(first, begin), reports[0]?.begin ?? 0),
    end: reports.reduce((last, { end }) => Math.max(last, end), 0),
    days: daysOf(reports),
  }
}

/** Policy domains of these reports, the ones with most messages first. */
function domainsOf(reports: readonly Report[]): string[] {
  const counts = new Tally<string>()
  for (const { policy, records } of reports)
    counts.add(
      [policy.domain],
      records.reduce((sum, { count }) => sum + count, 0),
    )
  return counts.list().map(({ value }) => value)
}
