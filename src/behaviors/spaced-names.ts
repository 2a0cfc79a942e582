/**
 * For a ResizeObserver: of names in one line, each below its own place, those that would touch the next are left out
 * evenly, as every second. A line without `data-many` breaks its names instead.
 */
export function spaceNames(entries: readonly ResizeObserverEntry[]): void {
  for (const { target } of entries) {
    const names = [...target.children] as HTMLElement[]
    const widest = Math.max(...names.map(({ offsetWidth }) => offsetWidth))
    // The first name begins where its place does, and half a name more lies before the next.
    const step = target.hasAttribute('data-many') ? (1.6 * widest * names.length) / target.clientWidth - 0.5 : 1
    for (const [index, { style }] of names.entries()) style.visibility = index % Math.ceil(step) ? 'hidden' : ''
  }
}
