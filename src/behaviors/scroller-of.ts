/** What moves an element when it is scrolled up and down: a box around it, or the page. */
export function scrollerOf(element: Element): HTMLElement {
  for (let box = element.parentElement; box && box !== document.body; box = box.parentElement)
    if (/auto|scroll/.test(getComputedStyle(box).overflowY)) return box
  return document.scrollingElement as HTMLElement
}
