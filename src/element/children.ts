/**
 * The children of a plain element, in the slots of its template. The nodes themselves move, so that listeners and state
 * stay; an `if` around a slot gives back the same nodes. What is added to the element later goes to the end of its slot,
 * what is removed leaves it, and a changed `slot` attribute moves its node.
 *
 * Two comments stand around each slot's nodes. They outlive `cloneNode` and `innerHTML`: a copy of a drawn element finds
 * by them which nodes were its children and which were drawn.
 */

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

const endMark = '/k'
/** Stands last in a drawn element: a copy knows by it that all else in it was drawn, also where no slot is to be seen. */
const drawnMark = 'k'
const startMark = (tag: string, slot = '') => `${tag}:${slot}`

/** Elements that are drawn: the marks inside them are theirs. */
const drawn = new WeakSet<Node>()

const isBlank = (node: Node) =>
  node.nodeType === Node.COMMENT_NODE || (node.nodeType === Node.TEXT_NODE && !node.textContent!.trim())
const slotOf = (node: Node) => (node instanceof Element && node.getAttribute('slot')) || 'default'

function createSlot(tag: string, id: string): Slot {
  const nodes: ChildNode[] = []
  const slot: Slot = { id, bindings: [], nodes, html: { cloneNode }, end: document.createComment(endMark) }
  function cloneNode() {
    const fragment = document.createDocumentFragment()
    slot.end = document.createComment(endMark)
    fragment.append(document.createComment(startMark(tag, id)), ...nodes, slot.end)
    return fragment
  }
  return slot
}

const isEnd = (node: Node) => node instanceof Comment && node.data === endMark
/** Any slot's start, of this element or of one below it. */
const isStart = (node: Node) => node instanceof Comment && /^[a-z][\w-]*:/.test(node.data)

/** The comments below an element that no drawn element inside it has set. */
function commentsOf(host: HTMLElement): Comment[] {
  const { FILTER_ACCEPT, FILTER_REJECT, FILTER_SKIP, SHOW_COMMENT, SHOW_ELEMENT } = NodeFilter
  const walker = document.createTreeWalker(host, SHOW_COMMENT | SHOW_ELEMENT, (node) => {
    if (node instanceof Comment) return FILTER_ACCEPT
    return drawn.has(node) ? FILTER_REJECT : FILTER_SKIP
  })
  const comments: Comment[] = []
  while (walker.nextNode()) comments.push(walker.currentNode as Comment)
  return comments
}

/** The children of an element; in a copy of a drawn one, what stands between its own marks. */
function givenNodes(host: HTMLElement): ChildNode[] {
  const own = startMark(host.localName)
  const given: ChildNode[] = []
  let isCopy = false
  let depth = 0
  for (const mark of commentsOf(host)) {
    if (mark.data === drawnMark) isCopy ||= mark.parentNode === host
    else if (isEnd(mark)) depth--
    else if (isStart(mark) && (depth++ > 0 || !mark.data.startsWith(own))) continue
    else if (isStart(mark)) {
      isCopy = true
      given.push(...nodesAfter(mark))
    }
  }
  return isCopy ? given : [...host.childNodes]
}

/** The nodes from a start mark to its end. */
function nodesAfter(mark: Comment): ChildNode[] {
  const nodes: ChildNode[] = []
  let depth = 0
  for (let node = mark.nextSibling; node && (depth || !isEnd(node)); node = node.nextSibling) {
    depth += isStart(node) ? 1 : isEnd(node) ? -1 : 0
    nodes.push(node)
  }
  return nodes
}

/**
 * Takes the children out of the element and empties it.
 * @param names the template's slots
 * @param onchange something came or went later: the component has to be updated
 */
export function takeChildren(host: HTMLElement, names: readonly string[], onchange: () => void): Children {
  const slots = names.map((id) => createSlot(host.localName, id))
  const sign = document.createComment(drawnMark)
  let changed = false
  let isDrawn = false
  const areReplaced = () => isDrawn && sign.parentNode !== host

  const slotFor = (node: Node) => slots.find(({ id }) => id === slotOf(node))
  const drop = (node: Node) => {
    for (const { nodes } of slots) {
      const index = nodes.indexOf(node as ChildNode)
      if (index < 0) continue
      nodes.splice(index, 1)
      changed = true
    }
  }
  const add = (node: ChildNode, slot = slotFor(node)) => {
    if (!slot) return
    slot.nodes.push(node)
    changed ||= !isBlank(node)
    if (slot.end.parentNode) slot.end.before(node)
    else node.remove()
  }
  /** A node put between its slot's nodes stays there; any other one goes to the end of its slot. */
  const take = (node: ChildNode, parent: Node) => {
    const slot = slotFor(node)
    const siblings = [...parent.childNodes]
    const place = (child: Node) => siblings.indexOf(child as ChildNode)
    const between = slot?.nodes.some((other) => other.parentNode === parent && place(other) > place(node))
    if (!slot || !between) return add(node, slot)
    slot.nodes.push(node)
    slot.nodes.sort((a, b) => place(a) - place(b))
    changed = true
  }
  const read = (records: MutationRecord[]) => {
    const places = new Set<Node>([host, ...slots.flatMap(({ end }) => end.parentNode ?? [])])
    const known = (node: Node) => slots.some(({ nodes }) => nodes.includes(node as ChildNode))
    for (const { type, target, removedNodes } of records) {
      if (type === 'attributes' && known(target)) {
        drop(target)
        add(target as Element)
      }
      for (const node of removedNodes) if (!node.parentNode || !places.has(node.parentNode)) drop(node)
    }
    for (const { addedNodes, target } of records)
      for (const node of addedNodes) if (node.parentNode === target && !known(node)) take(node as ChildNode, target)
  }

  const observer = new MutationObserver((records) => {
    if (areReplaced()) return onchange()
    around(() => read(records))
    if (changed) onchange()
    changed = false
  })
  const watch = () => {
    observer.disconnect()
    for (const place of new Set<Node>([host, ...slots.flatMap(({ end }) => end.parentNode ?? [])]))
      observer.observe(place, { childList: true })
    for (const { nodes } of slots)
      for (const node of nodes) if (node instanceof Element) observer.observe(node, { attributeFilter: ['slot'] })
  }
  const around = (draw: () => void) => {
    read(observer.takeRecords())
    draw()
    // Drawn in one place before it was taken from another, a slot has lost its nodes to the second.
    for (const { nodes, end } of slots)
      if (nodes.some(({ parentNode }) => parentNode !== end.parentNode)) end.before(...nodes)
    if (!isDrawn) host.append(sign)
    isDrawn = true
    watch() // begins anew, and so forgets the records of what was drawn
  }

  for (const node of givenNodes(host)) slotFor(node)?.nodes.push(node)
  host.replaceChildren()
  drawn.add(host)
  // White space alone is no content: what stands in for an empty slot is to be seen.
  for (const { nodes } of slots) if (nodes.every(isBlank)) nodes.length = 0
  const restore = () => host.replaceChildren(...slots.flatMap(({ nodes }) => nodes))
  return { slots, around, areReplaced, release: () => observer.disconnect(), restore }
}
