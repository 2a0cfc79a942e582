/**
 * Calls an element when its children are there: while the page is still being parsed, an element is complete as soon as
 * something follows it, or follows one of its ancestors. A slow page thus shows each component when its own markup has come.
 */
import { inDocumentOrder } from './order'

const waiting = new Set<Element>()
const calls = new WeakMap<Element, () => void>()
let isScheduled = false
let observer: MutationObserver | undefined

const isComplete = (element: Element) => {
  for (let node: Element | null = element; node; node = node.parentElement) if (node.nextSibling) return true
  return false
}

/** In document order, so that an outer element takes its children before the inner ones draw. */
function callComplete() {
  isScheduled = false
  const parsed = document.readyState !== 'loading'
  for (const element of [...waiting].sort(inDocumentOrder)) {
    if (!parsed && element.isConnected && !isComplete(element)) continue
    waiting.delete(element)
    if (element.isConnected) calls.get(element)!()
  }
}

/** @param call once, in a microtask at the earliest: a Riot parent that has made the element may still mount on it */
export function whenComplete(element: Element, call: () => void): void {
  waiting.add(element)
  calls.set(element, call)
  if (!isScheduled) queueMicrotask(callComplete)
  isScheduled = true
  if (observer || document.readyState !== 'loading') return
  observer = new MutationObserver(callComplete)
  observer.observe(document, { childList: true, subtree: true })
  document.addEventListener('DOMContentLoaded', () => {
    observer!.disconnect()
    callComplete()
  })
}
