import type { DescriptionItem } from '../../../components/display/description-list.riot'
import type { ListRow } from '../../../components/lists/list.riot'
import { breakable } from './breakable'
import type { Report } from './report'
import type { Mechanism, MechanismResult, Sender } from './senders'
import type { Sentences } from './sentences'
import type { Tallied } from './tally'

/** What is known of one sender, as terms and values. */
export function factsOfSender(sender: Sender, say: Sentences): DescriptionItem[] {
  const { labels, dispositions } = say.words
  const figures = (list: readonly Tallied<string>[]): string =>
    list.map(({ value, messages }) => (list.length > 1 ? `${value} (${say.number(messages)})` : value)).join('\n')
  const treated = sender.dispositions.map(({ value, messages }) => ({ value: dispositions[value], messages }))
  const overrides = sender.overrides.map(({ value, messages }) => ({
    value: [value.type, value.comment.text].filter(Boolean).join(': '),
    messages,
  }))
  return [
    { label: labels.messages, value: say.number(sender.messages) },
    { label: labels.passing, value: say.number(sender.passing) },
    { label: labels.failing, value: say.number(sender.failing) },
    { label: labels.dkim, value: mechanism(sender.dkim, say) },
    { label: labels.spf, value: mechanism(sender.spf, say) },
    { label: labels.headerFrom, value: breakable(figures(sender.domains)) },
    { label: labels.disposition, value: figures(treated) },
    ...(overrides.length > 0 ? [{ label: labels.overrides, value: figures(overrides) }] : []),
  ]
}

/** The raw results, one to a line; then what they are worth. */
function mechanism({ aligned, results }: Mechanism, say: Sentences): string {
  const { labels } = say.words
  const found = results.length > 0 ? results.map(({ value }) => result(value, say)) : [labels.notReported]
  return [...found, alignment(aligned, say)].join('\n')
}

/** "aligned", "not aligned", or "partly aligned" */
export function alignment(aligned: Mechanism['aligned'], { words: { labels } }: Sentences): string {
  return { pass: labels.aligned, fail: labels.notAligned, mixed: labels.partlyAligned }[aligned]
}

/** "pass example.com (s1)" */
const result = ({ domain, result, by }: MechanismResult, { words }: Sentences): string =>
  [words.results[result], breakable(domain), by && `(${by})`].filter(Boolean).join(' ')

/** Rows of a long list, each made when it comes into view. */
export interface Rows {
  readonly length: number
  at(index: number): ListRow | undefined
}

export const rowsOf = <Item>(items: readonly Item[], rowOf: (item: Item) => ListRow): Rows => ({
  length: items.length,
  at: (index) => items[index] && rowOf(items[index]),
})

/** A record of one sender, as a row. */
export function recordRow({ record, report }: Sender['records'][number], say: Sentences): ListRow {
  const { labels, dispositions } = say.words
  return {
    label: breakable(`${reporterOf(report)}, ${say.day(report.begin)}`),
    description: [
      ...record.dkimResults.map((found) => `${labels.dkim} ${result(found, say)}`),
      ...record.spfResults.map((found) => `${labels.spf} ${result(found, say)}`),
      dispositions[record.disposition],
    ].join(' · '),
    value: say.number(record.count),
  }
}

const reporterOf = ({ org, email, file }: Report): string => org || email || file

/** What is known of one report, as terms and values. */
export function factsOfReport(report: Report, say: Sentences): DescriptionItem[] {
  const { labels, kinds } = say.words
  const { policy, generator } = report
  return [
    { label: labels.format, value: kinds[report.kind] },
    { label: labels.reporter, value: breakable(reporterOf(report)) },
    { label: labels.contact, value: breakable([report.email, report.contact.text].filter(Boolean).join('\n')) || null },
    { label: labels.period, value: say.period(report.begin, report.end) },
    { label: labels.policy, value: policyOf(policy) },
    ...(generator ? [{ label: labels.generator, value: generator }] : []),
    { label: labels.messages, value: say.number(report.records.reduce((sum, { count }) => sum + count, 0)) },
  ]
}

/** As it stands in the DNS: "example.com: p=reject sp=none" */
function policyOf({ domain, discoveryMethod: _, ...tags }: Report['policy']): string {
  const said = Object.entries(tags).filter(([, value]) => value)
  return `${domain}: ${said.map(([tag, value]) => `${tag}=${value}`).join(' ')}`
}

/** The standards that the reports follow, each once. */
export const kindsOf = (reports: readonly Report[], { words }: Sentences): string =>
  [...new Set(reports.map(({ kind }) => words.kinds[kind]))].join(', ')

/** A report in a file of several, as a row. */
export const reportRow = (report: Report, say: Sentences): ListRow => ({
  label: breakable(reporterOf(report)),
  description: `${breakable(report.policy.domain)} · ${say.period(report.begin, report.end)}`,
  tag: say.words.kinds[report.kind],
})
