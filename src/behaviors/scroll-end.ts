/** Without `scrollend` (Safari before 26.2), a scroll that nothing holds and that has been silent for so long has ended. */
const silence = 120

/** Calls whenever a scroll of an element, or of the document, has come to rest, whatever moved it: a finger, its momentum, a key, a script. */
export function scrollEnd(source: EventTarget, onEnd: () => void, signal: AbortSignal): void {
  if ('onscrollend' in window) {
    source.addEventListener('scrollend', onEnd, { signal })
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
  source.addEventListener('scroll', wait, { passive: true, signal })
  for (const type of ['touchstart', 'touchend', 'touchcancel'] as const)
    source.addEventListener(type, hold as EventListener, { passive: true, signal })
  signal.addEventListener('abort', () => clearTimeout(timer))
}
