/** A calendar in a dialog: it shows pages, is turned, walked through by keys, and chosen from. */

import { weeksIn } from '../models/calendar'
import { days, type GridUnit, moved } from '../models/date-grid'
import { type CalendarLook, type DatePage, listOf, pagesOf, shortName } from '../models/date-page'
import { clamp } from '../models/math'
import { detents } from './detents'
import { monthScroll } from './month-scroll'
import { overlay } from './overlay'

export interface CalendarState {
  open?: boolean
  /** It has risen as a sheet. */
  isSheet?: boolean
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
}

/** What the component brings. */
export interface CalendarNeeds {
  unit(): GridUnit
  isRange(): boolean
  /** What is chosen. */
  chosen(): [from: number, to: number]
  look(): CalendarLook
  /** What can be chosen. */
  bounds(): [min: number, max: number]
  reasonOf(value: number): string
  /** So many months stand side by side. */
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
  /** Months one below another, in a sheet. */
  scrolls(): boolean
  /** The first and last page. */
  reach(): [first: number, last: number]
  pages(): DatePage[]
  openCalendar(): void
  /** Closes the calendar. @public */
  close(): void
  back(): void
  next(): void
  jump(event: Event): void
  turnTo(page: number): void
  goTo(value: number): void
  goToToday(): void
  key(event: KeyboardEvent): void
  hover(event: Event): void
  press(event: Event): void
  choose(value: number): void
  appear(signal: AbortSignal): void
  scrollTo(page: number): void
  focusDay(): void
}

/** Further than a century nobody scrolls; it can be typed. */
const far = { months: 1200, years: 100 }

const dayAt = ({ target }: Event) => {
  const { value } = (target as Element).closest<HTMLElement>('[data-value]')?.dataset ?? {}
  return value === undefined ? Number.NaN : Number(value)
}

/** They go into a component before its own. */
export const calendarMethods: CalendarMethods & ThisType<CalendarHost> = {
  scrolls() {
    return Boolean(this.state.isSheet) && this.unit() === days
  },
  reach() {
    const { pageOf } = this.unit()
    const [min, max] = this.bounds().map((bound) => (Number.isFinite(bound) ? pageOf(bound) : bound)) as [
      number,
      number,
    ]
    const [from] = this.chosen()
    const here = pageOf(Number.isNaN(from) ? this.look().today : from)
    const reach = this.unit() === days ? far.months : far.years
    return [Math.max(min, Math.min(here, max) - reach), Math.min(max, Math.max(here, min) + reach)]
  },
  pages() {
    const { page = 0, from = page, to = page + 1 } = this.state
    if (this.scrolls()) return pagesOf(this.look(), from, to - 1)
    const last = this.state.isSheet ? page : Math.min(page + this.side() - 1, this.reach()[1])
    return pagesOf(this.look(), page, last)
  },

  openCalendar() {
    const [from] = this.chosen()
    const at = clamp(Number.isNaN(from) ? this.look().today : from, ...this.bounds())
    const page = this.unit().pageOf(at)
    this.update({ open: true, begun: undefined, note: '', at, page, from: page, to: page + 1 })
  },
  close() {
    this.update({ open: false, begun: undefined })
  },

  back() {
    this.turnTo(this.state.page! - 1)
  },
  next() {
    this.turnTo(this.state.page! + 1)
  },
  jump({ target }) {
    const { value, dataset } = target as HTMLSelectElement
    const isYearOfMonth = dataset.part === 'year' && this.unit() === days
    this.turnTo(isYearOfMonth ? Number(value) * 12 + (this.state.page! % 12) : Number(value))
  },
  turnTo(page) {
    const { firstOn, pageOf } = this.unit()
    const next = clamp(page, ...this.reach())
    const at = this.state.at!
    this.update({ page: next, at: pageOf(at) === next ? at : firstOn(next) })
    this.scrollTo(next)
  },
  goTo(value) {
    const { pageOf, firstOn } = this.unit()
    const [first, last] = this.reach()
    const at = clamp(value, firstOn(first), firstOn(last + 1) - 1)
    const page = pageOf(at)
    const isDrawn = this.pages().some((drawn) => drawn.at === page)
    this.update({ at, note: '', ...(!isDrawn && { page }) })
    if (!isDrawn) this.scrollTo(page)
    this.focusDay()
  },
  goToToday() {
    this.goTo(this.look().today)
  },
  key(event) {
    const target = event.target as Element
    const isHere = target === event.currentTarget || target.closest('[role=grid]')
    if (!isHere || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return
    const forward = this.root.matches(':dir(rtl)') ? -1 : 1
    const to = moved(this.unit(), this.state.at!, event, [this.look().firstDay, forward])
    if (to === undefined) return
    event.preventDefault()
    this.goTo(to)
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
    const note = this.reasonOf(value)
    const { begun } = this.state
    if (note) this.update({ note: `${shortName(this.look(), value)}: ${note}`, at: value })
    else if (this.isRange() && begun === undefined) this.update({ begun: value, at: value, note: '' })
    else {
      this.give(begun === undefined ? [value] : [Math.min(begun, value), Math.max(begun, value)])
      this.close()
    }
  },

  focusDay() {
    this.root.querySelector<HTMLElement>('[data-value][tabindex="0"]')?.focus({ preventScroll: true })
  },
  scrollTo() {},
  appear(signal) {
    const panel = this.root.querySelector('dialog')!
    const body = panel.querySelector<HTMLElement>('.k-dialog-body')!
    overlay(panel, { ask: () => this.close(), closed() {} }, signal)
    const isSheet = panel.querySelector('.k-sheet-handle')!.checkVisibility()
    this.update({ isSheet })
    if (isSheet) {
      const edge = { side: () => 'bottom' as const, sizes: ['auto'], first: 0 }
      detents(panel, { ...edge, body, onStop() {}, onAway: () => this.close() }, signal)
    }
    if (this.scrolls()) scroll(this, body, signal)
    this.focusDay()
  },
}

function scroll(host: CalendarHost, body: HTMLElement, signal: AbortSignal) {
  const [first, last] = host.reach()
  const goTo = monthScroll(
    body,
    {
      weeks: listOf(first, last, String).map(({ value }) => weeksIn(value, host.look().firstDay)),
      measures: () => [body.querySelector('caption'), body.querySelector('tbody tr')],
      onView: ({ from, to, current }) => {
        const view = { from: first + from, to: first + to, page: first + current }
        const { state } = host
        if (view.from !== state.from || view.to !== state.to || view.page !== state.page) host.update(view)
      },
    },
    signal,
  )
  host.scrollTo = (page) => goTo(page - first)
  signal.addEventListener('abort', () => {
    host.scrollTo = () => {}
  })
  host.scrollTo(host.state.page!)
}
