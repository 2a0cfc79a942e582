/** Writes the value of an expression where it belongs; what is written, and when, is as Riot does it. */
import { type ExpressionData, expressionTypes } from './types'

export interface Target {
  name: string
  isBoolean: boolean
}

/** @param old what was written before; undefined the first time */
export type Write = (node: Node, value: unknown, old: unknown, target: Target) => void

const isNil = (value: unknown) => value === null || value === undefined
const textOf = (value: unknown) => (isNil(value) ? '' : value) as string
const isPlainObject = (value: unknown) => !isNil(value) && (value as object).constructor === Object

export const writeText: Write = (node, value) => {
  ;(node as Text).data = textOf(value)
}

export const writeValue: Write = (node, value) => {
  ;(node as HTMLInputElement).value = textOf(value)
}

/** Called with the node when it is there, with null when it goes. */
const writeRef: Write = (node, value, old) => {
  if (value) (value as (node: Node) => void)(node)
  else (old as ((node: null) => void) | undefined)?.(null)
}

const writeAttribute: Write = (node, value, _old, { name, isBoolean }) => {
  const element = node as Element & Record<string, unknown>
  // A custom element may want more than text.
  if ((typeof value === 'boolean' || typeof value === 'function' || isPlainObject(value)) && !isNative(name))
    element[name] = value
  if (isBoolean ? !value : isNil(value)) element.removeAttribute(name)
  else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    element.setAttribute(name, isBoolean ? name : (value as string))
}

const isNative = (name: string) => typeof Element !== 'undefined' && Object.hasOwn(Element.prototype, name)

type Handler = (event: Event) => void

/** One for each node: a new handler takes the place of the old one, without a listener being removed or added. */
class Listener {
  /** By their types. */
  [type: string]: Handler | null | undefined
  handleEvent(event: Event) {
    this[event.type]?.(event)
  }
}
/** On the node itself: a `WeakMap` of thousands costs the collector more than it holds. */
const listenerKey = Symbol('listener')
type Listened = Node & { [listenerKey]?: Listener }

/** A handler, or a pair of a handler and what `addEventListener` is told besides. */
const writeEvent: Write = (node: Listened, value, _old, { name }) => {
  const type = name.slice(2)
  const [handler, options] = (Array.isArray(value) ? value : [value, false]) as [Handler | null, boolean]
  node[listenerKey] ??= new Listener()
  const listener = node[listenerKey]
  const had = listener[type]
  if (handler && !had) node.addEventListener(type, listener, options)
  if (!handler && had) node.removeEventListener(type, listener)
  listener[type] = handler
}

/** `{ ...attributes }` on a node: what is no longer among them goes. */
const writeSpread: Write = (node, value, old) => {
  const given = Object.entries(value ?? {})
  const before = (old ?? {}) as Record<string, unknown>
  for (const [name, last] of Object.entries(before))
    if (!given.some(([other]) => other === name)) clear(node, name, last)
  for (const [name, wanted] of given)
    if (!old || wanted !== before[name]) writerOf(name)(node, wanted, before[name], { name, isBoolean: false })
}

function clear(node: Node, name: string, last: unknown) {
  const write = writerOf(name)
  if (write === writeAttribute || write === writeValue) (node as Element).removeAttribute(name)
  if (write !== writeAttribute) write(node, null, last, { name, isBoolean: false })
}

/** What writes an expression. */
export function writers({ type, name }: ExpressionData): Write {
  if (type === expressionTypes.ATTRIBUTE) return name ? writeAttribute : writeSpread
  if (type === expressionTypes.EVENT) return writeEvent
  if (type === expressionTypes.TEXT) return writeText
  return type === expressionTypes.VALUE ? writeValue : writeRef
}

function writerOf(name: string): Write {
  if (name === 'ref') return writeRef
  if (name === 'value') return writeValue
  return name.startsWith('on') ? writeEvent : writeAttribute
}
