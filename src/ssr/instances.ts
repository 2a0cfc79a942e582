/** What is different in the life of a component on a server, for each one that Riot makes here. */
import { __ } from 'riot'
import { idKey } from '../core'
import { attributeName } from '../element/attributes'
import { drawnMark, endMark, startMark } from '../element/marks'
import { meta } from '../riot/lifecycle'
import { type FieldInstance, showValue, writeOptions } from './controls'
import { componentOf, tableOf } from './elements'

interface Expression {
  type: number
  childNodeIndex?: number
}
interface Binding {
  selector?: string
  expressions?: Expression[]
}
interface Slot {
  id: string
  html?: unknown
  bindings?: Binding[]
}
interface Instance extends FieldInstance {
  name?: string
  [meta]: { slots?: Slot[] }
  /** Of our components: what no template can say, in the words of the DOM that a server has. */
  complete?(): void
  knows(tag: string): boolean
  onMounted(): void
}

const { TEXT } = __.DOMBindings.expressionTypes
/** A mark stands before what was the first node: texts of the root are found by their place. */
const behindMark = (binding: Binding): Binding =>
  binding.selector
    ? binding
    : {
        ...binding,
        expressions: binding.expressions?.map((expression) =>
          expression.type === TEXT ? { ...expression, childNodeIndex: expression.childNodeIndex! + 1 } : expression,
        ),
      }

const marked = new WeakMap<Slot, Slot>()

/** What a Riot parent has written for a slot, between marks, once for all its instances. */
function mark(slot: Slot, tag: string): Slot {
  if (!slot.html || typeof slot.html !== 'string') return slot
  const html = `<!--${startMark(tag, slot.id)}-->${slot.html}<!--${endMark}-->`
  if (!marked.has(slot)) marked.set(slot, { ...slot, html, bindings: slot.bindings?.map(behindMark) })
  return marked.get(slot)!
}

/** As an attribute says it; undefined for what no attribute can say. */
function textOf(value: unknown, kind: string): string | undefined {
  if (value === undefined || value === null || kind === 'property') return undefined
  if (kind === 'string' && typeof value === 'object') return undefined
  if (value === true) return ''
  return kind === 'json' ? JSON.stringify(value) : String(value)
}

/** Writes the props to the element: there the custom element finds them, when it takes over. */
function showProps({ root, props }: Instance): void {
  for (const [prop, kind] of tableOf(root.localName)) {
    const text = textOf((props as Record<string, unknown>)[prop], kind)
    if (text !== undefined && !root.hasAttribute(attributeName(prop))) root.setAttribute(attributeName(prop), text)
  }
}

/** Writes what tells the ids of a component apart to its element, if it has ids at all. */
function showNumber({ root }: Instance): void {
  const { [idKey]: number } = root as Element & { [idKey]?: string }
  if (number) root.setAttribute('data-k', number)
}

/**
 * A plugin for Riot. Hooks that follow mounting are for a browser: they measure, listen and focus. Here each element is
 * made ready to be taken over instead.
 */
export function onServer<Made>(made: Made): Made {
  const instance = made as unknown as Instance
  if (!componentOf(instance.name ?? '')) return made
  const given = instance[meta]
  instance[meta] = { ...given, slots: given.slots?.map((slot) => mark(slot, instance.name!)) }
  // The component's own Riot, if it has one, knows nothing here.
  instance.knows = (tag) => __.globals.COMPONENTS_IMPLEMENTATION_MAP.has(tag)
  instance.onMounted = () => {
    instance.complete?.()
    writeOptions(instance)
    showProps(instance)
    showNumber(instance)
    showValue(instance)
    instance.root.append(document.createComment(drawnMark))
  }
  return made
}
