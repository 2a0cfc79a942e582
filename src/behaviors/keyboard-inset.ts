/** How many wait for the keyboard; `--k-kb` stays until the last has gone. */
let users = 0

/**
 * Keeps `--k-kb` on the root: how many CSS pixels of the layout viewport the soft keyboard covers. 0 where the browser
 * makes the layout viewport smaller itself (`interactive-widget=resizes-content`), and where there is no visual viewport.
 * @param onChange is told the height in CSS pixels, 0 when the keyboard is away, when it has changed
 */
export function keyboardInset(signal: AbortSignal, onChange?: (height: number) => void): void {
  const viewport = window.visualViewport
  if (!viewport) return
  const { style } = document.documentElement
  let height = 0

  const measure = () => {
    // Zoomed in, the visual viewport is small without any keyboard.
    const covered = viewport.scale > 1.01 ? 0 : Math.round(innerHeight - viewport.height - viewport.offsetTop)
    if (Math.max(0, covered) === height) return
    height = Math.max(0, covered)
    style.setProperty('--k-kb', `${height}px`)
    onChange?.(height)
  }
  users++
  viewport.addEventListener('resize', measure, { signal })
  viewport.addEventListener('scroll', measure, { signal })
  signal.addEventListener('abort', () => {
    if (--users === 0) style.removeProperty('--k-kb')
  })
  measure()
}
