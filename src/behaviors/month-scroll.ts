import { clamp } from '../models/math'
import { afterFrame } from './after-frame'

/** What of a long row of months is to be drawn, counted from the first. */
export interface MonthView {
  /** The first that is drawn. */
  from: number
  /** Behind the last that is drawn. */
  to: number
  /** The one that is read now. */
  current: number
}

export interface MonthScrollOptions {
  /** How many weeks each month has as a grid, from the first month to the last. */
  weeks: readonly number[]
  /** An element as tall as a month's title, and one as tall as a week; without one, nothing is known yet. */
  measures(): [title: Element | null, week: Element | null]
  /** Another part has come into view. */
  onView(view: MonthView): void
}

/**
 * Months one below another, of which only those near the view are drawn: those in view at once, those around it one after
 * another, each between two frames, since a finger would wait for all of them. How tall they are follows from their weeks,
 * so nothing is guessed and nothing moves: custom properties on the content of the scroller say where the drawn ones begin
 * (`--_above`) and how tall all are (`--_all`), as so many titles and weeks.
 * @returns scrolls to a month
 */
export function monthScroll(
  scroller: HTMLElement,
  { weeks, measures, onView }: MonthScrollOptions,
  signal: AbortSignal,
): (month: number) => void {
  const before = [0]
  for (const count of weeks) before.push(before.at(-1)! + count)
  const { style } = scroller.firstElementChild as HTMLElement
  const set = (name: string, month: number) =>
    style.setProperty(name, `calc(${month} * var(--k-space-12) + ${before[month]} * var(--_day))`)
  const heights = () => measures().map((element) => element?.getBoundingClientRect().height ?? 0)
  const topOf = (month: number, [title = 0, week = 0] = heights()) => month * title + before[month]! * week
  let from = 0
  let to = 0
  const view = (current: number) => {
    set('--_above', from)
    onView({ from, to, current })
  }
  /** @param by how many more months it draws than it has to */
  const look = (by = 0) => {
    const sizes = heights()
    if (!sizes[0] || signal.aborted) return
    const { scrollTop, clientHeight } = scroller
    /** The last month that begins above. */
    const at = (y: number) => {
      const found = weeks.findIndex((_, month) => topOf(month + 1, sizes) > y)
      return found < 0 ? weeks.length - 1 : found
    }
    const spare = clientHeight / 2
    const first = at(scrollTop - spare)
    const end = at(scrollTop + clientHeight + spare) + 1
    from = clamp(from, first, at(scrollTop))
    to = clamp(to, at(scrollTop + clientHeight) + 1, end)
    const isMore = to < end || from > first
    if (to < end) to += by
    else if (isMore) from -= by
    if (isMore) afterFrame(() => look(1))
    view(at(scrollTop + spare / 2))
  }
  set('--_all', weeks.length)
  // Not that of going to the first month: it is painted before others are drawn.
  afterFrame(() => scroller.addEventListener('scroll', () => look(), { passive: true, signal }))
  return (month) => {
    from = month
    to = month + 1
    view(month)
    scroller.scrollTop = topOf(month)
    afterFrame(look)
  }
}
