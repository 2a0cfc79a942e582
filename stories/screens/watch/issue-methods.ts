/** What the screen does with the issues of its log. */
import type { ChipItem } from '../../../components/actions/chips.riot'
import { toast } from '../../../src/app'
import { start } from './address-bar'
import type { Known } from './issue-row'
import type { Issue } from './issues'
import type { LogMethods } from './log-methods'
import type { Care } from './triage'
import type { WatchHost } from './watch-state'

export interface IssueMethods {
  /** Those that are shown: the muted ones, or the others. */
  issues(): readonly Issue[]
  /** The one whose sheet is open. */
  issue(): Issue | null
  issueName(): string
  careOf(): Care
  known(issue: Issue): Known
  /** What its last line says. */
  nameOf(issue: Issue): string
  unread(): number
  muteChips(): ChipItem[]
  mutedValues(): string[]
  /** Says in the page's title how many are unread. */
  tellTitle(): void

  pickIssue(event: CustomEvent<{ issue: Issue }>): void
  showMuted(event: CustomEvent<{ values: string[] }>): void
  showLines(event: CustomEvent<{ issue: Issue }>): void
  /** Does something with an issue; what takes it out of the list can be taken back at once. */
  care(event: CustomEvent<{ issue: Issue; change: Care }>): Promise<void>
  change(issue: Issue, change: Care): void
}

/** Characters of a name. */
const NAME = 160

export const issueMethods: IssueMethods & ThisType<WatchHost & IssueMethods & LogMethods & { title: string }> = {
  issues() {
    const { issues, place } = this.state
    return issues.filter((issue) => Boolean(this.triage.of(issue).muted) === place.muted)
  },
  issue() {
    return this.state.issues.find(({ key }) => key === this.state.place.issue) ?? null
  },
  issueName() {
    const issue = this.issue()
    return issue ? this.nameOf(issue) : ''
  },
  careOf() {
    const issue = this.issue()
    return issue ? this.triage.of(issue) : {}
  },
  known(issue) {
    const care = this.triage.of(issue)
    return { name: this.nameOf(issue), care, isUnread: this.triage.isUnread(issue), end: this.lastTime() }
  },
  nameOf({ lastLine, pattern }) {
    return this.state.lines?.at(lastLine).message.slice(0, NAME) || pattern
  },
  unread() {
    return this.state.issues.filter((issue) => this.triage.isUnread(issue)).length
  },
  muteChips() {
    const count = this.state.issues.filter((issue) => this.triage.of(issue).muted).length
    return [{ label: `${this.say.words.issue.onlyMuted} ${this.say.number(count)}`, value: 'muted', icon: 'bell-off' }]
  },
  mutedValues() {
    return this.state.place.muted ? ['muted'] : []
  },
  tellTitle() {
    const unread = this.unread()
    document.title = unread ? `(${unread}) ${this.title}` : this.title
  },

  pickIssue({ detail: { issue } }) {
    this.triage.set(issue, { seen: issue.count })
    this.go({ issue: issue.key })
  },
  showMuted({ detail }) {
    this.go({ muted: detail.values.includes('muted') })
  },
  showLines({ detail }) {
    this.seen = { first: 0, last: 0 }
    void this.filter({ ...start, only: detail.issue.key }, { isStep: true })
  },
  async care({ detail: { issue, change } }) {
    const before = this.triage.of(issue)
    const { words, fill } = this.say
    this.change(issue, change)
    const said = { name: this.nameOf(issue), owner: change.owner ? words.owners[change.owner] : words.issue.nobody }
    if (!('muted' in change)) return void toast(fill(words.issue.assigned, said))
    const sentence = words.issue[change.muted ? 'muted' : 'unmuted']
    const isTakenBack = await toast(fill(sentence, said), { action: words.issue.undo })
    if (isTakenBack && !this.gone.signal.aborted) this.change(issue, { muted: before.muted })
  },
  change(issue, change) {
    this.triage.set(issue, change)
    this.update()
    this.tellTitle()
  },
}
