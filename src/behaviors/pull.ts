import { rubberBand } from '../models/motion'
import { drag, scrollerAt } from './drag'
import { scrollerOf } from './scroller-of'

export interface PullOptions {
  /** CSS pixels from which on letting go counts. */
  threshold: number
  /** How far it is pulled now, in CSS pixels: less than the finger has moved, as at the end of a scroll. */
  onPull(px: number): void
  /** The finger has left, or the browser took it away (`isFar` is false then). */
  onRelease(isFar: boolean): void
}

/**
 * Pulls content down that is at its top already. A stroke that has scrolled first goes on scrolling: who reads up to the
 * top did not ask for anything. While it is here the browser's own pull, which loads the page anew, is off: what scrolls the
 * element is told so (`overscroll-behavior`), for a box that has nothing to scroll is not heeded.
 */
export function pull(element: HTMLElement, options: PullOptions, signal: AbortSignal): void {
  const { threshold, onPull, onRelease } = options
  const scroller = scrollerOf(element)
  /** The press whose stroke was left to the browser. */
  let left: PointerEvent | undefined
  const isFree = ({ pointerType, target }: PointerEvent) =>
    pointerType !== 'mouse' && // it selects text
    getSelection()?.isCollapsed !== false && // a finger pulls at an end of what is selected
    (target as Element).closest('dialog, [popover]') === element.closest('dialog, [popover]') &&
    scroller.scrollTop < 1 &&
    (visualViewport?.scale ?? 1) <= 1 && // a page that is zoomed in is moved about
    !scrollerAt(target as Element, element, 'y', 1)
  const canStart = (press: PointerEvent, direction: 1 | -1) => {
    if (direction < 0 || !isFree(press)) left = press
    return left !== press
  }
  const distance = (offset: number) => rubberBand(Math.max(offset, 0), innerHeight)

  const { style } = scroller
  style.overscrollBehaviorY = 'contain'
  signal.addEventListener('abort', () => {
    style.removeProperty('overscroll-behavior-y')
    if (!scroller.getAttribute('style')) scroller.removeAttribute('style') // nothing is left behind
  })
  drag(
    element,
    {
      axis: 'y',
      canStart,
      onMove: (offset) => onPull(distance(offset)),
      onEnd: (offset) => onRelease(distance(offset) >= threshold),
      onCancel: () => onRelease(false),
    },
    signal,
  )
}
