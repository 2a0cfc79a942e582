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
 * Months one below another, of which only those near the view are drawn. How tall they are follows from their weeks, so
 * nothing is guessed and nothing moves: custom properties on the scroller say where the drawn ones begin (`--_titles`,
 * `--_weeks`) and how tall all are (`--_all-titles`, `--_all-weeks`), each in so many titles and weeks.
 * @returns scrolls to a month
 */
export function monthScroll(
  scroller: HTMLElement,
  { weeks, measures, onView }: MonthScrollOptions,
  signal: AbortSignal,
): (month: number) => void {
  const before = [0]
  for (const count of weeks) before.push(before.at(-1)! + count)
  const set = (name: string, value: number) => scroller.style.setProperty(name, String(value))
  const heights = () => measures().map((element) => element?.getBoundingClientRect().height ?? 0)
  const topOf = (month: number, [title = 0, week = 0] = heights()) => month * title + before[month]! * week
  const view = (current: number, from: number, to: number) => {
    set('--_titles', from)
    set('--_weeks', before[from]!)
    onView({ from, to, current })
  }
  const look = () => {
    const sizes = heights()
    if (!sizes[0] || signal.aborted) return
    const { scrollTop, clientHeight } = scroller
    /** The last month that begins above. */
    const at = (y: number) => {
      const found = weeks.findIndex((_, month) => topOf(month + 1, sizes) > y)
      return found < 0 ? weeks.length - 1 : found
    }
    const spare = clientHeight / 2
    view(at(scrollTop + spare / 2), at(scrollTop - spare), at(scrollTop + clientHeight + spare) + 1)
  }
  set('--_all-titles', weeks.length)
  set('--_all-weeks', before.at(-1)!)
  scroller.addEventListener('scroll', look, { passive: true, signal })
  return (month) => {
    view(month, month, Math.min(month + 2, weeks.length))
    scroller.scrollTop = topOf(month)
    requestAnimationFrame(look) // what is around it, once it is painted
  }
}
