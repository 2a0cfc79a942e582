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
  if (end < 0) return nodes
  return [...inSlots(nodes.slice(0, end), startMark(host.localName)), ...nodes.slice(end + 1).flatMap(unfold)]
}

/** A server keeps in a template what stands in no slot yet. */
const unfold = (node: ChildNode) => {
  const { content } = node as HTMLTemplateElement
  return content ? ([...content.childNodes] as ChildNode[]) : node
}

/** @param own how the marks of the element's own slots begin; between them there may be those of others */
function inSlots(drawn: ChildNode[], own: string): ChildNode[] {
  let depth = 0
  return drawn.flatMap((node) => {
    const mark = markOf(node)
    if (mark === endMark && depth) depth--
    const isGiven = depth > 0
    if (isGiven ? /^[a-z][\w-]*:/.test(mark) : mark.startsWith(own)) depth++
    return isGiven ? node : inSlots([...node.childNodes], own)
  })
}
