import { covers, ListWindow, type Place, type Range, type View } from '../models/window'
import { afterFrame } from './after-frame'
import { sizesWatched } from './resize'
import { scrollPort } from './scroll-port'
import { listsOf, measure, place, type RowsOptions, rowsOf } from './window-rows'

export interface WindowOptions extends RowsOptions {
  /** Size of a row that was never seen, in CSS pixels; left out, that of the first ones. */
  estimate?: number
  /** What is drawn already. */
  drawn: Range
  /** Draws these rows, and takes others away: afterwards they are in the page. */
  draw(range: Range): void
  /** Other rows are in view. */
  onView(range: Range): void
  /** The scrolling has ended. */
  onRest(place: Place): void
}

export interface VirtualWindow {
  /**
   * There are other rows.
   * @param length how many
   * @param moved index now of a row that was drawn; -1 where it is gone
   * @returns which to draw; `settle` has to follow
   */
  change(length: number, moved: (index: number) => number): Range
  /** What is drawn may have other sizes than before. @param to where the list shall stand; left out, where it does */
  settle(to?: Place): void
  /** Scrolls a row into view. @param how as of `Element.scrollIntoView`; what is far away is there at once */
  show(index: number, how?: ScrollIntoViewOptions): HTMLElement | undefined
  /** Index of the row one port further on, or back. */
  pageFrom(index: number, direction: number): number
  /** Where it stands; undefined while nothing is in view. */
  place(): Place | undefined
}

/** Within so many ports, what lies between is drawn, and the way there can be seen. */
const near = 3

/**
 * Keeps the rows of a long list that are in view, and some around them, in the page. Their sizes are read once for each
 * drawing, when all are drawn, and the scroll position is corrected when the scrolling has ended.
 * @param content as `window-rows.ts` says
 */
export function virtualWindow(content: HTMLElement, options: WindowOptions, signal: AbortSignal): VirtualWindow {
  const rows = new ListWindow(options.estimate, (index) => options.list.groupOf(index).start)
  rows.drawn = options.drawn
  let seen: Range = { first: 0, end: 0 }
  let stand: Place | undefined
  let isDrawing = false
  const lay = () => place(content, rows, options)
  const port = scrollPort(content, { axis: options.axis, onScroll: sync, onRest: rest, onResize: sync }, signal)
  const watch = sizesWatched(() => {
    read()
    // Drawn right here, rows could not be observed in time, of which browsers complain.
    requestAnimationFrame(sync)
  }, signal)

  /** @param anchor row that does not move by it; left out, the first one in view */
  function read(anchor?: number) {
    const view = port.view()
    if (!view.size) return
    if (rows.take(measure(content, options), anchor ?? rows.anchorIn(view))) lay()
    watch(listsOf(content))
  }

  /** @returns whether there was nothing before: then it is read, and what is around it drawn, once it is painted */
  function draw(range: Range, anchor: number): boolean {
    const isFirst = !rows.drawn.end
    rows.drawn = range
    isDrawing = true
    options.draw(range)
    isDrawing = false
    lay()
    if (isFirst) afterFrame(settle)
    else read(anchor)
    return isFirst
  }

  /** Draws what is missing; again where rows turn out smaller than was thought. */
  function sync() {
    if (signal.aborted) return
    let view = port.view()
    for (let left = 3; left > 0; left--) {
      const missing = rows.missingIn(view)
      if (!missing) break
      if (draw(missing, rows.anchorIn(view))) return
      view = port.view()
    }
    report(port.isMoving() ? view : level(view))
  }

  function report(view: View) {
    const { first, end } = rows.rangeIn(view)
    stand = rows.placeIn(view) ?? stand
    if (first === seen.first && end === seen.end) return
    seen = { first, end }
    if (first < end) options.onView(seen)
  }

  /** Takes the shift into the scroll position. @returns what is in view then */
  function level(view: View): View {
    const { shift } = rows
    // A fraction of a pixel cannot be scrolled; it stays, but not where it would be seen, at the list's beginning.
    if (!shift || (Math.abs(shift) < 1 && view.at > 0)) return view
    rows.shift = 0
    return scrollTo(view.at - shift)
  }

  function scrollTo(goal: number): View {
    lay()
    port.scrollBy(goal - port.view().at)
    const view = port.view()
    const rest = view.at - goal
    // More than that is missing where the list has its end.
    if (Math.abs(rest) < 1 && view.at > 0) rows.shift = rest
    lay()
    return view
  }

  function rest() {
    sync()
    if (stand) options.onRest(stand)
  }

  const rowAt = (index: number) => rowsOf(content)[options.list.rows.findIndex((row) => row.index === index)]

  function show(index: number, how: ScrollIntoViewOptions = {}) {
    const view = port.view()
    if (!view.size || !Number.isInteger(index) || index < 0 || index >= rows.length) return undefined
    const offset = rows.offsetOf(index)
    const isNear = Math.abs(offset - view.at) < near * view.size && !matchMedia('(prefers-reduced-motion)').matches
    const behavior = isNear ? how.behavior : 'instant'
    const around = rows.rangeIn({ at: offset - view.size, size: 3 * view.size })
    const way = behavior === 'smooth' ? union(around, rows.rangeIn(view)) : { first: index, end: index + 1 }
    if (!covers(rows.drawn, way)) draw(union(around, way), isNear ? rows.anchorIn(view) : index)
    const go = () => rowAt(index)!.scrollIntoView({ block: 'nearest', inline: 'nearest', ...how, behavior })
    go()
    sync()
    if (behavior !== 'smooth') go() // rows around may have turned out to be of other sizes
    return rowAt(index)
  }

  function settle(to?: Place) {
    if (signal.aborted || isDrawing) return
    lay() // a box that grows with its content has no height before
    read()
    // What has just been drawn may not draw itself again.
    queueMicrotask(() => restore(to))
  }

  function restore(to?: Place) {
    if (to && !signal.aborted && port.view().size) scrollTo(rows.restore(to))
    sync()
  }

  return {
    show,
    change(length, moved) {
      rows.change(length, port.view(), moved)
      return rows.drawn
    },
    settle,
    pageFrom(index, direction) {
      const next = rows.indexAt(rows.offsetOf(index) + direction * port.view().size)
      return direction > 0 ? Math.max(next, index + 1) : Math.min(next, index - 1)
    },
    place: () => stand,
  }
}

const union = (one: Range, other: Range): Range => ({
  first: Math.min(one.first, other.first),
  end: Math.max(one.end, other.end),
})
