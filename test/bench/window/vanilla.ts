/** The floor: the rows that are drawn keep their elements for good, and are filled in anew by hand. */
import type { Row } from '../../../stories/gallery/bench/rows/data'
import { DRAWN, firstAt, HEIGHT, ROWS, rows } from './data'

const row = `<li aria-setsize="${ROWS}"><button class="k-bench-row" type="button"><span class="k-bench-label"> </span
  ><span class="k-bench-description"> </span><span class="k-bench-value"> </span><span class="k-tag"> </span></button></li>`
const markup = `<div class="k-bench-window"><div class="k-bench-length"
  ><ul class="k-bench-list" role="list" aria-label="Devices">${row.repeat(DRAWN)}</ul></div></div>`

/** What a row shows, in the order of its parts. */
const shown = ['label', 'description', 'value', 'tag'] as const

/** Draws the list, and follows its scrolling. */
export function mount(root: Element): void {
  root.innerHTML = markup
  const list = root.querySelector<HTMLElement>('.k-bench-list')!
  const fills = [...list.children].map(filler)
  let first = -1
  const show = (next: number) => {
    if (next === first) return
    first = next
    list.style.translate = `0 ${first * HEIGHT}px`
    for (let at = 0; at < DRAWN; at++) fills[at]!(rows[first + at]!)
  }
  const scroller = root.firstElementChild!
  scroller.addEventListener('scroll', () => show(firstAt(scroller.scrollTop)))
  show(0)
}

/** @returns what writes a row into the element, as far as it differs from the one before */
function filler(drawn: Element) {
  const texts = [...drawn.firstElementChild!.children].map((part) => part.firstChild as Text)
  let before: Row | undefined
  return (row: Row) => {
    drawn.setAttribute('aria-posinset', `${row.id}`)
    for (let at = 0; at < shown.length; at++) {
      const text = row[shown[at]!]
      if (text !== before?.[shown[at]!]) texts[at]!.data = text
    }
    before = row
  }
}
