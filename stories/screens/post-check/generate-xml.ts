import type { AuthResult, Override, Report, ReportRecord, Text } from './report'

/** An element: its name, its text or children, its language. */
type Node = readonly [name: string, content: string | readonly Node[], lang?: string]

/**
 * The report as XML in the shape of its `kind`: reading it gives the same report again. What is '' or empty is left out, but
 * for what must be there: results, and `auth_results`.
 */
export const writeReport = (report: Report): string => [...xmlSteps(report)].join('')

/** The same in pieces, a record in each: a large report takes its time. */
export function* xmlSteps(report: Report): Generator<string> {
  const { kind, policy, records } = report
  const isRfc9990 = kind === 'rfc9990'
  const feedback = isRfc9990 ? 'feedback xmlns="urn:ietf:params:xml:ns:dmarc-2.0"' : 'feedback'
  const parts = [
    ...(kind === 'draft' ? [] : [['version', '1.0'] as const]),
    metadataNode(report),
    ['policy_published', given(Object.entries(policy).map(([key, value]) => [elementName(key), value]))],
  ] satisfies Node[]
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<${feedback}>\n`
  for (const part of parts) yield print(part, '  ')
  for (const record of records) yield print(recordNode(record), '  ')
  yield '</feedback>\n'
}

const metadataNode = ({ org, email, contact, id, begin, end, errors, generator }: Report): Node => [
  'report_metadata',
  [
    ['org_name', org],
    ...given([
      ['email', email],
      ['extra_contact_info', contact.text, contact.lang],
    ]),
    ['report_id', id],
    [
      'date_range',
      [
        ['begin', String(begin)],
        ['end', String(end)],
      ],
    ],
    ...errors.map((error) => textNode('error', error)),
    ...given([['generator', generator]]),
  ],
]

const recordNode = (record: ReportRecord): Node => [
  'record',
  [
    rowNode(record),
    [
      'identifiers',
      given([
        ['envelope_to', record.envelopeTo],
        ['envelope_from', record.envelopeFrom],
        ['header_from', record.headerFrom],
      ]),
    ],
    [
      'auth_results',
      [
        ...record.dkimResults.map((result) => authNode('dkim', 'selector', result)),
        ...record.spfResults.map((result) => authNode('spf', 'scope', result)),
      ],
    ],
  ],
]

const rowNode = ({ ip, count, disposition, dkim, spf, overrides }: ReportRecord): Node => [
  'row',
  [
    ['source_ip', ip],
    ['count', String(count)],
    ['policy_evaluated', [['disposition', disposition], ['dkim', dkim], ['spf', spf], ...overrides.map(reasonNode)]],
  ],
]

const reasonNode = ({ type, comment }: Override): Node => [
  'reason',
  [['type', type], ...(comment.text ? [textNode('comment', comment)] : [])],
]

const authNode = (name: string, byName: string, { domain, by, result, comment }: AuthResult): Node => [
  name,
  [
    ['domain', domain],
    ...given([[byName, by]]),
    ['result', result],
    ...given([['human_result', comment.text, comment.lang]]),
  ],
]

const textNode = (name: string, { text, lang }: Text): Node => [name, text, lang]

/** Those that have something in them. */
const given = (nodes: readonly Node[]): Node[] => nodes.filter(([, content]) => content.length > 0)

/** `discoveryMethod` is `discovery_method`. */
const elementName = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

function print([name, content, lang]: Node, indent: string): string {
  const start = `${indent}<${name}${lang ? ` lang="${escapeXml(lang)}"` : ''}>`
  if (typeof content === 'string') return `${start}${escapeXml(content)}</${name}>\n`
  return `${start}\n${content.map((node) => print(node, `${indent}  `)).join('')}${indent}</${name}>\n`
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] as string)
