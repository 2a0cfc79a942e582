/**
 * The children of a plain element, in the slots of its template. The nodes themselves move, so that listeners and state
 * stay; an `if` around a slot gives back the same nodes. What the page adds to the element or moves about later goes to
 * its slot, in the order of the document: `append` puts it last, `prepend` first. What is removed leaves its slot.
 */
import { complain } from '../core'
import { controls, kept } from '../riot/kept'
import { createEnd, createStart, drawnMark, givenNodes } from './marks'
import { inDocumentOrder } from './order'
import { isBlank, slotOf } from './slots'

/** As Riot sees it: `bindings` and something to clone. */
interface Slot {
  id: string
  bindings: []
  /** Its nodes now; `Kit.has` counts them. */
  nodes: ChildNode[]
  html: { cloneNode(): DocumentFragment }
  /** Behind its nodes, where it is drawn. */
  end: Comment
}

export interface Children {
  readonly slots: readonly Slot[]
  /** Carries out what the page has changed since, then draws; what `draw` itself changes is not the page's. */
  around(draw: () => void): void
  /** Has the page put something else in the place of what was drawn, as by `textContent`? Then nothing can be drawn there. */
  areReplaced(): boolean
  /** Looks no longer for what the page changes. */
  release(): void
  /** Gives the nodes back to the element, for when nothing can be drawn. */
  restore(): void
}

function createSlot(tag: string, id: string): Slot {
  const nodes: ChildNode[] = []
  const slot: Slot = { id, bindings: [], nodes, html: { cloneNode }, end: createEnd() }
  function cloneNode() {
    const fragment = document.createDocumentFragment()
    slot.end = createEnd()
    fragment.append(createStart(tag, id), ...nodes, slot.end)
    return fragment
  }
  return slot
}

/**
 * Brings the nodes to where their slot is drawn; drawn in one place before it was taken from another, it has lost them.
 * Those of a slot that is not drawn wait in a fragment: the page may take them from there, as from the element.
 */
function arrange({ nodes, end }: Slot) {
  if (!end.parentNode) document.createDocumentFragment().append(end)
  nodes.reduceRight<ChildNode>((next, node) => {
    if (node.nextSibling !== next) next.before(node)
    return node
  }, end)
}

/**
 * Takes the children out of the element and empties it.
 * @param names the template's slots
 * @param onchange something came or went later: the component has to be updated
 */
export function takeChildren(host: HTMLElement, names: readonly string[], onchange: () => void): Children {
  const slots = names.map((id) => createSlot(host.localName, id))
  const given = givenNodes(host)
  const sign = document.createComment(drawnMark)
  let changed = false
  let isDrawing = false
  let isDrawn = false
  const areReplaced = () => isDrawn && sign.parentNode !== host
  const places = () => new Set<Node>([host, ...slots.flatMap(({ end }) => end.parentNode ?? [])])

  const slotFor = (node: Node) => {
    const slot = slots.find(({ id }) => id === slotOf(node))
    if (!slot && !isBlank(node))
      complain(host.localName, `has no slot "${slotOf(node)}"; what it is given for it is left out`)
    return slot
  }
  const drop = (node: Node) => {
    for (const { nodes } of slots) {
      const index = nodes.indexOf(node as ChildNode)
      if (index < 0) continue
      nodes.splice(index, 1)
      changed = true
    }
  }
  const take = (node: ChildNode) => {
    drop(node)
    const slot = slotFor(node)
    if (!slot) return
    slot.nodes.push(node)
    changed ||= !isBlank(node)
    // One of the two is not drawn: there is no order between them but of time.
    if (slot.end.getRootNode() !== node.getRootNode()) slot.end.before(node)
  }
  const read = (records: MutationRecord[]) => {
    const homes = places()
    for (const { removedNodes } of records)
      for (const node of removedNodes) if (!homes.has(node.parentNode!)) drop(node)
    for (const { addedNodes, target, type } of records)
      for (const node of type === 'attributes' ? [target] : addedNodes)
        if (homes.has(node.parentNode!)) take(node as ChildNode)
    if (changed) for (const { nodes } of slots) nodes.sort(inDocumentOrder)
  }

  const observer = new MutationObserver((records) => {
    if (areReplaced()) return onchange()
    around(() => read(records))
    if (changed) onchange()
    changed = false
  })
  const watch = () => {
    observer.disconnect()
    for (const place of places()) observer.observe(place, { childList: true })
    for (const { nodes } of slots)
      for (const node of nodes) if (node instanceof Element) observer.observe(node, { attributeFilter: ['slot'] })
  }
  const around = (draw: () => void) => {
    if (isDrawing || areReplaced()) return draw()
    read(observer.takeRecords())
    isDrawing = true
    try {
      draw()
    } finally {
      isDrawing = false
      slots.forEach(arrange)
      if (!isDrawn) host.append(sign)
      isDrawn = true
      watch() // begins anew, and so forgets the records of what was drawn
    }
  }

  for (const node of given) slotFor(node)?.nodes.push(node)
  // Without them, what is left is what was drawn: in a copy, or by a server.
  document.createDocumentFragment().append(...given)
  kept.splice(0, kept.length, ...host.querySelectorAll(controls))
  host.replaceChildren()
  for (const { nodes } of slots) if (nodes.every(isBlank)) nodes.length = 0
  const release = () => observer.disconnect()
  const restore = () => {
    release()
    host.replaceChildren(...given)
  }
  return { slots, around, areReplaced, release, restore }
}
