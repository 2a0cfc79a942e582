import { type Attention, attentionTo, type Cause, causeOf } from './cause'
import { type AuthResult, type Disposition, type Override, passes, type Report, type ReportRecord } from './report'
import { type Tallied, Tally } from './tally'

/** One raw result of a sender: `dkim` passes for example.net, selected by `s1`, in 12 messages. */
export type MechanismResult = Pick<AuthResult, 'domain' | 'result' | 'by'>

/** DKIM or SPF of one sender: what counts (aligned) and what was found (results) are two things. */
export interface Mechanism {
  /** 'mixed' when it passes for some messages only. */
  aligned: 'pass' | 'fail' | 'mixed'
  /** Messages that pass with an aligned domain. */
  passing: number
  /** Raw results, the most frequent first; empty when the receiver reports none. */
  results: Tallied<MechanismResult>[]
}

/** All messages of one address. */
export interface Sender {
  /** The address: by it a list knows the sender when there are others. */
  id: string
  ip: string
  messages: number
  passing: number
  failing: number
  dkim: Mechanism
  spf: Mechanism
  /** What the receivers did, the most frequent first. */
  dispositions: Tallied<Disposition>[]
  /** The cause that asks most of the owner; `causes` has them all in this order. */
  cause: Cause
  causes: Tallied<Cause>[]
  attention: Attention
  overrides: Tallied<Override>[]
  /** Domains in From, the most frequent first. */
  domains: Tallied<string>[]
  records: { record: ReportRecord; report: Report }[]
}

/**
 * Below this share of failing messages a sender is set up rightly, and its failures happen on the way: worth knowing, but
 * not work to be done.
 */
const STRAY_SHARE = 0.1

const RANK: Record<Attention, number> = { work: 0, watch: 1, fine: 2 }

/** Senders of all records, those that need work first, then by failing and by all messages. */
export const sendersOf = (reports: readonly Report[]): Sender[] => [...senderSteps(reports)].sort(byUrgency)

/** The senders in no order, each in a step of its own: a large report has thousands. */
export function* senderSteps(reports: readonly Report[]): Generator<Sender> {
  const byIp = new Map<string, Sender['records']>()
  for (const report of reports) {
    for (const record of report.records) {
      const records = byIp.get(record.ip)
      if (records) records.push({ record, report })
      else byIp.set(record.ip, [{ record, report }])
    }
  }
  for (const [ip, records] of byIp) yield senderOf(ip, records)
}

export function byUrgency(a: Sender, b: Sender): number {
  const byFigures = RANK[a.attention] - RANK[b.attention] || b.failing - a.failing || b.messages - a.messages
  return byFigures || (a.ip < b.ip ? -1 : 1)
}

function senderOf(ip: string, records: Sender['records']): Sender {
  const rows = records.map(({ record }) => record)
  const messages = sum(rows)
  const passing = sum(rows.filter(passes))
  const causes = causesOf(rows)
  const cause = causes[0]?.value ?? 'pass'
  return {
    id: ip,
    ip,
    messages,
    passing,
    failing: messages - passing,
    dkim: mechanismOf(rows, 'dkim', messages),
    spf: mechanismOf(rows, 'spf', messages),
    dispositions: tally(rows, ({ disposition }) => [disposition]),
    cause,
    causes,
    attention: attentionOf(cause, messages, passing),
    overrides: tally(rows, ({ overrides }) => overrides),
    domains: tally(rows, ({ headerFrom }) => [headerFrom]),
    records,
  }
}

const sum = (rows: readonly ReportRecord[]): number => rows.reduce((total, { count }) => total + count, 0)

function tally<Value>(
  rows: readonly ReportRecord[],
  valuesOf: (row: ReportRecord) => readonly Value[],
): Tallied<Value>[] {
  const counts = new Tally<Value>()
  for (const row of rows) counts.add(valuesOf(row), row.count)
  return counts.list()
}

/** By attention, then by messages. */
const causesOf = (rows: readonly ReportRecord[]): Tallied<Cause>[] =>
  tally(rows, (row) => [causeOf(row)]).sort((a, b) => rankOf(a.value) - rankOf(b.value))

const rankOf = (cause: Cause): number => RANK[attentionTo(cause)]

function attentionOf(cause: Cause, messages: number, passing: number): Attention {
  const attention = attentionTo(cause)
  const failing = messages - passing
  const isStray = failing === 0 || failing < messages * STRAY_SHARE
  return attention === 'work' && isStray ? 'watch' : attention
}

function mechanismOf(rows: readonly ReportRecord[], name: 'dkim' | 'spf', messages: number): Mechanism {
  const passing = sum(rows.filter((row) => row[name] === 'pass'))
  const results = tally(rows, (row) => row[`${name}Results`].map(({ domain, result, by }) => ({ domain, result, by })))
  return { aligned: alignedOf(passing, messages), passing, results }
}

function alignedOf(passing: number, messages: number): Mechanism['aligned'] {
  if (passing === 0) return 'fail'
  return passing === messages ? 'pass' : 'mixed'
}
