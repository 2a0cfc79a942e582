/**
 * Keeps the page still under a modal layer. The style sheets stop it (`:root:has(dialog:modal)`), so that no lock can be
 * left behind; this adds what CSS cannot say: the page keeps its width where scroll bars take room, and a finger beside
 * the layer moves nothing (iOS scrolls the page under a backdrop all the same).
 */
let locks = 0

/** @param layer the modal dialog; a touch that starts on itself has started on its backdrop */
export function scrollLock(layer: HTMLElement, signal: AbortSignal): void {
  const { style } = document.documentElement
  if (locks++ === 0 && innerWidth > document.documentElement.clientWidth) style.scrollbarGutter = 'stable'
  signal.addEventListener('abort', () => {
    if (--locks === 0) style.removeProperty('scrollbar-gutter')
  })
  layer.addEventListener('touchmove', still, { passive: false, signal })
}

function still(event: TouchEvent) {
  // Two fingers zoom, and a reader may always zoom.
  if (event.target === event.currentTarget && event.touches.length === 1 && event.cancelable) event.preventDefault()
}
