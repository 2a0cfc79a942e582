import type { Fingerprint, Fingerprints } from './fingerprints'
import type { Log } from './log'

/** Parts of the time that a small graph shows. */
export const PARTS = 24
const HOUR = 3_600_000

/** Lines of the same kind, from warnings on. */
export interface Issue extends Fingerprint {
  /** In its log. */
  number: number
  /** The gravest of them, as a place in `LEVELS`. */
  level: number
  count: number
  /** Milliseconds since 1970 UTC; NaN where no line says a time. */
  first: number
  last: number
  /** Number of the last line. */
  lastLine: number
  /** How many there were in each part of the last day of the log, the oldest first; of a shorter log, of all of it. */
  history: number[]
}

/** The issues of a log as far as it has been read, the gravest first, and of these the last ones. */
export function tallyIssues(log: Log, { list }: Fingerprints): Issue[] {
  const issues: Issue[] = list.map((fingerprint, number) => ({
    ...fingerprint,
    number,
    level: 0,
    count: 0,
    first: Number.NaN,
    last: Number.NaN,
    lastLine: -1,
    history: Array<number>(PARTS).fill(0),
  }))
  const { begin, end } = lastDay(log)
  for (const { first, issues: numbers, times, levels } of log.chunks)
    for (const [at, number] of numbers.entries()) {
      const issue = issues[number]
      if (!issue) continue
      const time = times[at] as number
      const part = Math.floor(((time - begin) / (end - begin)) * PARTS)
      issue.count++
      issue.level = Math.max(issue.level, levels[at] as number)
      issue.first = Math.min(Number.isNaN(issue.first) ? time : issue.first, time)
      issue.last = Math.max(Number.isNaN(issue.last) ? time : issue.last, time)
      issue.lastLine = Math.max(issue.lastLine, first + at)
      if (part in issue.history) issue.history[part] = (issue.history[part] as number) + 1
    }
  return issues
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.level - a.level || (b.last || 0) - (a.last || 0) || b.count - a.count)
}

/** The last 24 hours before the end of a log, or all of it, in milliseconds since 1970 UTC; the end is not included. */
function lastDay({ chunks }: Log): { begin: number; end: number } {
  let begin = Number.POSITIVE_INFINITY
  let end = Number.NEGATIVE_INFINITY
  for (const { times } of chunks)
    for (const time of times) {
      if (time < begin) begin = time
      if (time > end) end = time
    }
  return { begin: Math.max(begin, end - PARTS * HOUR), end: end + 1 }
}
