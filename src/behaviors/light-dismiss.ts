/**
 * For what is open for a moment without being a layer, as the actions of a row: a press beside it closes it, the focus that
 * goes elsewhere, and Escape in it. So of several the user has but one open.
 */
export function lightDismiss(element: HTMLElement, leave: () => void, signal: AbortSignal): void {
  const look = ({ target }: Event) => {
    if (!element.contains(target as Node)) leave()
  }
  const key = (event: KeyboardEvent) => {
    const { activeElement, body } = document
    // After a swipe nothing has the focus.
    const isHere = activeElement === body || element.contains(activeElement)
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented || !isHere) return
    event.preventDefault() // a sheet around it stays
    leave()
  }
  document.addEventListener('pointerdown', look, { signal })
  document.addEventListener('focusin', look, { signal })
  document.addEventListener('keydown', key, { capture: true, signal })
}
