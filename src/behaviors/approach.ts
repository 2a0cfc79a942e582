import { scrollerOf } from './scroller-of'

/**
 * Tells, once, when an element is in view or less than one screen below it, in whatever scrolls it.
 * @param onNear is called in a task of its own, also where it is near from the beginning
 */
export function approach(element: Element, onNear: () => void, signal: AbortSignal): void {
  const look = ([...entries]: IntersectionObserverEntry[]) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return
    observer.disconnect()
    onNear()
  }
  const scroller = scrollerOf(element)
  // The margin counts for `root` alone: of a box that scrolls inside the page, it has to be that box.
  const root = scroller === document.scrollingElement ? null : scroller
  const observer = new IntersectionObserver(look, { root, rootMargin: '0px 0px 100%' })
  observer.observe(element)
  signal.addEventListener('abort', () => observer.disconnect())
}
