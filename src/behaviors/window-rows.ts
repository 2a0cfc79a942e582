/**
 * The rows of a window in the page. Their content has parts, one for each group; a part is a header, where it has one,
 * and a list of rows. One row may have been scrolled away and stay because it has the focus: it stands out of order, and
 * so does a part that has nothing else. Lengths are CSS pixels along the axis.
 */
import type { Rows } from '../models/rows'
import type { ListWindow, Measures } from '../models/window'

export type Axis = 'x' | 'y'

export interface RowsOptions {
  axis: Axis
  /** What is drawn. */
  list: Rows<object>
}

/** From one to the next: to ask for `children` costs more than all that is done with them. */
function childrenOf(parent: Element): HTMLElement[] {
  const children: Element[] = []
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) children.push(child)
  return children as HTMLElement[]
}

/** The lists of rows, of each part. */
export const listsOf = (content: Element): HTMLElement[] =>
  childrenOf(content).map((part) => part.lastElementChild as HTMLElement)

/** All rows, in the order in which they are drawn. */
export const rowsOf = (content: Element): HTMLElement[] => listsOf(content).flatMap(childrenOf)

/** Reads the sizes of the rows that are drawn, but for one that was scrolled away. */
export function measure(content: Element, { axis, list }: RowsOptions): Measures {
  const sizeOf = (element: Element) => element.getBoundingClientRect()[axis === 'y' ? 'height' : 'width']
  const sizes: number[] = []
  const headers: number[] = []
  for (const [at, own] of listsOf(content).entries()) {
    const { start, rows } = list.parts[at]!
    const header = own.previousElementSibling ? sizeOf(own.previousElementSibling) : 0
    for (const [place, row] of childrenOf(own).entries()) {
      const { index, isAway } = rows[place]!
      if (isAway) continue
      sizes.push(sizeOf(row) + (index === start ? header : 0))
      headers.push(header)
    }
  }
  return { sizes, header: headers[0] ?? 0 }
}

/**
 * Puts all in its place. A group lies behind room for what is before it, and is as long as all its rows: so its heading
 * sticks. In it the rows are moved to where they are seen, which nothing has to be laid out for.
 */
export function place(content: HTMLElement, window: ListWindow, { axis, list }: RowsOptions): void {
  const line = axis === 'y' ? 'block' : 'inline'
  const layout = window.layout()
  say(content, `${line}-size`, layout.length)
  for (const [at, own] of listsOf(content).entries()) {
    const { start, count, rows } = list.parts[at]!
    const first = rows.find(({ isAway }) => !isAway)?.index
    const isFirst = first === window.drawn.first
    say(own.parentElement!, `margin-${line}-start`, isFirst ? layout.start : 0)
    say(own.parentElement!, `${line}-size`, window.offsetOf(start + count) - window.offsetOf(start))
    move(own, isFirst ? layout.skip : 0, line)
    const away = rows.findIndex(({ isAway }) => isAway)
    if (away < 0) continue
    const origin = first === undefined ? 0 : window.offsetOf(first)
    say(childrenOf(own)[away]!, '--_place', window.offsetOf(rows[away]!.index) - origin)
  }
}

/** By whole pixels, or lines between rows would blur. To the side all is laid out: which side that is, is the text's. */
function move(list: HTMLElement, by: number, line: 'block' | 'inline') {
  if (line === 'inline') return say(list, 'margin-inline-start', by)
  const whole = Math.trunc(by)
  list.style.translate = `0 ${whole}px`
  say(list, 'padding-block-start', by - whole)
}

/** What was said last, to not say it again: to read a style costs more than to compare a number. */
const told = new WeakMap<Element, Record<string, number>>()

/** Says a length, whatever a sheet of the page says. */
function say(element: HTMLElement, property: string, px: number): void {
  const known = told.get(element) ?? {}
  if (known[property] === px) return
  known[property] = px
  told.set(element, known)
  element.style.setProperty(property, `${px}px`, 'important')
}
