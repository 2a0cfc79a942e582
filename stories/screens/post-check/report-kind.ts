import type { Report, ReportKind } from './report'

const RFC9990_NAMESPACE = 'urn:ietf:params:xml:ns:dmarc-2.0'
const RFC7489_NAMESPACE = 'http://dmarc.org/dmarc-xml/0.1'

/**
 * Which of the three shapes a report has. RFC 9990 has a namespace and elements of its own. RFC 7489 made required what the
 * drafts before it did not know: `fo`, the SPF scope, `envelope_from`, and the DKIM selector. `version` tells nothing:
 * RFC 9990's own example says 1.0.
 */
export function kindOf(report: Omit<Report, 'kind'>, namespaces: readonly string[]): ReportKind {
  if (namespaces.includes(RFC9990_NAMESPACE) || hasRfc9990Elements(report)) return 'rfc9990'
  if (namespaces.includes(RFC7489_NAMESPACE) || hasRfc7489Elements(report)) return 'rfc7489'
  return 'draft'
}

const hasRfc9990Elements = ({ policy, generator, records }: Omit<Report, 'kind'>): boolean =>
  Boolean(generator || policy.np || policy.testing || policy.discoveryMethod) ||
  records.some(
    ({ disposition, overrides }) => disposition === 'pass' || overrides.some(({ type }) => type === 'policy_test_mode'),
  )

const hasRfc7489Elements = ({ policy, records }: Omit<Report, 'kind'>): boolean =>
  Boolean(policy.fo) ||
  records.some(
    ({ envelopeFrom, dkimResults, spfResults }) => envelopeFrom || [...dkimResults, ...spfResults].some(({ by }) => by),
  )
