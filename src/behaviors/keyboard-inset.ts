/** What the soft keyboard takes of the page. */
export interface KeyboardInsetOptions {
  /** @param height in CSS pixels, 0 when the keyboard is away; called when it has changed */
  onChange?(height: number): void
}

/**
 * Keeps `--k-kb` on the element: how many CSS pixels of the layout viewport the soft keyboard covers. 0 where the browser
 * makes the layout viewport smaller itself (`interactive-widget=resizes-content`), and where there is no visual viewport.
 */
export function keyboardInset(element: HTMLElement, { onChange }: KeyboardInsetOptions, signal: AbortSignal): void {
  const viewport = window.visualViewport
  if (!viewport) return
  let height = 0

  const measure = () => {
    // Zoomed in, the visual viewport is small without any keyboard.
    const covered = viewport.scale > 1.01 ? 0 : Math.round(innerHeight - viewport.height - viewport.offsetTop)
    if (Math.max(0, covered) === height) return
    height = Math.max(0, covered)
    element.style.setProperty('--k-kb', `${height}px`)
    onChange?.(height)
  }
  viewport.addEventListener('resize', measure, { signal })
  viewport.addEventListener('scroll', measure, { signal })
  signal.addEventListener('abort', () => element.style.removeProperty('--k-kb'))
  measure()
}
