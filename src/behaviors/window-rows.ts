/**
 * The rows of a window in the page. Their content has parts, one for each group; a part is a header, where it has one,
 * and a list of rows. What has `data-away`, which says its index, was scrolled away and stays because it has the focus: it
 * stands out of order, and so does a part that has nothing else. Lengths are CSS pixels along the axis.
 */
import type { PlacedGroup } from '../models/groups'
import type { ListWindow, Measures } from '../models/window'

export type Axis = 'x' | 'y'

export interface RowsOptions {
  axis: Axis
  /** The group that a row is in; one of all rows where there are no groups. */
  groupOf(index: number): PlacedGroup
}

const isAway = (element: Element) => element.hasAttribute('data-away')
const listOf = (part: Element) => part.lastElementChild as HTMLElement
const headerOf = (list: Element) => list.previousElementSibling

/** From one to the next: to ask for `children` costs more than all that is done with them. */
function childrenOf(parent: Element): HTMLElement[] {
  const children: Element[] = []
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) children.push(child)
  return children as HTMLElement[]
}

/** The lists of rows, of each part. */
export const listsOf = (content: Element): HTMLElement[] => childrenOf(content).map(listOf)

/** All rows, in the order in which they are drawn. */
export const rowsOf = (content: Element): HTMLElement[] => listsOf(content).flatMap(childrenOf)

/** Reads the sizes of the rows that are drawn, but for one that was scrolled away. @param first index of the first one */
export function measure(content: Element, first: number, { axis, groupOf }: RowsOptions): Measures {
  const side = axis === 'y' ? 'height' : 'width'
  const sizes: number[] = []
  const headers: number[] = []
  for (const list of listsOf(content)) {
    const header = headerOf(list)?.getBoundingClientRect()[side] ?? 0
    for (const row of childrenOf(list)) {
      if (isAway(row)) continue
      const index = first + sizes.push(row.getBoundingClientRect()[side]) - 1
      if (header && groupOf(index).start === index) sizes[sizes.length - 1]! += header
      headers.push(header)
    }
  }
  return { sizes, header: headers[0] ?? 0 }
}

/**
 * Puts all in its place. A group lies behind room for what is before it, and is as long as all its rows: so its heading
 * sticks. In it the rows are moved to where they are seen, which nothing has to be laid out for.
 */
export function place(content: HTMLElement, rows: ListWindow, { axis, groupOf }: RowsOptions): void {
  const line = axis === 'y' ? 'block' : 'inline'
  const { length, start, skip } = rows.layout()
  say(content, `${line}-size`, length)
  let index = rows.drawn.first
  for (const part of childrenOf(content)) {
    const isFirst = index === rows.drawn.first && !isAway(part)
    const group = groupOf(isAway(part) ? Number(part.dataset.away) : index)
    const end = group.start + group.count
    const list = listOf(part)
    say(part, `margin-${line}-start`, isFirst ? start : 0)
    say(part, `${line}-size`, rows.offsetOf(end) - rows.offsetOf(group.start))
    move(list, isFirst ? skip : 0, line)
    const away = list.querySelector<HTMLElement>(':scope > [data-away]')
    if (away) {
      const origin = isAway(part) ? 0 : rows.offsetOf(index)
      say(away, '--_place', rows.offsetOf(Number(away.dataset.away)) - origin)
    }
    if (!isAway(part)) index = end
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
