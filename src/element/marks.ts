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

/** Elements that are drawn: the marks inside them are theirs. */
const drawn = new WeakSet<Node>()

/** @returns the mark that stands last in it */
export function markDrawn(host: Element): Comment {
  drawn.add(host)
  return document.createComment(drawnMark)
}

const isEnd = (node: Node) => node instanceof Comment && node.data === endMark
/** Any slot's start, of this element or of one below it. */
const isStart = (node: Node) => node instanceof Comment && /^[a-z][\w-]*:/.test(node.data)

/** As `NodeFilter` numbers them; by their names they weigh more. */
const accept = 1
const reject = 2
const skip = 3
const commentsAndElements = 0x81

/** The comments below an element that no drawn element inside it has set. */
function commentsOf(host: Element): Comment[] {
  const walker = document.createTreeWalker(host, commentsAndElements, (node) => {
    if (node instanceof Comment) return accept
    return drawn.has(node) ? reject : skip
  })
  const comments: Comment[] = []
  while (walker.nextNode()) comments.push(walker.currentNode as Comment)
  return comments
}

/** The children of an element; in a copy of a drawn one, what stands between its own marks and behind the last. */
export function givenNodes(host: Element): ChildNode[] {
  const own = startMark(host.localName)
  const given: ChildNode[] = []
  let isCopy = false
  let depth = 0
  for (const mark of commentsOf(host)) {
    if (mark.data === drawnMark && mark.parentNode === host) return [...given, ...nodesAfter(mark).flatMap(unfold)]
    if (isEnd(mark)) depth--
    else if (isStart(mark) && depth++ === 0 && mark.data.startsWith(own)) {
      isCopy = true
      given.push(...nodesAfter(mark))
    }
  }
  return isCopy ? given : [...host.childNodes]
}

/** A server keeps in a template what stands in no slot yet. */
const unfold = (node: ChildNode) => {
  const { content } = node as HTMLTemplateElement
  return content ? ([...content.childNodes] as ChildNode[]) : node
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
