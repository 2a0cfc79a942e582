import { clamp } from '../models/math'
import { scrollerOf } from './scroller-of'

/** CSS pixels at either end of what is seen, in which what is carried scrolls the rest. */
const zone = 72
/** px/ms at the very edge. */
const fastest = 0.7

/**
 * Scrolls while something is carried to an edge of what scrolls around it, the faster the nearer.
 * @param where the ends of what is carried, in CSS pixels from the top of the viewport
 * @param onScroll it has scrolled by so many pixels, all in all
 */
export function edgeScroll(
  element: Element,
  where: () => { top: number; bottom: number },
  onScroll: (px: number) => void,
  signal: AbortSignal,
): void {
  const scroller = scrollerOf(element)
  const isPage = scroller === document.scrollingElement
  const seen = isPage ? { top: 0, bottom: innerHeight } : scroller.getBoundingClientRect()
  const first = scroller.scrollTop
  let before: number | undefined
  const step = (now: number) => {
    if (signal.aborted) return
    const { top, bottom } = where()
    const depth = bottom > seen.bottom - zone ? bottom - seen.bottom + zone : Math.min(top - seen.top - zone, 0)
    const elapsed = Math.min(now - (before ?? now), 50)
    before = now
    if (depth) {
      scroller.scrollBy({ top: (clamp(depth, -zone, zone) / zone) * fastest * elapsed, behavior: 'instant' })
      onScroll(scroller.scrollTop - first)
    }
    requestAnimationFrame(step)
  }
  requestAnimationFrame(step)
}
