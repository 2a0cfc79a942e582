/** Told the height of the soft keyboard in CSS pixels, 0 when it is away, when it has changed. */
type Follower = ((height: number) => void) | undefined

/** `--k-kb` stays until the last has gone. */
const followers = new Map<AbortSignal, Follower>()
/** Ends the listening when the last has gone. */
let listening: AbortController | undefined
let height = 0

/**
 * Keeps `--k-kb` on the root: how many CSS pixels of the layout viewport the soft keyboard covers. 0 where the browser
 * makes the layout viewport smaller itself (`interactive-widget=resizes-content`), and where there is no visual viewport.
 * While it is up, what has the focus stays in view with what is said about it.
 */
export function keyboardInset(signal: AbortSignal, onChange?: Follower): void {
  if (!window.visualViewport) return
  followers.set(signal, onChange)
  signal.addEventListener('abort', () => leave(signal))
  if (followers.size === 1) listen(window.visualViewport)
  else if (height) onChange?.(height)
}

/** Of a field: the page around it may have nothing else that follows the keyboard. */
export function followWhileFocused(control: HTMLElement, signal?: AbortSignal): void {
  const follow = () => {
    const focused = new AbortController()
    control.addEventListener('blur', () => focused.abort(), { once: true })
    keyboardInset(focused.signal)
  }
  control.addEventListener('focus', follow, { signal })
}

/** Does it cover a part of the page just now? */
export const keyboardIsUp = (): boolean => height > 0

function listen(viewport: VisualViewport) {
  listening = new AbortController()
  const { signal } = listening
  const measure = () => follow(viewport)
  viewport.addEventListener('resize', measure, { signal })
  viewport.addEventListener('scroll', measure, { signal })
  document.addEventListener('focusin', keepInView, { signal })
  // A message may come with what is typed, or said of it.
  for (const type of ['input', 'invalid'])
    document.addEventListener(type, () => requestAnimationFrame(keepInView), { signal, capture: true })
  measure()
}

function leave(signal: AbortSignal) {
  followers.delete(signal)
  if (followers.size) return
  listening?.abort()
  height = 0
  document.documentElement.style.removeProperty('--k-kb')
}

function follow(viewport: VisualViewport) {
  // Zoomed in, the visual viewport is small without any keyboard.
  const covered = viewport.scale > 1.01 ? 0 : innerHeight - viewport.height - viewport.offsetTop
  const now = Math.max(0, Math.round(covered))
  if (now === height) return
  height = now
  document.documentElement.style.setProperty('--k-kb', `${now}px`)
  for (const onChange of followers.values()) onChange?.(now)
  keepInView()
}

/** Where not all of it fits between the bars and the keyboard, the control itself has the last word. */
function keepInView() {
  const control = height ? document.activeElement : null
  if (!control?.matches('input, textarea, select, [contenteditable]')) return
  const notes = control.getAttribute('aria-describedby')?.split(' ') ?? []
  for (const part of [...notes.map((id) => document.getElementById(id)), control])
    part?.scrollIntoView({ block: 'nearest' })
}
