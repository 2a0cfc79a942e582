/**
 * The comments that a drawn element carries: two around the nodes of each slot, and one that stands last. They outlive
 * `cloneNode` and `innerHTML`: a copy of a drawn element finds by them which nodes were its children and which were drawn.
 */

export const endMark = '/k'
/** Stands last in a drawn element: what a page puts behind it, into a copy, is content. */
export const drawnMark = 'k'
export const startMark = (tag: string, slot = '') => `${tag}:${slot}`

export const createStart = (tag: string, slot: string): Comment => document.createComment(startMark(tag, slot))
export const createEnd = (): Comment => document.createComment(endMark)

/** Told by what the nodes say of themselves: servers know no classes of nodes. */
const markOf = (node: Node) => (node.nodeType === 8 ? (node as Comment).data : '')

/** @returns the last mark's place among the children; -1 in an element that was never drawn */
const endOf = (nodes: readonly Node[]) => nodes.findIndex((node) => markOf(node) === drawnMark)

/** Was it drawn, in this page, by a server, or as what it is a copy of? */
export const isDrawn = ({ childNodes }: Element): boolean => endOf([...childNodes]) >= 0

/** The children of an element; in a drawn one or its copy, what stands between its own marks and behind the last. */
export function givenNodes(host: Element): ChildNode[] {
  const nodes = [...host.childNodes]
  const end = endOf(nodes)
  return end < 0 ? nodes : [...inSlots(host, nodes[end]!), ...nodes.slice(end + 1).flatMap(unfold)]
}

/** A server keeps in a template what stands in no slot yet. */
const unfold = (node: ChildNode) => {
  const { content } = node as HTMLTemplateElement
  return content ? ([...content.childNodes] as ChildNode[]) : node
}

/** `NodeFilter.SHOW_COMMENT`. */
const COMMENTS = 128

/** Goes by the comments alone: in a long list they are few among the nodes. */
function inSlots(host: Element, last: ChildNode): ChildNode[] {
  const comments = host.ownerDocument.createTreeWalker(host, COMMENTS)
  const given: ChildNode[] = []
  /** Of the slot that is being read. */
  let end: ChildNode | null = null
  for (let node = comments.nextNode(); node !== last; node = comments.nextNode()) {
    if (node === end) end = null
    if (end || !markOf(node!).startsWith(startMark(host.localName))) continue
    // Between the element's own marks there may be those of others.
    let depth = 1
    for (end = (node as ChildNode).nextSibling; end; end = end.nextSibling) {
      const mark = markOf(end)
      if (mark === endMark && !--depth) break
      if (/^[a-z][\w-]*:/.test(mark)) depth++
      given.push(end)
    }
  }
  return given
}
