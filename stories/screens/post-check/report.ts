/**
 * One DMARC aggregate report as the screen knows it: what RFC 9990 section 3 and RFC 7489 appendix C have in common,
 * and what each has alone. A text that was not given is '', a list that was not given is empty.
 */

/** The shape a file is written in, told by its namespace and elements, never by its `version`. */
export type ReportKind = 'rfc9990' | 'rfc7489' | 'draft'

/** Raw result of DKIM (RFC 8601 section 2.7.1) or SPF (2.7.2); 'unknown' for anything else. */
export const RESULTS = ['pass', 'fail', 'softfail', 'neutral', 'none', 'policy', 'temperror', 'permerror'] as const
export type Result = (typeof RESULTS)[number] | 'unknown'

/** What the receiver did; 'pass' exists in RFC 9990 only, 'unknown' when the report does not say. */
export const DISPOSITIONS = ['none', 'pass', 'quarantine', 'reject'] as const
export type Disposition = (typeof DISPOSITIONS)[number] | 'unknown'

/** The result that counts for DMARC: a pass of a domain that is aligned with the one in From. */
export type Aligned = 'pass' | 'fail'

/** A text in the reporter's own language. */
export interface Text {
  text: string
  /** BCP 47 tag, '' when the report does not say. RFC 9990 only. */
  lang: string
}

/** Why the receiver did something else than the policy asks: `local_policy`, `mailing_list`, `forwarded` ... */
export interface Override {
  /** In lower case; '' where the reporter left it out. */
  type: string
  comment: Text
}

/** One check as the receiver saw it, possibly for a domain that has nothing to do with the one in From. */
export interface AuthResult {
  domain: string
  result: Result
  /** The DKIM selector, or the SPF scope (`mfrom`, `helo`). */
  by: string
  /** The reporter's remark on the result. */
  comment: Text
}

/** Messages of one source that were treated alike. */
export interface ReportRecord {
  /** IPv4 or IPv6 address in its canonical spelling, or the text as it stood when it is neither. */
  ip: string
  /** Number of messages, a whole number >= 0. */
  count: number
  disposition: Disposition
  dkim: Aligned
  spf: Aligned
  overrides: Override[]
  headerFrom: string
  envelopeFrom: string
  envelopeTo: string
  dkimResults: AuthResult[]
  spfResults: AuthResult[]
}

/** The policy the receiver found in the DNS, values in lower case. */
export interface Policy {
  domain: string
  p: string
  sp: string
  /** For names that do not exist. RFC 9990 only. */
  np: string
  adkim: string
  aspf: string
  fo: string
  /** Share of messages the policy is for, percent as it was written. RFC 7489 only. */
  pct: string
  /** y or n. RFC 9990 only. */
  testing: string
  /** psl or treewalk. RFC 9990 only. */
  discoveryMethod: string
}

export interface Report {
  /** Name of the file it came from, and after a slash its place in the archive. */
  file: string
  kind: ReportKind
  org: string
  email: string
  contact: Text
  id: string
  /** First and last second of the period, in seconds since 1970 UTC. */
  begin: number
  end: number
  /** What went wrong on the receiver's side. */
  errors: Text[]
  generator: string
  policy: Policy
  records: ReportRecord[]
  /** Records that nobody can count, which are not among these. */
  skipped: number
}

/** A message passes DMARC when either mechanism passes with an aligned domain (RFC 9989 section 5.3.4). */
export const passes = ({ dkim, spf }: Pick<ReportRecord, 'dkim' | 'spf'>): boolean => dkim === 'pass' || spf === 'pass'

/** The same report often comes twice, as a file and inside an archive: it counts once. */
const identity = ({ org, email, id, begin, policy }: Report): string =>
  JSON.stringify([org, email, id, begin, policy.domain])

/** `known` and those of `added` that are new, in this order. */
export function addReports(known: readonly Report[], added: readonly Report[]): Report[] {
  const byIdentity = new Map(known.map((report) => [identity(report), report]))
  for (const report of added) if (!byIdentity.has(identity(report))) byIdentity.set(identity(report), report)
  return [...byIdentity.values()]
}
