import { passes, type ReportRecord, type Result } from './report'

/** What the pattern of a record's results most probably means; the sentences are in `words.*.ts`. */
export const CAUSES = [
  'spoof-or-forgotten', // both fail and nothing speaks for the sender
  'not-aligned', // a check passes, but for another domain than the one in From
  'broken-signature', // signed with the domain in From, and the signature does not hold
  'record-fault', // a DNS record of SPF or DKIM that cannot be understood (permerror)
  'lookup-failed', // the receiver could not ask the DNS for the moment (temperror)
  'contradiction', // a check passes for the very domain in From, and the verdict says it does not
  'policy-override', // fails, and the receiver made an exception by its own policy
  'known-forwarder', // fails, and the receiver knows the way as a forwarder or a mailing list
  'spf-only', // passes by SPF alone: forwarding will break it
  'forwarded', // passes by DKIM, while SPF fails as it does after forwarding
  'dkim-only', // passes by DKIM, while SPF passes for the domain of a service's own bounces
  'pass', // passes by both
] as const
export type Cause = (typeof CAUSES)[number]

/** How much a cause asks of the domain's owner: something to set right, something to know, nothing. */
export type Attention = 'work' | 'watch' | 'fine'

const ATTENTION: Record<Cause, Attention> = {
  'spoof-or-forgotten': 'work',
  'not-aligned': 'work',
  'broken-signature': 'work',
  'record-fault': 'work',
  'lookup-failed': 'watch',
  contradiction: 'watch',
  'policy-override': 'watch',
  'known-forwarder': 'watch',
  'spf-only': 'watch',
  forwarded: 'fine',
  'dkim-only': 'fine',
  pass: 'fine',
}

export const attentionTo = (cause: Cause): Attention => ATTENTION[cause]

export function causeOf(record: ReportRecord): Cause {
  return passes(record) ? causeOfPass(record) : causeOfFail(record)
}

function causeOfPass({ dkim, spf, spfResults }: ReportRecord): Cause {
  if (dkim === 'fail') return 'spf-only'
  if (spf === 'pass') return 'pass'
  return spfResults.some(({ result }) => result === 'pass') ? 'dkim-only' : 'forwarded'
}

/** The first that holds, from what is known for sure to what is left when nothing is known. */
function causeOfFail(record: ReportRecord): Cause {
  const { headerFrom, dkimResults, spfResults } = record
  const all = [...dkimResults, ...spfResults]
  const has = (wanted: Result): boolean => all.some(({ result }) => result === wanted)
  if (isKnownForwarder(record)) return 'known-forwarder'
  if (all.some(({ domain, result }) => result === 'pass' && domain === headerFrom)) return 'contradiction'
  if (has('pass')) return 'not-aligned'
  if (has('permerror')) return 'record-fault'
  if (has('temperror')) return 'lookup-failed'
  if (dkimResults.some(({ domain, result }) => result === 'fail' && domain === headerFrom)) return 'broken-signature'
  return isOverridden(record) ? 'policy-override' : 'spoof-or-forgotten'
}

/** Receivers that trust the forwarder's own check (ARC, RFC 8617) write so in the comment of a local policy. */
const isKnownForwarder = ({ overrides }: ReportRecord): boolean =>
  overrides.some(
    ({ type, comment }) =>
      ['forwarded', 'trusted_forwarder', 'mailing_list'].includes(type) || /\barc=pass\b/i.test(comment.text),
  )

/** `sampled_out` and `policy_test_mode` are the owner's own wish, not the receiver's exception. */
const isOverridden = ({ overrides }: ReportRecord): boolean =>
  overrides.some(({ type }) => ['local_policy', 'other'].includes(type))
