/** What Riot's compiler writes of a template, and what Riot's core asks of one. */
import type { DirectTemplate } from './template'

/** As Riot numbers them. */
export const bindingTypes = { EACH: 0, IF: 1, SIMPLE: 2, TAG: 3, SLOT: 4 } as const
export const expressionTypes = { ATTRIBUTE: 0, EVENT: 1, TEXT: 2, VALUE: 3, REF: 4 } as const

/** What an expression or an `if` sees: the component, or a row of an `each` before it. */
export type Scope = Record<PropertyKey, unknown>

export interface ExpressionData {
  /** One of `expressionTypes`. */
  type: number
  /** Of an attribute or event; left out or null for a spread. */
  name?: string | null
  isBoolean?: boolean
  /** Of a text: its place among the child nodes of the bound node. */
  childNodeIndex?: number
  evaluate(scope: Scope): unknown
}

export interface SlotData {
  id: string
  /** As text, or anything that gives nodes when it is cloned. */
  html?: Html
  bindings?: BindingData[]
}

export interface BindingData {
  /** One of `bindingTypes`; left out, the binding is nothing but its expressions. */
  type?: number
  /** Finds the bound node in the template's HTML; left out, it is the root. */
  selector?: string
  /** The attribute by which it is found. */
  redundantAttribute?: string
  expressions?: ExpressionData[]
  /** Of an `if`, `each` or component: the condition, the collection, the component's name. */
  evaluate?(scope: Scope): unknown
  template?: DirectTemplate | null
  condition?: ((scope: Scope) => unknown) | null
  getKey?: ((scope: Scope) => unknown) | null
  itemName?: string
  indexName?: string | null
  /** Of a slot. */
  name?: string
  attributes?: ExpressionData[]
  slots?: SlotData[]
  getComponent?(name: string): ComponentFactory | undefined
}

export type Html = string | { cloneNode(deep: boolean): Node } | null

export interface ComponentFactory {
  (meta: { slots: SlotData[]; attributes: ExpressionData[] }): MountedTag
  /** Of a component without a script: makes an instance, from which others may inherit. */
  part?(): Scope
}

/** A component, or a template in its place where nobody registered one. */
export interface MountedTag {
  mount(element: Element, scope: Scope): unknown
  update(scope: Scope): unknown
  unmount(keepsRoot?: unknown): unknown
}

/** What lives by itself at a node: an `if`, rows, a slot, a component. The first update mounts it. */
export interface Binding {
  update(scope: Scope, parentScope?: Scope): void
  /** @param mustRemoveRoot null leaves the nodes to whoever asks */
  unmount(scope: Scope, parentScope?: Scope, mustRemoveRoot?: boolean | null): void
}

/** What draws a row. */
export interface RowTemplate extends Binding {
  /** As `update`, for the first time. */
  draw(scope: Scope, parentScope?: Scope): void
}
