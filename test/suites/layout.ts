/** Looks for faults of layout. The functions run in the page, and stand alone for that reason. */

/**
 * What WCAG 2.2, 1.4.10 and 1.4.4 forbid: a page to be scrolled sideways, text that is cut off.
 * @returns one line for each fault
 */
export function overflowOf(): string[] {
  const root = document.documentElement
  const name = (element: Element) => `${element.localName}.${element.className}`
  const faults: string[] = []
  // Not `innerWidth`: a phone zooms out until all of a page that is too wide is in it.
  const width = root.clientWidth
  if (root.scrollWidth > width) faults.push(`the page is ${root.scrollWidth} px wide in a window of ${width} px`)
  // What is for screen readers alone is cut to a pixel; what can be scrolled is not lost.
  const isHiddenFromSight = (element: Element) => element.clientWidth <= 1 || element.clientHeight <= 1
  const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
  // A button beside it shows the rest.
  const isDisclosed = ({ id }: Element) =>
    id && document.querySelector(`[aria-expanded=false][aria-controls="${CSS.escape(id)}"]`)
  const cutAt = (text: Text): Element | undefined => {
    const range = document.createRange()
    range.selectNodeContents(text)
    const { left, right, top, bottom } = range.getBoundingClientRect()
    for (let box: Element | null = text.parentElement; box && box !== document.body; box = box.parentElement) {
      const { overflowX, overflowY, display } = getComputedStyle(box)
      if (display === 'inline' || display === 'contents') continue
      const edge = box.getBoundingClientRect()
      if (/auto|scroll/.test(overflowX + overflowY) || isHiddenFromSight(box) || isDisclosed(box)) return undefined
      if (cuts(overflowX) && (left < edge.left - 1 || right > edge.right + 1)) return box
      // A line's box is a little higher than its letters, and so than a tight line height.
      const letters = parseFloat(getComputedStyle(text.parentElement!).fontSize) / 4
      if (cuts(overflowY) && (top < edge.top - letters || bottom > edge.bottom + letters)) return box
    }
    return undefined
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    if (!text.data.trim() || !text.parentElement!.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      continue
    const cut = cutAt(text)
    if (cut) faults.push(`"${text.data.trim().slice(0, 40)}" is cut off by ${name(cut)}`)
  }
  return faults
}

/**
 * Parts that large text makes useless, though nothing of it is cut: a bar that fills the screen, a dialog whose content
 * has no room beside its title and buttons, a control out of its layer.
 * @returns one line for each fault
 */
export function misfitsOf(): string[] {
  const faults: string[] = []
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
  const rows = 3
  for (const bar of all('.k-nav-bar-bar')) {
    const row = parseFloat(getComputedStyle(bar).minBlockSize)
    if (bar.offsetHeight > rows * row) faults.push(`a bar is ${bar.offsetHeight} px tall, more than ${rows} rows`)
  }
  for (const body of all('.k-dialog-panel:modal > .k-dialog-body')) {
    const least = Math.min(4 * parseFloat(getComputedStyle(body).fontSize), body.scrollHeight)
    if (body.clientHeight < least) faults.push(`a dialog's body is ${body.clientHeight} px tall`)
  }
  const scrolls = (element: Element | null, layer: Element): boolean =>
    element !== null &&
    layer.contains(element) &&
    (/auto|scroll/.test(getComputedStyle(element).overflowY) || scrolls(element.parentElement, layer))
  for (const control of all(':is(dialog:modal, :popover-open) :is(a, button, input, select, textarea)')) {
    const layer = control.closest('dialog, [popover]')!
    const [at, edge] = [control.getBoundingClientRect(), layer.getBoundingClientRect()]
    const isBeside = at.left < edge.left - 1 || at.right > edge.right + 1
    const isBeyond = at.top < edge.top - 1 || at.bottom > edge.bottom + 1
    const isOut = isBeside || (isBeyond && !scrolls(control.parentElement, layer))
    if (isOut && control.checkVisibility()) faults.push(`${control.localName}.${control.className} is out of its layer`)
  }
  return faults
}

/**
 * Targets too small for a finger: neither 44 x 44 CSS px (WCAG 2.2, 2.5.5), nor 24 px to the target beside it (2.5.8).
 * What counts is where a touch arrives, so that room around the visible control helps; links within a sentence are free. The
 * letters of an index and the halves of stars stand close: they have to be 24 px tall and wide, and a stroke along them reaches each.
 * @returns one line for each fault
 */
export function smallTargets(): string[] {
  const selector = `a[href], button, input:not([type=hidden]), select, textarea, summary, [contenteditable=true],
    [role=button], [role=link], [role=switch], [role=checkbox], [role=radio], [role=tab], [role=menuitem], [role=option],
    [role=slider], [role=spinbutton]`
  const isShown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && getComputedStyle(element).pointerEvents !== 'none'
  const isInSentence = (element: Element) =>
    getComputedStyle(element).display === 'inline' &&
    [...element.parentElement!.childNodes].some((node) => node instanceof Text && node.data.trim())
  const targets = [...document.querySelectorAll(selector)].filter(
    (element) => isShown(element) && !element.matches(':disabled, [inert] *') && !isInSentence(element),
  )
  const owner = (x: number, y: number) => {
    const hit = document.elementFromPoint(x, y)
    const label = hit?.closest('label')
    return hit?.closest(selector) ?? (label instanceof HTMLLabelElement ? label.control : null)
  }
  /** How far a touch still arrives from the middle to one side, at most 22 px. */
  const reach = (target: Element, x: number, y: number, dx: number, dy: number) => {
    let far = 0
    while (far < 22 && owner(x + dx * (far + 1), y + dy * (far + 1)) === target) far++
    return far
  }
  const middleOf = (target: Element) => {
    const label = target instanceof HTMLInputElement && target.clientWidth <= 1 ? target.labels?.[0] : undefined
    const { left, top, width, height } = (label ?? target).getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2, width, height }
  }
  return targets.flatMap((target) => {
    target.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
    const { x, y } = middleOf(target)
    if (owner(x, y) !== target) return []
    const width = reach(target, x, y, -1, 0) + reach(target, x, y, 1, 0) + 1
    const height = reach(target, x, y, 0, -1) + reach(target, x, y, 0, 1) + 1
    const isBig = width >= 44 && height >= 44
    const isApart = targets.every((other) => {
      if (other === target || other.contains(target) || target.contains(other)) return true
      const box = other.getBoundingClientRect()
      const dx = Math.max(box.left - x, x - box.right, 0)
      const dy = Math.max(box.top - y, y - box.bottom, 0)
      return Math.hypot(dx, dy) >= 24
    })
    const isEnough =
      isBig || (width >= 24 && height >= 24 && (isApart || target.closest('.k-index-bar-strip, .k-rating-stars')))
    return isEnough
      ? []
      : [
          `${target.localName}.${target.className} "${target.textContent!.trim().slice(0, 20)}": ${width} x ${height} px`,
        ]
  })
}
