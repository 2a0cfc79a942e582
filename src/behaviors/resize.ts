/** @returns takes the elements to watch from now on, each as long as it is among them */
export function sizesWatched(onResize: () => void, signal: AbortSignal): (elements: readonly Element[]) => void {
  const watched = new Set<Element>()
  const observer = new ResizeObserver(onResize)
  signal.addEventListener('abort', () => observer.disconnect())
  return (elements) => {
    for (const element of watched)
      if (!elements.includes(element)) {
        observer.unobserve(element)
        watched.delete(element)
      }
    for (const element of elements)
      if (!watched.has(element)) {
        observer.observe(element)
        watched.add(element)
      }
  }
}
