import { canonicalAddress } from './address'
import { childOf, childrenOf, FeedbackParser, textAt, type XmlElement } from './feedback-parser'
import { FileRefused } from './refusal'
import {
  type AuthResult,
  DISPOSITIONS,
  type Disposition,
  type Policy,
  RESULTS,
  type Report,
  type ReportRecord,
  type Result,
  type Text,
} from './report'
import { kindOf } from './report-kind'

/** Seconds since 1970 that a `Date` can hold. */
const LAST_SECOND = 8.64e12

/** Builds one report from pieces of XML text. */
export class ReportReader {
  readonly #parts = new Map<string, XmlElement>()
  readonly #records: ReportRecord[] = []
  /** What is wrong with each record that was left out. */
  readonly #faults: FileRefused[] = []
  readonly #parser = new FeedbackParser((part) => this.#take(part))

  /** Nothing more is needed from the file. */
  get done(): boolean {
    return this.#parser.done
  }

  /** Records read so far. */
  get count(): number {
    return this.#records.length
  }

  /** @throws {FileRefused} */
  write(text: string): void {
    this.#parser.write(text)
  }

  /** The report, once the last piece is written. @throws {FileRefused} when it is not complete */
  end(file: string): Report {
    this.#parser.end()
    const metadata = this.#parts.get('report_metadata')
    const report = { file, ...metadataOf(metadata), policy: policyOf(this.#parts.get('policy_published')) }
    const records = this.#records
    const [fault] = this.#faults
    if (fault && records.length === 0) throw fault
    const skipped = this.#faults.length
    return { ...report, records, skipped, kind: kindOf({ ...report, records, skipped }, this.#parser.namespaces) }
  }

  #take(part: XmlElement): void {
    if (part.name === 'record') this.#count(part)
    else if (!this.#parts.has(part.name)) this.#parts.set(part.name, part)
  }

  /** One record that lacks its figures does not take the others with it. */
  #count(part: XmlElement): void {
    try {
      this.#records.push(recordOf(part))
    } catch (error) {
      if (!(error instanceof FileRefused)) throw error
      this.#faults.push(error)
    }
  }
}

function metadataOf(
  metadata: XmlElement | undefined,
): Omit<Report, 'file' | 'kind' | 'policy' | 'records' | 'skipped'> {
  const range = childOf(metadata, 'date_range')
  return {
    org: textAt(metadata, 'org_name'),
    email: textAt(metadata, 'email'),
    contact: localText(childOf(metadata, 'extra_contact_info')),
    id: textAt(metadata, 'report_id'),
    begin: wholeNumber(textAt(range, 'begin'), 'report_metadata/date_range/begin', LAST_SECOND),
    end: wholeNumber(textAt(range, 'end'), 'report_metadata/date_range/end', LAST_SECOND),
    errors: childrenOf(metadata, 'error').map(localText),
    generator: textAt(metadata, 'generator'),
  }
}

function policyOf(policy: XmlElement | undefined): Policy {
  const word = (name: string): string => textAt(policy, name).toLowerCase()
  const domain = domainOf(textAt(policy, 'domain'))
  if (!domain) throw new FileRefused('missing-value', { field: 'policy_published/domain' })
  return {
    domain,
    p: word('p'),
    sp: word('sp'),
    np: word('np'),
    adkim: word('adkim'),
    aspf: word('aspf'),
    fo: word('fo'),
    pct: word('pct'),
    testing: word('testing'),
    discoveryMethod: word('discovery_method'),
  }
}

function recordOf(record: XmlElement): ReportRecord {
  const row = childOf(record, 'row')
  const evaluated = childOf(row, 'policy_evaluated')
  const auth = childOf(record, 'auth_results')
  const ip = textAt(row, 'source_ip')
  if (!ip) throw new FileRefused('missing-value', { field: 'record/row/source_ip' })
  return {
    ip: canonicalAddress(ip),
    count: wholeNumber(textAt(row, 'count'), 'record/row/count', Number.MAX_SAFE_INTEGER),
    disposition: dispositionOf(textAt(evaluated, 'disposition')),
    // What is not clearly a pass is none: RFC 9989 knows nothing between.
    dkim: resultOf(textAt(evaluated, 'dkim')) === 'pass' ? 'pass' : 'fail',
    spf: resultOf(textAt(evaluated, 'spf')) === 'pass' ? 'pass' : 'fail',
    overrides: childrenOf(evaluated, 'reason')
      .map((reason) => ({ type: textAt(reason, 'type').toLowerCase(), comment: localText(childOf(reason, 'comment')) }))
      .filter(({ type, comment }) => type || comment.text), // some send <reason/> for "none"
    headerFrom: domainOf(textAt(record, 'identifiers', 'header_from')),
    envelopeFrom: domainOf(textAt(record, 'identifiers', 'envelope_from')),
    envelopeTo: domainOf(textAt(record, 'identifiers', 'envelope_to')),
    dkimResults: childrenOf(auth, 'dkim').map((element) => authResultOf(element, 'selector')),
    spfResults: childrenOf(auth, 'spf').map((element) => authResultOf(element, 'scope')),
  }
}

const authResultOf = (element: XmlElement, by: 'selector' | 'scope'): AuthResult => ({
  domain: domainOf(textAt(element, 'domain')),
  result: resultOf(textAt(element, 'result')),
  by: textAt(element, by),
  comment: localText(childOf(element, 'human_result')),
})

/** Domains are compared without regard to case or to the dot of the root. */
const domainOf = (text: string): string => text.toLowerCase().replace(/\.$/, '')

const localText = (element: XmlElement | undefined): Text => ({ text: textAt(element), lang: element?.lang ?? '' })

function resultOf(text: string): Result {
  const word = text.toLowerCase()
  // "hardfail" is what early reporters called SPF's fail.
  return word === 'hardfail' ? 'fail' : (RESULTS.find((result) => result === word) ?? 'unknown')
}

function dispositionOf(text: string): Disposition {
  const word = text.toLowerCase()
  return DISPOSITIONS.find((disposition) => disposition === word) ?? 'unknown'
}

/** A number that figures are made of is never guessed. @throws {FileRefused} */
function wholeNumber(text: string, field: string, max: number): number {
  if (!text) throw new FileRefused('missing-value', { field })
  const number = /^\d+(\.0*)?$/.test(text) ? Number(text) : NaN
  if (!(number <= max)) throw new FileRefused('bad-number', { field, value: text.slice(0, 40) })
  return number
}
