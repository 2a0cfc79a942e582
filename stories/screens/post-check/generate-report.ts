import type { Policy, Report, ReportRecord } from './report'

/** First and last second of the period of a generated report: 5 October 2026 in UTC. */
export const BEGIN = Date.UTC(2026, 9, 5) / 1000
export const END = BEGIN + 86_399

/** A report of `records`, everything else as usual but for what is given. */
export function reportWith(
  records: ReportRecord[],
  given: Partial<Omit<Report, 'policy'>> & { policy?: Partial<Policy> } = {},
): Report {
  const policy = {
    domain: 'example.com',
    p: 'none',
    sp: 'none',
    np: '',
    adkim: '',
    aspf: '',
    fo: '',
    pct: '',
    testing: '',
  }
  return {
    file: '',
    kind: 'rfc7489',
    org: 'Example Receiver',
    email: 'dmarc@mx.example.org',
    contact: { text: '', lang: '' },
    id: `${BEGIN}.1`,
    begin: BEGIN,
    end: END,
    errors: [],
    generator: '',
    ...given,
    policy: { ...policy, discoveryMethod: '', ...given.policy },
    records,
    skipped: 0,
  }
}
