/**
 * The rows of a window in the page. Their content has parts, one for each group; a part is a header, where it has one,
 * and a list of rows. What has `data-away`, which says its index, was scrolled away and stays because it has the focus: it
 * stands out of order, and so does a part that has nothing else. Lengths are CSS pixels along the axis.
 */
import type { Measures, Range } from '../models/window'

export type Axis = 'x' | 'y'

const isHere = (element: Element) => !(element as HTMLElement).dataset.away
const partsOf = (content: Element) => [...content.children].filter(isHere) as HTMLElement[]
const headerOf = (part: Element) => part.lastElementChild!.previousElementSibling
/** Of each part that is in its place. */
export const listsOf = (content: Element): HTMLElement[] =>
  partsOf(content).map((part) => part.lastElementChild as HTMLElement)

/** The rows of a range, in their order. */
export const rowsOf = (content: Element): HTMLElement[] =>
  listsOf(content).flatMap((list) => [...list.children].filter(isHere) as HTMLElement[])

/** The row that was scrolled away with the focus. */
export const rowAway = (content: Element): HTMLElement | null => content.querySelector(':scope > * > * > [data-away]')

/** Reads the sizes of the rows of a range. @param startOf index of the first row of the group that a row is in */
export function measure(content: Element, { first }: Range, axis: Axis, startOf: (index: number) => number): Measures {
  const sizeOf = (element: Element | null) => {
    if (!element) return 0
    const { width, height } = element.getBoundingClientRect()
    return axis === 'y' ? height : width
  }
  const sizes: number[] = []
  let header = 0
  for (const part of partsOf(content)) {
    const own = sizeOf(headerOf(part))
    header ||= own
    for (const row of [...part.lastElementChild!.children].filter(isHere)) {
      const index = first + sizes.length
      sizes.push(sizeOf(row) + (startOf(index) === index ? own : 0))
    }
  }
  return { sizes, header }
}

export interface Arrangement {
  /** Of all rows. */
  length: number
  /** Where the first part begins. */
  start: number
  /** From there to the first row that is drawn, without the header. */
  skip: number
  /** Where a row begins. */
  offsetOf(index: number): number
}

/** Says by custom properties where the rows lie; what is so already is not said again. */
export function arrange(content: HTMLElement, { length, start, skip, offsetOf }: Arrangement): void {
  write(content, 'length', length)
  for (const [at, part] of partsOf(content).entries()) {
    write(part, 'start', at ? 0 : start)
    write(part.lastElementChild as HTMLElement, 'skip', at ? 0 : skip)
  }
  const away = rowAway(content)
  if (away) write(away, 'place', offsetOf(Number(away.dataset.away)))
}

function write({ style }: HTMLElement, name: string, px: number) {
  const [property, value] = [`--k-virtual-list-${name}`, `${px}px`]
  if (style.getPropertyValue(property) !== value) style.setProperty(property, value)
}
