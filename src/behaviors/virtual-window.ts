import { covers, ListWindow, type Place, type Range } from '../models/window'
import { sizesWatched } from './resize'
import { scrollPort } from './scroll-port'
import { type Axis, listsOf, measure, partsOf, rowAway, rowsOf, say } from './window-rows'

export interface WindowOptions {
  axis: Axis
  /** Size of a row that was never seen, in CSS pixels; left out, that of the first ones. */
  estimate?: number
  /** What is drawn already. */
  drawn: Range
  /** Draws these rows, and takes others away: afterwards they are in the page. */
  draw(range: Range): void
  /** Index of the first row of the group that a row is in; 0 where there are no groups. */
  startOf(index: number): number
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
  const { axis } = options
  const rows = new ListWindow(options.estimate, options.startOf)
  rows.drawn = options.drawn
  let seen: Range = { first: 0, end: 0 }
  let place: Place | undefined
  let isDrawing = false
  const port = scrollPort(content, { axis, onScroll: sync, onRest: rest, onResize: sync }, signal)
  const watch = sizesWatched(() => {
    read()
    // Drawn right here, rows could not be observed in time, of which browsers complain.
    requestAnimationFrame(sync)
  }, signal)

  /** Says where all is: what stands before the first part, and in it before the first row. */
  const lay = () => {
    const { length, start, skip } = rows.layout()
    say(content, '--k-virtual-list-length', length)
    for (const [at, part] of partsOf(content).entries()) {
      say(part, '--k-virtual-list-start', at ? 0 : start)
      say(part.lastElementChild as HTMLElement, '--k-virtual-list-skip', at ? 0 : skip)
    }
    const away = rowAway(content)
    if (away) say(away, '--k-virtual-list-place', rows.offsetOf(Number(away.dataset.away)))
  }
  const read = (anchor = rows.anchorIn(port.view())) => {
    if (isDrawing || !port.view().size) return
    rows.take(measure(content, rows.drawn, axis, options.startOf), anchor)
    lay()
  }
  const draw = (range: Range, anchor: number) => {
    rows.drawn = range
    isDrawing = true
    options.draw(range)
    isDrawing = false
    lay()
    read(anchor)
    watch(listsOf(content))
  }

  /** Draws what is missing; again where rows turn out smaller than was thought. */
  function sync() {
    if (signal.aborted) return
    for (let left = 3; left > 0; left--) {
      const view = port.view()
      const missing = rows.missingIn(view)
      if (!missing) break
      draw(missing, rows.anchorIn(view))
    }
    if (!port.isMoving()) level()
    report()
  }

  function report() {
    const view = port.view()
    const { first, end } = rows.rangeIn(view)
    place = rows.placeIn(view) ?? place
    if (first === seen.first && end === seen.end) return
    seen = { first, end }
    if (first < end) options.onView(seen)
  }

  /** Takes the shift into the scroll position. */
  function level() {
    const { shift } = rows
    if (!shift) return
    const { at } = port.view()
    // A fraction of a pixel cannot be scrolled; it stays, but not where it would be seen, at the list's beginning.
    if (Math.abs(shift) < 1 && at > 0) return
    rows.shift = 0
    lay()
    port.scrollBy(-shift)
    const rest = port.view().at - (at - shift)
    // More than that is missing where the list has its end.
    if (Math.abs(rest) < 1 && at > 0) rows.shift = rest
    lay()
  }

  function rest() {
    sync()
    if (place) options.onRest(place)
  }

  const rowAt = (index: number): HTMLElement | undefined => {
    const away = rowAway(content)
    return away && Number(away.dataset.away) === index ? away : rowsOf(content)[index - rows.drawn.first]
  }

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

  function restore(to: Place) {
    if (signal.aborted || !port.view().size) return
    const at = rows.restore(to)
    lay()
    port.scrollBy(at - port.view().at)
    sync()
  }

  return {
    show,
    change(length, moved) {
      rows.change(length, port.view(), moved)
      return rows.drawn
    },
    settle(to) {
      if (isDrawing) return
      lay() // a box that grows with its content has no height before
      read()
      watch(listsOf(content))
      // What has just been drawn may not draw itself again.
      queueMicrotask(() => (to ? restore(to) : sync()))
    },
    pageFrom(index, direction) {
      const next = rows.indexAt(rows.offsetOf(index) + direction * port.view().size)
      return direction > 0 ? Math.max(next, index + 1) : Math.min(next, index - 1)
    },
    place: () => place,
  }
}

const union = (one: Range, other: Range): Range => ({
  first: Math.min(one.first, other.first),
  end: Math.max(one.end, other.end),
})
