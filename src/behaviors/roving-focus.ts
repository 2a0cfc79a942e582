export interface RovingFocusOptions {
  /** The elements among which it moves, in their order; asked for at each key, so they may come and go. */
  items(): HTMLElement[]
  /** The arrows that move: up and down, left and right (mirrored where text runs from right to left), or all four. */
  axis: 'x' | 'y' | 'both'
  /** Behind the last comes the first, and the other way round. */
  wraps?: boolean
}

/**
 * Makes several controls one stop of the Tab key, among which arrows, Home and End move (APG, "Developing a Keyboard
 * Interface": roving tabindex). The stop is where the focus was last. A key that somebody has prevented is left alone.
 * @returns to be called when the items have changed: one of them, and only one, stays within reach of Tab
 */
export function rovingFocus(element: HTMLElement, options: RovingFocusOptions, signal: AbortSignal): () => void {
  const { items, axis, wraps } = options
  let current: Element | undefined
  const refresh = () => {
    const all = items()
    const stop = all.find((item) => item === current) ?? all[0]
    for (const item of all) {
      const tabIndex = item === stop ? 0 : -1
      if (item.tabIndex !== tabIndex || !item.hasAttribute('tabindex')) item.tabIndex = tabIndex
    }
  }
  const move = (event: KeyboardEvent) => {
    const all = items()
    const from = all.indexOf(event.target as HTMLElement)
    if (from < 0 || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return
    const step = stepOf(event, axis, element)
    const isEnd = event.key === 'Home' || event.key === 'End'
    if (!step && !isEnd) return
    event.preventDefault()
    const to = !isEnd ? from + step : event.key === 'Home' ? 0 : all.length - 1
    all[wraps ? (to + all.length) % all.length : Math.min(Math.max(to, 0), all.length - 1)]!.focus()
  }
  const follow = ({ target }: FocusEvent) => {
    if (!items().includes(target as HTMLElement)) return
    current = target as Element
    refresh()
  }
  element.addEventListener('keydown', move, { signal })
  element.addEventListener('focusin', follow, { signal })
  refresh()
  return refresh
}

/** @returns 1 for the next item, -1 for the one before, 0 for a key that does not move along the axis */
function stepOf(event: KeyboardEvent, axis: RovingFocusOptions['axis'], element: Element): number {
  const down = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  return (axis !== 'x' && down) || (axis !== 'y' && alongText(event, element)) || 0
}

/** @returns 1 for the arrow that goes on in the direction of the text, -1 for the one that goes back, else 0 */
export function alongText(event: KeyboardEvent, element: Element): number {
  const right = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  return right && element.matches(':dir(rtl)') ? -right : right
}
