/** @returns takes the elements to watch from now on; those that it had before are no longer watched, but for the same */
export function sizesWatched(onResize: () => void, signal: AbortSignal): (elements: readonly Element[]) => void {
  let watched: readonly Element[] = []
  const observer = new ResizeObserver(onResize)
  signal.addEventListener('abort', () => observer.disconnect())
  return (elements) => {
    if (elements.length === watched.length && elements.every((element, at) => element === watched[at])) return
    observer.disconnect()
    for (const element of elements) observer.observe(element)
    watched = elements
  }
}
