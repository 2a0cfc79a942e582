import { isFragment } from './kinds'
import type { DirectTemplate } from './template'
import type { BindingData, Scope } from './types'

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

/** One row of an `each`: a copy of its template, and the scope in which it is drawn. */
export class Row {
  readonly #template: DirectTemplate
  /** Its element; of a row without one, `<template each>`, what it is made of until it is put into the page. */
  readonly node: Node
  readonly #tail: Node
  /** Where it begins: its element, or an empty text. */
  readonly first: ChildNode
  #scope: Scope | undefined
  #outer: Scope | undefined
  /** What the scope holds: to compare it is less than to write it. */
  #item: unknown
  #index = 0

  constructor(
    readonly data: BindingData,
    parent: Element,
  ) {
    this.#template = data.template!.clone()
    this.node = this.#template.copyFor(parent)
    if (isFragment(this.node)) {
      this.first = document.createTextNode('')
      this.#tail = document.createTextNode('')
      this.node.prepend(this.first)
      this.node.append(this.#tail)
    } else this.first = this.#tail = this.node as ChildNode
  }

  draw(item: unknown, index: number, outer: Scope, parentScope?: Scope): void {
    if (this.#scope && this.#outer === outer) {
      const { itemName, indexName } = this.data
      if (item !== this.#item) this.#scope[itemName!] = this.#item = item
      if (indexName && index !== this.#index) this.#scope[indexName] = this.#index = index
      this.#template.update(this.#scope, parentScope)
      return
    }
    const scope = rowScope(outer, this.data, item, index)
    if (this.#scope) this.#template.update(scope, parentScope)
    else this.#template.draw(scope, parentScope)
    this.#scope = scope
    this.#outer = outer
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
    if (this.#scope) this.#template.unmount(this.#scope, parentScope, null)
  }

  /** All its nodes now: an `if` among them may have brought more. */
  nodes(): ChildNode[] {
    const nodes = [this.first]
    while (nodes.at(-1) !== this.#tail) nodes.push(nodes.at(-1)!.nextSibling!)
    return nodes
  }
}
