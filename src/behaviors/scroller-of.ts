/** What moves an element when it is scrolled along an axis: the nearest box around it that scrolls, or the page. */
export function scrollerOf(element: Element, axis: 'x' | 'y' = 'y'): HTMLElement {
  for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(box)
    if (/auto|scroll/.test(axis === 'y' ? overflowY : overflowX)) return box
  }
  return document.scrollingElement as HTMLElement
}
