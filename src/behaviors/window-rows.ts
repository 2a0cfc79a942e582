/**
 * The rows of a window in the page. Their content has parts, one for each group; a part is a header, where it has one,
 * and a list of rows. What has `data-away`, which says its index, was scrolled away and stays because it has the focus: it
 * stands out of order, and so does a part that has nothing else. Lengths are CSS pixels along the axis.
 */
import type { Measures, Range } from '../models/window'

export type Axis = 'x' | 'y'

const isAway = (element: Element) => element.hasAttribute('data-away')
const isHere = (element: Element) => !isAway(element)
export const partsOf = (content: Element) => [...content.children].filter(isHere) as HTMLElement[]
const headerOf = (part: Element) => part.lastElementChild!.previousElementSibling
/** Of each part that is in its place. */
export const listsOf = (content: Element): HTMLElement[] =>
  partsOf(content).map(({ lastElementChild }) => lastElementChild as HTMLElement)

/** The rows of a range, in their order. */
export const rowsOf = (content: Element): HTMLElement[] =>
  listsOf(content).flatMap((list) => [...list.children].filter(isHere) as HTMLElement[])

/** The row that was scrolled away with the focus. */
export const rowAway = (content: Element): HTMLElement | undefined =>
  [...content.children].flatMap((part) => [...part.lastElementChild!.children].filter(isAway) as HTMLElement[])[0]

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

/** Says a length by a custom property of an element; what is so already is not said again. */
export function say({ style }: HTMLElement, property: string, px: number): void {
  const value = `${px}px`
  if (style.getPropertyValue(property) !== value) style.setProperty(property, value)
}
