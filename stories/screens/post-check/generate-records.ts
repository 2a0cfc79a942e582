import type { Cause } from './cause'
import type { AuthResult, Disposition, ReportRecord, Result } from './report'

/** Whose report it is, and what the domain asks of receivers. */
export interface Setting {
  domain: string
  policy: 'none' | 'quarantine' | 'reject'
}

type Pattern = Pick<ReportRecord, 'dkim' | 'spf'> & {
  dkimResults: readonly AuthResult[]
  spfResults: readonly AuthResult[]
  override?: { type: string; comment: string }
}

const NOT_SAID = { text: '', lang: '' }
const result = (domain: string, found: Result, by = ''): AuthResult => ({
  domain,
  result: found,
  by,
  comment: NOT_SAID,
})

/** What receivers report in each of the cases. Every domain and address is one set apart for documentation. */
const PATTERNS: Record<Cause, (domain: string) => Pattern> = {
  pass: (own) => ({
    dkim: 'pass',
    spf: 'pass',
    dkimResults: [result(own, 'pass', 's2026')],
    spfResults: [result(own, 'pass', 'mfrom')],
  }),
  'dkim-only': (own) => ({
    dkim: 'pass',
    spf: 'fail',
    dkimResults: [result(own, 'pass', 'news'), result('mailer.example.net', 'pass', 'k1')],
    spfResults: [result('bounces.mailer.example.net', 'pass', 'mfrom')],
  }),
  forwarded: (own) => ({
    dkim: 'pass',
    spf: 'fail',
    dkimResults: [result(own, 'pass', 's2026')],
    spfResults: [result(own, 'softfail', 'mfrom')],
  }),
  'spf-only': (own) => ({ dkim: 'fail', spf: 'pass', dkimResults: [], spfResults: [result(own, 'pass', 'mfrom')] }),
  'not-aligned': () => ({
    dkim: 'fail',
    spf: 'fail',
    dkimResults: [result('crm.example.net', 'pass', 'crm1')],
    spfResults: [result('bounces.crm.example.net', 'pass', 'mfrom')],
  }),
  'broken-signature': (own) => ({
    dkim: 'fail',
    spf: 'fail',
    dkimResults: [result(own, 'fail', 's2026')],
    spfResults: [result('relay.example.org', 'none', 'helo')],
  }),
  'record-fault': (own) => ({
    dkim: 'fail',
    spf: 'fail',
    dkimResults: [],
    spfResults: [result(own, 'permerror', 'mfrom')],
  }),
  'lookup-failed': (own) => ({
    dkim: 'fail',
    spf: 'fail',
    dkimResults: [result(own, 'temperror', 's2026')],
    spfResults: [result(own, 'temperror', 'mfrom')],
  }),
  contradiction: (own) => ({
    dkim: 'fail',
    spf: 'fail',
    dkimResults: [result(own, 'pass')],
    spfResults: [result('relay.example.org', 'none', 'helo')],
  }),
  'known-forwarder': (own) => ({
    dkim: 'fail',
    spf: 'fail',
    dkimResults: [result(own, 'fail', 's2026')],
    spfResults: [result('lists.example.org', 'pass', 'mfrom')],
    override: { type: 'local_policy', comment: 'arc=pass' },
  }),
  'policy-override': (own) => ({
    dkim: 'fail',
    spf: 'fail',
    dkimResults: [],
    spfResults: [result(own, 'fail', 'mfrom')],
    override: { type: 'local_policy', comment: 'sender is on the allow list' },
  }),
  'spoof-or-forgotten': (own) => ({
    dkim: 'fail',
    spf: 'fail',
    dkimResults: [],
    spfResults: [result(own, 'fail', 'mfrom')],
  }),
}

/** A record of messages from `ip` that fare as `cause` says. */
export function recordFor(
  cause: Cause,
  { domain, policy }: Setting,
  { ip, count }: { ip: string; count: number },
): ReportRecord {
  const { override, dkim, spf, dkimResults, spfResults } = PATTERNS[cause](domain)
  const isExcepted = dkim === 'pass' || spf === 'pass' || override !== undefined
  return {
    ip,
    count,
    disposition: isExcepted ? 'none' : (policy satisfies Disposition),
    dkim,
    spf,
    overrides: override ? [{ type: override.type, comment: { text: override.comment, lang: '' } }] : [],
    headerFrom: domain,
    envelopeFrom: spfResults[0]?.domain ?? '',
    envelopeTo: '',
    dkimResults: [...dkimResults],
    spfResults: [...spfResults],
  }
}

const NETWORKS = ['192.0.2', '198.51.100', '203.0.113'] // RFC 5737
const HOSTS = 254

/** The documentation address of that number: the 762 of IPv4 first, then those of IPv6 (RFC 3849). */
export function documentationAddress(index: number): string {
  const network = NETWORKS[Math.floor(index / HOSTS)]
  if (network) return `${network}.${(index % HOSTS) + 1}`
  return `2001:db8::${(index - NETWORKS.length * HOSTS + 1).toString(16)}`
}
