/** A calendar: it shows pages, is turned, walked through by keys, and chosen from. */

import { weeksIn } from '../models/calendar'
import { days, type GridUnit, moved } from '../models/date-grid'
import type { DateLimits } from '../models/date-limits'
import { type CalendarLook, type DatePage, pageName, pagesOf, shortName } from '../models/date-page'
import { clamp } from '../models/math'
import { monthScroll } from './month-scroll'

export interface CalendarState {
  /** The page that is read: the number of the month, or the year. */
  page?: number
  /** Pages that are drawn while months scroll; the last is not. */
  from?: number
  to?: number
  /** Where the arrow keys are. */
  at?: number
  /** Where a range begins whose end is not chosen yet. */
  begun?: number
  /** What cannot be chosen, and why. */
  note?: string
  /** The page that it was turned to. */
  said?: string
}

/** What the component brings. */
export interface CalendarNeeds {
  unit(): GridUnit
  isRange(): boolean
  /** What is chosen. */
  chosen(): [from: number, to: number]
  look(): CalendarLook
  limits(): DateLimits
  /** Months one below another. */
  scrolls(): boolean
  /** So many stand side by side. */
  side(): number
  /** The user has chosen one, or the ends of a range. */
  give(values: number[]): void
}

interface CalendarHost extends CalendarNeeds, CalendarMethods {
  readonly root: Element
  readonly state: CalendarState
  update(state: CalendarState): void
}

export interface CalendarMethods {
  /** Where it begins: at what is chosen, or today. */
  start(): CalendarState
  /** The first and last page. */
  reach(): [first: number, last: number]
  pages(): DatePage[]
  back(): void
  next(): void
  jump(event: Event): void
  turn(by: number): void
  turnTo(page: number): void
  goTo(value: number, isTurned?: boolean): void
  goToToday(): void
  key(event: KeyboardEvent): void
  hover(event: Event): void
  press(event: Event): void
  choose(value: number): void
  /** Draws the months in view until the signal. */
  scroll(signal: AbortSignal): void
  scrollTo(page: number): void
}

/** Further than a century nobody scrolls; it can be typed. */
const far = { months: 1200, years: 100 }

const dayAt = ({ target }: Event) => {
  const { value } = (target as Element).closest<HTMLElement>('[data-value]')?.dataset ?? {}
  return value === undefined ? Number.NaN : Number(value)
}

/** They go into a component before its own. */
export const calendarMethods: CalendarMethods & ThisType<CalendarHost> = {
  start() {
    const { min, max } = this.limits()
    const [from] = this.chosen()
    const at = clamp(Number.isNaN(from) ? this.look().today : from, min, max)
    const page = this.unit().pageOf(at)
    return { at, page, from: page, to: page + 1 }
  },
  reach() {
    const { pageOf } = this.unit()
    const { min, max } = this.limits()
    const { at } = this.start()
    const here = pageOf(at!)
    const reach = this.unit() === days ? far.months : far.years
    const [first, last] = [min, max].map((bound) => (Number.isFinite(bound) ? pageOf(bound) : bound))
    return [Math.max(first!, here - reach), Math.min(last!, here + reach)]
  },
  pages() {
    const { page = 0, from = page, to = page + 1 } = this.state
    if (this.scrolls()) return pagesOf(this.look(), from, to - 1)
    return pagesOf(this.look(), page, Math.min(page + this.side() - 1, this.reach()[1]))
  },

  back() {
    this.turn(-1)
  },
  next() {
    this.turn(1)
  },
  /** The new page is told; the lists tell theirs by themselves, and so does a day that has the focus. */
  turn(by) {
    this.turnTo(this.state.page! + by)
    this.update({ said: pageName(this.look(), this.state.page!) })
  },
  jump({ target }) {
    this.turnTo(Number((target as HTMLSelectElement).value))
  },
  turnTo(page) {
    const { firstOn, pageOf } = this.unit()
    const next = clamp(page, ...this.reach())
    const at = this.state.at!
    this.update({ page: next, at: pageOf(at) === next ? at : firstOn(next) })
    this.scrollTo(next)
  },
  goTo(value, isTurned) {
    const { pageOf, firstOn } = this.unit()
    const [first, last] = this.reach()
    const at = clamp(value, firstOn(first), firstOn(last + 1) - 1)
    const page = pageOf(at)
    const isDrawn = this.pages().some((drawn) => drawn.at === page)
    const said = isTurned ? pageName(this.look(), page) : this.state.said
    this.update({ at, note: '', said, ...(!isDrawn && { page }) })
    if (!isDrawn) this.scrollTo(page)
    this.root.querySelector<HTMLElement>('[data-value][tabindex="0"]')?.focus({ preventScroll: true })
  },
  goToToday() {
    this.goTo(this.look().today)
  },
  key(event) {
    const target = event.target as Element
    if (!target.closest('[role=grid]') || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey)
      return
    const forward = this.root.matches(':dir(rtl)') ? -1 : 1
    const to = moved(this.unit(), this.state.at!, event, [this.look().firstDay, forward])
    if (to === undefined) return
    event.preventDefault()
    this.goTo(to, ['PageUp', 'PageDown'].includes(event.key))
  },
  /** A range that is begun shows how far it would go. */
  hover(event) {
    const at = dayAt(event)
    if (this.state.begun !== undefined && !Number.isNaN(at) && at !== this.state.at) this.update({ at })
  },
  press(event) {
    const value = dayAt(event)
    if (!Number.isNaN(value)) this.choose(value)
  },
  choose(value) {
    const note = this.limits().reasonOf(value)
    const { begun } = this.state
    if (note) this.update({ note: `${shortName(this.look(), value)}: ${note}`, at: value })
    else if (this.isRange() && begun === undefined) this.update({ begun: value, at: value, note: '' })
    else {
      this.update({ begun: undefined, at: value, note: '' })
      this.give(begun === undefined ? [value] : [Math.min(begun, value), Math.max(begun, value)])
    }
  },

  scrollTo() {},
  scroll(signal) {
    const body = this.root.querySelector<HTMLElement>('.k-calendar-body')!
    const [first, last] = this.reach()
    const { firstDay } = this.look()
    const goTo = monthScroll(
      body,
      {
        weeks: Array.from({ length: last - first + 1 }, (_, at) => weeksIn(first + at, firstDay)),
        measures: () => [body.querySelector('caption'), body.querySelector('tbody tr')],
        onView: ({ from, to, current }) => {
          const view = { from: first + from, to: first + to, page: first + current }
          const { state } = this
          if (view.from !== state.from || view.to !== state.to || view.page !== state.page) this.update(view)
        },
      },
      signal,
    )
    this.scrollTo = (page) => goTo(page - first)
    signal.addEventListener('abort', () => {
      this.scrollTo = () => {}
    })
    this.scrollTo(this.state.page!)
  },
}
