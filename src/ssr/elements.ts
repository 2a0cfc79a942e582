/** Which components are elements of the page, and how one is drawn: as its custom element would draw it in a browser. */
import { __, type RiotComponentsMap, register as registerInRiot, unregister } from 'riot'
import { idKey } from '../core'
import type { Wrapper } from '../element'
import { attributeName, type Kind, parseAttribute, readTable } from '../element/attributes'
import { createEnd, createStart, givenNodes, isDrawn } from '../element/marks'
import { isBlank, slotOf } from '../element/slots'

export type Props = Record<string, unknown>

const elements = new Map<string, Wrapper>()
/** Also those that others bring along for their own templates. */
const components = new Map<string, Wrapper>()

/** The tables of a component, by its tag. */
export const componentOf = (tag: string): Wrapper | undefined => components.get(tag)

/** Makes components elements, as `define` does in a browser: their tags are drawn wherever they stand. */
export function register(...wrappers: Wrapper[]): void {
  for (const wrapper of wrappers) {
    const tag = wrapper.name!
    if (elements.get(tag) === wrapper) continue
    if (elements.has(tag)) unregister(tag)
    registerInRiot(tag, wrapper as never)
    elements.set(tag, wrapper)
    know(wrapper)
  }
}

function know(wrapper: Wrapper): void {
  if (components.get(wrapper.name!) === wrapper) return
  components.set(wrapper.name!, wrapper)
  const { components: own = {} } = (wrapper.exports ?? {}) as { components?: RiotComponentsMap }
  for (const inner of Object.values(own)) know(inner as Wrapper)
}

/** Its props by name and kind; `id` and `class` are the element's own. */
export const tableOf = (tag: string): [prop: string, kind: Kind][] => [...readTable(components.get(tag)?.props)]

function propsOf(host: Element): Props {
  const props: Props = { class: host.getAttribute('class') ?? undefined, id: host.id || undefined }
  for (const [prop, kind] of tableOf(host.localName)) {
    const text = host.getAttribute(attributeName(prop))
    if (text !== null) props[prop] = parseAttribute(host.localName, attributeName(prop), kind, text)
  }
  return props
}

interface Slot {
  id: string
  bindings: []
  nodes: ChildNode[]
  html: { cloneNode(): DocumentFragment }
}

/** The children by slot, each between the marks by which the browser finds them again. */
function slotsOf(host: Element): Slot[] {
  const given = [...host.childNodes]
  return (components.get(host.localName)!.slots ?? '').split(' ').map((id) => {
    const nodes = given.filter((node) => slotOf(node) === id)
    if (nodes.every(isBlank)) nodes.length = 0
    const cloneNode = () => {
      const fragment = document.createDocumentFragment()
      fragment.append(createStart(host.localName, id), ...nodes, createEnd())
      return fragment
    }
    return { id, bindings: [], nodes, html: { cloneNode } }
  })
}

/** Children whose slot is not drawn yet wait behind all that is drawn, where nobody sees them. */
function keepOthers(host: Element, slots: Slot[]): void {
  const others = slots.flatMap(({ nodes }) => nodes).filter((node) => !host.contains(node))
  if (!others.length) return
  const template = document.createElement('template')
  template.append(...others)
  host.append(template)
}

type Create = (meta: object) => { mount(element: Element, scope: object, state?: object): void }
const spread = { type: 0, evaluate: (props: object) => props }

/** What Riot makes a component with; one that only its parent knows is registered for this moment. */
function createOf(tag: string): Create {
  const known = __.globals.COMPONENTS_IMPLEMENTATION_MAP
  if (elements.has(tag)) return known.get(tag) as unknown as Create
  registerInRiot(tag, components.get(tag) as never)
  const create = known.get(tag) as unknown as Create
  unregister(tag)
  return create
}

/** What an element is drawn with besides what its attributes say. */
interface Given {
  props?: Props
  state?: object
}

function drawElement(host: Element, { props, state }: Given = {}): void {
  const slots = slotsOf(host)
  const all = { ...propsOf(host), ...props }
  host.replaceChildren()
  createOf(host.localName)({ slots, attributes: [spread] }).mount(host, all, state)
  keepOthers(host, slots)
}

/** Draws an element again, with the ids and the children that it has. */
export function redrawElement(host: Element & { [idKey]?: string }, given?: Given): void {
  host[idKey] ??= host.getAttribute('data-k') ?? undefined
  host.replaceChildren(...givenNodes(host))
  drawElement(host, given)
}

/**
 * Draws every element below a node, from the outside in.
 * @param given props of one of them beside those that its attributes say
 */
export function drawElements(root: Element, given?: { host: Element; props: Props }): void {
  for (const element of [...root.querySelectorAll('*')])
    if (elements.has(element.localName) && !isDrawn(element))
      drawElement(element, { props: element === given?.host ? given.props : {} })
}
