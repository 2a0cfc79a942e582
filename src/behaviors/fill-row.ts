import { isMissing, textOr } from '../models/maybe'

/** Makes the content of a row; `before` is what it had, to be filled anew and given back, or not. */
export type RenderItem = (item: unknown, index: number, before: Node | null) => Node

/** A slot whose content is drawn for each row. */
export interface RowSlot {
  /** Of a plain element, what was given for it; a Riot parent draws it itself. */
  nodes?: Element[]
  /** The `<template>` among them. */
  template?: HTMLTemplateElement
  /** A Riot parent has written it. */
  isWritten: boolean
}

/** @param slots of a component */
export function rowSlot(slots: unknown, name = 'row'): RowSlot {
  const slot = (slots as { id: string; nodes?: Element[] }[] | null)?.find(({ id }) => id === name)
  const nodes = slot?.nodes
  const template = nodes?.find(({ localName }) => localName === 'template') as HTMLTemplateElement | undefined
  return { nodes, template, isWritten: Boolean(slot && !nodes) }
}

export interface RowSource {
  render?: RenderItem
  template?: HTMLTemplateElement
  /** What is said of a value that is missing. */
  noValue: string
}

/** What a function has made of a row. */
const rendered = new WeakMap<Element, ChildNode[]>()

/** The places of a row that are filled, with a text each, found once. */
const placesOf = new WeakMap<Element, { element: Element; field: string; text: Text }[]>()

/**
 * Fills a row with an item: by a function, or a template whose places, `data-field="label"`, take the
 * item's texts; an empty `data-field` takes the item itself. Whatever the text, it is never markup. A value that is given
 * but missing is a dash, as everywhere in the kit.
 */
export function fillRow(row: Element, item: unknown, index: number, { render, template, noValue }: RowSource): void {
  if (render) {
    const before = rendered.get(row) ?? []
    const node = render(item, index, before[0] ?? null)
    if (node !== before[0]) replace(row, before, node)
    return
  }
  if (!placesOf.has(row)) {
    if (template) row.append(template.content.cloneNode(true))
    placesOf.set(row, findPlaces(row))
  }
  for (const { element, field, text } of placesOf.get(row)!) {
    const isGiven = !field || (Object(item) === item && field in (item as object))
    const value = field ? (item as Record<string, unknown> | null)?.[field] : item
    const isDash = isGiven && isMissing(value)
    text.data = isGiven ? textOr(value) : ''
    element.role = isDash ? 'img' : null
    element.ariaLabel = isDash ? noValue : null
  }
}

/** Whatever else stands in the row stays. */
function replace(row: Element, before: ChildNode[], node: Node) {
  for (const old of before) old.remove()
  const { length } = row.childNodes
  row.append(node ?? '')
  rendered.set(row, [...row.childNodes].slice(length))
}

function findPlaces(row: Element) {
  return [...row.querySelectorAll<HTMLElement>('[data-field]')].map((element) => {
    const text = document.createTextNode('')
    element.replaceChildren(text)
    return { element, field: element.dataset.field!, text }
  })
}
