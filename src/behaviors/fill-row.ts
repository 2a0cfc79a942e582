import { isMissing, textOr } from '../models/maybe'

/** Makes the content of a row; `before` is what it had, to be filled anew and given back, or not. */
export type RenderItem = (item: unknown, index: number, before: Node | null) => Node

export interface RowSource {
  render?: RenderItem
  template?: HTMLTemplateElement
  /** What is said of a value that is missing. */
  noValue: string
}

/** The places of a row that are filled, with a text each, found once. */
const placesOf = new WeakMap<Element, { element: Element; field: string; text: Text }[]>()

/**
 * Fills the content of a row with an item: by a function, or a template whose places, `data-field="label"`, take the
 * item's texts; an empty `data-field` takes the item itself. Whatever the text, it is never markup. A value that is given
 * but missing is a dash, as everywhere in the kit.
 */
export function fillRow(
  content: Element,
  item: unknown,
  index: number,
  { render, template, noValue }: RowSource,
): void {
  if (render) {
    const before = content.firstChild
    const node = render(item, index, before)
    if (node !== before) content.replaceChildren(node ?? '')
    return
  }
  if (template && !content.firstChild) content.append(template.content.cloneNode(true))
  if (!placesOf.has(content)) placesOf.set(content, findPlaces(content))
  for (const { element, field, text } of placesOf.get(content)!) {
    const isGiven = !field || (Object(item) === item && field in (item as object))
    const value = field ? (item as Record<string, unknown> | null)?.[field] : item
    const isDash = isGiven && isMissing(value)
    text.data = isGiven ? textOr(value) : ''
    element.role = isDash ? 'img' : null
    element.ariaLabel = isDash ? noValue : null
  }
}

function findPlaces(content: Element) {
  return [...content.querySelectorAll<HTMLElement>('[data-field]')].map((element) => {
    const text = document.createTextNode('')
    element.replaceChildren(text)
    return { element, field: element.dataset.field!, text }
  })
}
