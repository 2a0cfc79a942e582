/** What the screen does with its lines. */
import type { RefreshDetail } from '../../../components/lists/pull-refresh.riot'
import { type Place, start } from './address-bar'
import type { IssueMethods } from './issue-methods'
import type { Issue } from './issues'
import { type Line, ShownLines } from './shown-lines'
import type { Besides, WatchHost, WatchState } from './watch-state'

/** What of a `k-virtual-list` is needed. */
type ListElement = HTMLElement & { scrollToItem(index: number, options: ScrollIntoViewOptions): void }

export interface LogMethods {
  /** Places in the list of the lines in view. */
  seen: { first: number; last: number }
  /** The list that stands for what was found last. */
  shownOf(state: Pick<WatchState, 'lines' | 'found'>): ShownLines | null
  /** None while a log is being read: with each that grows, all behind it would move. */
  counts(): readonly number[]
  /** How many lines hold what is looked for. */
  hits(): number
  /** Place of the line that was come to among them; -1 for none. */
  hit(): number
  isFiltered(): boolean
  onlyIssue(): Issue | undefined
  onlyName(): string
  line(): Line | null
  firstTime(): number
  lastTime(): number
  timeInView(): number

  see(event: CustomEvent<{ first: number; last: number }>): void
  /** Chooses other lines; what is in view stays near where it is. */
  filter(change: Partial<Place>, besides?: Besides): Promise<void>
  search(event: CustomEvent<{ query: string }>): void
  filterLevels(event: CustomEvent<{ levels: number[] }>): void
  showAll(): void
  leaveIssue(): void
  /** Brings a line into view, by its place in the list. */
  comeTo(index: number): void
  step(event: CustomEvent<{ by: 1 | -1 }>): void
  jump(event: CustomEvent<{ time: number }>): void
  showAround(event: CustomEvent<{ line: Line }>): Promise<void>
  pickLine(event: CustomEvent<{ line: Line }>): void
  refresh(event: CustomEvent<RefreshDetail>): void
  follow(event: CustomEvent<{ pressed: boolean }>): void
  /** Lines come by themselves, and the newest is in view. */
  followEnd(isFollowing: boolean): void
}

/** Lines that a pull brings, at least, and milliseconds between those that come by themselves. */
const FEW = 7
const PACE = 1500

export const logMethods: LogMethods & ThisType<WatchHost & LogMethods & IssueMethods> = {
  seen: { first: 0, last: 0 },

  shownOf({ lines, found }) {
    return lines && found && new ShownLines(lines, found, this.say.hour)
  },
  counts() {
    const { isRead, found } = this.state
    return (isRead && found?.counts) || []
  },
  hits() {
    return this.state.place.query ? (this.state.shown?.length ?? 0) : 0
  },
  hit() {
    const { current, shown } = this.state
    const index = current < 0 || !shown ? -1 : shown.indexOf(current)
    return shown && index >= 0 && shown.numberAt(index) === current ? index : -1
  },
  isFiltered() {
    return Boolean(this.state.found?.numbers)
  },
  onlyIssue() {
    return this.state.issues.find(({ key }) => key === this.state.place.only)
  },
  onlyName() {
    const issue = this.onlyIssue()
    return issue ? this.nameOf(issue) : ''
  },
  line() {
    const { lines, place } = this.state
    const isThere = lines && place.line >= lines.log.from && place.line < lines.log.end
    return isThere ? lines.at(place.line) : null
  },
  firstTime() {
    return this.state.lines?.log.times()[0] ?? Number.NaN
  },
  lastTime() {
    return this.state.lines?.log.times()[1] ?? Number.NaN
  },
  timeInView() {
    const { shown, place } = this.state
    if (!Number.isNaN(place.time) || !shown?.length) return place.time
    return shown.at(Math.min(this.seen.first, shown.length - 1)).time
  },

  see({ detail }) {
    this.seen = detail
    if (this.state.isFollowing && detail.first > FEW) this.update({ isFollowing: false }) // scrolled away
  },
  async filter(change, besides) {
    const { shown } = this.state
    const anchor = shown && this.seen.first > 0 ? shown.numberAt(Math.min(this.seen.first, shown.length - 1)) : -1
    this.go(change, besides)
    const { levels, query } = this.state.place
    await this.session.show({ levels, query, issue: this.onlyIssue()?.number ?? -1 })
    if (anchor >= 0) this.comeTo(this.state.shown?.indexOf(anchor) ?? -1)
  },
  search({ detail }) {
    void this.filter({ query: detail.query, line: start.line })
  },
  filterLevels({ detail }) {
    void this.filter({ levels: detail.levels })
  },
  showAll() {
    void this.filter({ levels: [], query: '', only: '' })
  },
  leaveIssue() {
    void this.filter({ only: '' })
  },

  comeTo(index) {
    const list = this.$('k-virtual-list') as ListElement | null
    if (list && index >= 0) list.scrollToItem(index, { block: 'center' })
  },
  step({ detail }) {
    const { shown } = this.state
    const { first, last } = this.seen
    const at = this.hit()
    // From where the reader is, who may have scrolled on.
    const from = at >= first && at <= last ? at : detail.by > 0 ? first - 1 : last + 1
    const index = Math.max(0, Math.min(from + detail.by, (shown?.length ?? 0) - 1))
    if (!shown?.length) return
    this.update({ current: shown.numberAt(index) })
    this.comeTo(index)
  },
  jump({ detail }) {
    const { shown } = this.state
    if (!shown?.length) return
    const index = shown.indexAt(detail.time)
    const time = Number.isFinite(detail.time) ? detail.time : start.time
    this.go({ time }, { sheet: '', current: shown.numberAt(index) })
    this.comeTo(index)
  },
  async showAround({ detail }) {
    const current = detail.line.id
    await this.filter({ levels: [], query: '', only: '', line: start.line }, { current })
    this.comeTo(this.state.shown?.indexOf(current) ?? -1)
  },
  pickLine({ detail }) {
    this.go({ line: detail.line.id }, { current: detail.line.id })
  },

  refresh({ detail }) {
    detail.until(this.session.more(FEW + ((this.state.lines?.log.end ?? 0) % FEW)))
  },
  follow({ detail }) {
    this.followEnd(detail.pressed)
  },
  followEnd(isFollowing) {
    this.update({ isFollowing })
    if (!isFollowing) return
    this.comeTo(0)
    const timer = setInterval(() => {
      if (!this.state.isFollowing || this.gone.signal.aborted) return clearInterval(timer)
      if (document.visibilityState === 'visible') void this.session.more(1)
    }, PACE)
  },
}
