import type { View } from '../models/window'
import { sizesWatched } from './resize'
import { scrollEnd } from './scroll-end'
import { scrollerOf } from './scroller-of'

/** The box, or the page, in which a content scrolls. Lengths are CSS pixels along the axis, towards the end. */
export interface ScrollPort {
  view(): View
  /** Scrolls at once, whatever `scroll-behavior` says. */
  scrollBy(distance: number): void
  /** A finger is down or the port is on its way: to set its position now would stop it (as momentum on iOS). */
  isMoving(): boolean
}

export interface ScrollPortOptions {
  axis: 'x' | 'y'
  onScroll(): void
  /** It has come to rest. */
  onRest(): void
  /** The port has another size. */
  onResize(): void
}

const page = () => document.scrollingElement as HTMLElement

/** The port in which a content is seen, whichever way it scrolls and the text runs. */
export function scrollPort(content: HTMLElement, options: ScrollPortOptions, signal: AbortSignal): ScrollPort {
  const { axis } = options
  const scroller = scrollerOf(content, axis)
  const isPage = scroller === page()
  const isMirrored = axis === 'x' && getComputedStyle(content).direction === 'rtl'
  let isScrolling = false
  let isTouched = false
  // A box in the content scrolls for itself, and its events do not bubble.
  const source: EventTarget = isPage ? document : scroller

  const isMoving = () => isScrolling || isTouched
  const rest = () => {
    if (!isMoving()) options.onRest()
  }
  const scroll = () => {
    isScrolling = true
    options.onScroll()
  }
  const stop = () => {
    isScrolling = false
    rest()
  }
  const touch = ({ touches }: TouchEvent) => {
    isTouched = touches.length > 0
    rest()
  }
  source.addEventListener('scroll', scroll, { signal, passive: true })
  scrollEnd(source, stop, signal)
  for (const type of ['touchstart', 'touchend', 'touchcancel'])
    source.addEventListener(type, touch as EventListener, { signal, passive: true })
  if (isPage) addEventListener('resize', options.onResize, { signal })
  else sizesWatched(options.onResize, signal)([scroller])

  return {
    isMoving,
    view() {
      const inner = content.getBoundingClientRect()
      const outer = isPage ? new DOMRect(0, 0, page().clientWidth, innerHeight) : scroller.getBoundingClientRect()
      const at = axis === 'y' ? outer.top - inner.top : isMirrored ? inner.right - outer.right : outer.left - inner.left
      const isShown = inner.width > 0 || inner.height > 0
      return { at, size: isShown ? (axis === 'y' ? outer.height : outer.width) : 0 }
    },
    scrollBy(distance) {
      const [left, top] = axis === 'y' ? [0, distance] : [isMirrored ? -distance : distance, 0]
      scroller.scrollBy({ left, top, behavior: 'instant' })
    },
  }
}
