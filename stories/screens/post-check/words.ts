import type { Counted } from '../shared/phrases'
import type { Attention, Cause } from './cause'
import type { RefusalCode } from './refusal'
import type { Disposition, ReportKind, Result } from './report'

/** The three sentences on a cause. `{domain}` is the one in From, `{other}` the one that a check passed for. */
export interface CauseWords {
  /** A few words for a row or a tag. */
  name: string
  /** What the results most probably mean. */
  meaning: string
  /** What the owner of the domain does about it. */
  advice: string
}

/** What stands beside values on the screen. */
export const LABELS = [
  'title', // of the screen
  'intro', // one sentence before anything is opened
  'open', // the file input
  'demo', // opens the generated reports
  'reading', // progress; `{file}`
  'aboutFiles', // heading over refusals
  'files', // heading over what is open
  'reports', // in one file
  'sample', // stands where the demo is open
  'madeUp', // beside how many files are open
  'addLarge', // opens a generated report of thousands of records
  'records', // heading over the rows of one sender
  'nothing', // heading of the screen with nothing open
  'senders',
  'sender',
  'find', // the search among senders
  'noSender', // is found
  'attention', // the filter by what senders ask for
  'messages',
  'passing',
  'failing',
  'byDay', // the bars in the verdict
  'used', // the sheet of components
  'usedRemark',
  'reporter',
  'period',
  'policy',
  'format', // which RFC the report follows
  'generator',
  'contact',
  'disposition',
  'overrides', // why the receiver did otherwise
  'dkim',
  'spf',
  'aligned',
  'notAligned',
  'partlyAligned',
  'notReported', // the receiver gives no raw result
  'headerFrom',
  'advice',
] as const
export type Label = (typeof LABELS)[number]

/** Every sentence of the screen in one language; `{name}`s are filled in by `sentences.ts`. */
export interface PostCheckWords {
  verdict: {
    /** No message at all. */
    none: string
    /** One message alone. */
    onePasses: string
    oneFails: string
    /** `{messages}`, and `{share}` when it is neither all nor none. */
    allPass: string
    allFail: string
    somePass: string
    /** The two halves: `{passing}` is one of the above, `{work}` one of `needWork`. */
    whole: string
    nothingToDo: string
  }
  messages: Counted
  reports: Counted
  needWork: Counted
  causes: Record<Cause, CauseWords>
  attention: Record<Attention, string>
  /** `{name}` is the file; `{line}`, `{field}`, `{value}`, `{count}` and `{limit}` where the refusal has them. */
  refusals: Record<RefusalCode, string>
  kinds: Record<ReportKind, string>
  dispositions: Record<Disposition, string>
  results: Record<Result, string>
  labels: Record<Label, string>
  /** Stands in for a domain that a report does not name. */
  someDomain: string
  otherDomain: string
}
