/** Without `scrollend` (Safari before 26.2), a scroll that nothing holds and that has been silent for so long has ended. */
const silence = 120

/** Calls whenever a scroll of the element has come to rest, whatever moved it: a finger, its momentum, a key, a script. */
export function scrollEnd(element: Element, onEnd: () => void, signal: AbortSignal): void {
  if ('onscrollend' in window) {
    element.addEventListener('scrollend', onEnd, { signal })
    return
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  let isHeld = false
  const wait = () => {
    clearTimeout(timer)
    if (!isHeld) timer = setTimeout(onEnd, silence)
  }
  const hold = ({ touches }: TouchEvent) => {
    isHeld = touches.length > 0
    wait()
  }
  element.addEventListener('scroll', wait, { passive: true, signal })
  for (const type of ['touchstart', 'touchend', 'touchcancel'] as const)
    (element as HTMLElement).addEventListener(type, hold, { passive: true, signal })
  signal.addEventListener('abort', () => clearTimeout(timer))
}
