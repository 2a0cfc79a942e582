import { isFragment } from './kinds'
import type { BindingData, RowTemplate, Scope } from './types'

type Movable = ParentNode & Node & { moveBefore?(node: Node, place: Node | null): void }

/** What the template of a row sees: all that stands around it, and its item. */
export const rowScope = (scope: Scope, { itemName, indexName }: BindingData, item: unknown, index: number): Scope => {
  const row = Object.create(scope) as Scope
  give(row, itemName!, item)
  if (indexName) give(row, indexName, index)
  return row
}

/** A component's `name`, `root` and the like may not be written, also not on what inherits them. */
const give = (row: Scope, name: string, value: unknown): void => {
  if (name in row) Object.defineProperty(row, name, { value, writable: true })
  else row[name] = value
}

/** @param data of its `each` @param parent in which it will stand */
export const makeRow = (data: BindingData, parent: Element): Row => {
  const folded = data.template!.plan.steps[0]?.fold?.rowFrom(data)
  if (folded) return folded
  const template = data.template!.clone()
  const node = template.copyFor(parent)
  return isFragment(node) ? new RowWithoutElement(data, template, node) : new Row(data, template, node as ChildNode)
}

/** One row of an `each`: a copy of its template, and the scope in which it is drawn. A page has thousands: no field is for nothing. */
export class Row {
  #scope: Scope | undefined
  /** What the scope holds: to compare it is less than to write it. */
  #item: unknown
  #index = 0

  /** @param node its element */
  constructor(
    readonly data: BindingData,
    readonly template: RowTemplate,
    readonly node: Node,
  ) {}

  /** Where it begins. */
  get first(): ChildNode {
    return this.node as ChildNode
  }

  /** All its nodes now: an `if` among them may have brought more. */
  nodes(): ChildNode[] {
    return [this.first]
  }

  draw(item: unknown, index: number, outer: Scope, parentScope?: Scope): void {
    if (this.#scope && Object.getPrototypeOf(this.#scope) === outer) {
      const { itemName, indexName } = this.data
      if (item !== this.#item) this.#scope[itemName!] = this.#item = item
      if (indexName && index !== this.#index) this.#scope[indexName] = this.#index = index
      this.template.update(this.#scope, parentScope)
      return
    }
    const scope = rowScope(outer, this.data, item, index)
    if (this.#scope) this.template.update(scope, parentScope)
    else this.template.draw(scope, parentScope)
    this.#scope = scope
    this.#item = item
    this.#index = index
  }

  move(place: ChildNode): void {
    const parent = place.parentNode as Movable
    for (const node of this.nodes()) {
      if (parent.moveBefore) parent.moveBefore(node, place)
      else parent.insertBefore(node, place)
    }
  }

  /** Tells what is in it that it goes; the nodes stay. */
  leave(parentScope?: Scope): void {
    if (this.#scope) this.template.unmount(this.#scope, parentScope, null)
  }
}

/** Of `<template each>`: it stands between two empty texts. */
class RowWithoutElement extends Row {
  readonly #ends = [document.createTextNode(''), document.createTextNode('')] as const

  /** @param content what it is made of, until it is put into the page */
  constructor(data: BindingData, template: RowTemplate, content: ParentNode & Node) {
    super(data, template, content)
    content.prepend(this.#ends[0])
    content.append(this.#ends[1])
  }

  override get first(): ChildNode {
    return this.#ends[0]
  }

  override nodes(): ChildNode[] {
    const nodes: ChildNode[] = [this.first]
    while (nodes.at(-1) !== this.#ends[1]) nodes.push(nodes.at(-1)!.nextSibling!)
    return nodes
  }
}
