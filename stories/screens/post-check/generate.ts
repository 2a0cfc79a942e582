/**
 * Made-up reports for the demo and for tests. Domains and addresses are those set apart for documentation (RFC 2606, 5737,
 * 3849), and every byte is the same on every run, machine and engine.
 */

import { Random } from '../shared/random'
import type { Bytes } from './byte-sink'
import { CAUSES } from './cause'
import { gzip, zip } from './generate-archive'
import { documentationAddress, recordFor, type Setting } from './generate-records'
import { BEGIN, END, reportWith } from './generate-report'
import { writeReport, xmlSteps } from './generate-xml'
import type { ReportRecord } from './report'

/** A file in memory; `new File([bytes], name)` makes it one to open. */
export interface GeneratedFile {
  name: string
  bytes: Bytes
}

/** The shapes that real reports were found in. */
export const SHAPES = [
  'plain', // RFC 7489, one signature of another domain
  'gzip', // tabs, a comment between elements
  'zip', // draft shape, empty auth_results
  'rfc9990', // namespace, no XML declaration
  'draft', // a comment before the root, an empty human_result
  'wrapped', // inside another element that is never closed
  'invalid', // an address in angle brackets as an element
  'nameless', // no signature at all, and an SPF result for no domain
  'large', // 2,286 records, an empty org_name
] as const
export type Shape = (typeof SHAPES)[number]

/** Records of the largest real report that was found. */
export const LARGE = 2286

const SETTING: Setting = { domain: 'example.com', policy: 'none' }

/** One file of each shape. */
export const sampleFiles = (): GeneratedFile[] => SHAPES.map(sampleFile)

/** The file of one shape. */
export function sampleFile(shape: Shape): GeneratedFile {
  const name = nameOf(shape)
  if (shape === 'gzip') return { name: `${name}.gz`, bytes: gzip(encode(xmlOf(shape))) }
  if (shape === 'zip')
    return { name: `${name}.zip`, bytes: zip([{ name: encode(name), content: encode(xmlOf(shape)) }]) }
  return { name, bytes: encode(xmlOf(shape)) }
}

/** A report of `count` records, each of another address, as XML. */
export const largeFile = (count = LARGE): GeneratedFile => ({ name: nameOf('large'), bytes: encode(largeXml(count)) })

/** File name of a shape's report, before it is packed. */
export const nameOf = (shape: Shape): string => `${shape}.example.org!example.com!${BEGIN}!${END}.xml`

export const encode = (text: string): Bytes => new TextEncoder().encode(text)

const XML_OF: Record<Shape, () => string> = {
  plain: () =>
    writeReport(reportWith([record('not-aligned')], { policy: { adkim: 'r', aspf: 'r', pct: '100', fo: '0' } })),
  gzip: () =>
    writeReport(reportWith([{ ...record('spoof-or-forgotten'), envelopeTo: 'example.org' }], { policy: { fo: '0' } }))
      .replace(/^( {2})+/gm, (indent) => '\t'.repeat(indent.length / 2))
      .replace(
        '<identifiers>',
        '<identifiers>\n\t\t\t<!-- a custom domain in envelope_to may tell\n\t\t\twho the message was for -->',
      ),
  zip: () =>
    writeReport(reportWith([{ ...record('spoof-or-forgotten'), envelopeFrom: '', spfResults: [] }], { kind: 'draft' })),
  rfc9990: () =>
    writeReport(
      reportWith([{ ...record('forwarded'), disposition: 'pass', count: 123 }], {
        kind: 'rfc9990',
        generator: 'Example Reporter 1.2',
        policy: { p: 'quarantine', np: 'none', testing: 'n', discoveryMethod: 'treewalk' },
      }),
    ).replace(/^<\?xml.*\n/, ''),
  draft: () =>
    writeReport(reportWith([{ ...withoutScopes(record('spf-only')), count: 2 }], { kind: 'draft' }))
      .replace('<feedback>', '<!-- An example from before\n\nthe standard -->\n\n<feedback>')
      .replace('</result>', '</result>\n        <human_result></human_result>'),
  wrapped: () =>
    writeReport(reportWith([record('contradiction')], { policy: { fo: '0' } }))
      .replace(
        '?>\n',
        '?> <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://dmarc.org/dmarc-xml/0.1">\n',
      )
      .trimEnd(),
  invalid: () =>
    writeReport(reportWith([record('spoof-or-forgotten')])).replace('dmarc@mx.example.org', '<bad-xml@example.net>'),
  nameless: () => writeReport(reportWith([withoutDomain(record('spoof-or-forgotten'))], { kind: 'draft' })),
  large: () => largeXml(LARGE),
}

const xmlOf = (shape: Shape): string => XML_OF[shape]()

const largeXml = (count: number): string => [...largeSteps(count)].join('')

/** The large report in pieces of its XML, so that who waits for a finger can stop between. */
export function* largeSteps(count = LARGE): Generator<string> {
  const random = new Random(2286)
  const records: ReportRecord[] = []
  for (let index = 0; index < count; index++) {
    const row = { ip: documentationAddress(index), count: random.whole(1, 40) }
    // Three of four are somebody else, as in the report this is modelled on.
    const cause = random.next() < 0.75 ? 'spoof-or-forgotten' : random.pick(CAUSES)
    records.push(recordFor(cause, SETTING, row))
    yield ''
  }
  yield* xmlSteps(reportWith(records, { org: '' }))
}

const record = (cause: Parameters<typeof recordFor>[0]): ReportRecord =>
  recordFor(cause, SETTING, { ip: documentationAddress(122), count: 1 })

const withoutScopes = ({ spfResults, ...rest }: ReportRecord): ReportRecord => ({
  ...rest,
  envelopeFrom: '',
  spfResults: spfResults.map((spf) => ({ ...spf, by: '' })),
})

const withoutDomain = (row: ReportRecord): ReportRecord => ({
  ...withoutScopes(row),
  spfResults: [{ domain: '', result: 'none', by: '', comment: { text: '', lang: '' } }],
})
