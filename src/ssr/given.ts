/** The children that an element was given, found by its marks in what was drawn: as in a page, in words of the DOM that a server has. */
import { drawnMark, endMark, startMark } from '../element/marks'

const markOf = (node: Node) => (node.nodeType === 8 ? (node as Comment).data : '')
const isStart = (mark: string) => /^[a-z][\w-]*:/.test(mark)

/** Was it drawn already, by a render before? */
export const isDrawn = ({ childNodes }: Element): boolean => [...childNodes].some((node) => markOf(node) === drawnMark)

export function givenNodes(host: Element): ChildNode[] {
  const nodes = [...host.childNodes]
  const last = nodes.findLastIndex((node) => markOf(node) === drawnMark)
  // What stands in no slot yet waits in a template.
  const waiting = nodes.slice(last + 1).flatMap((node) => [...node.childNodes])
  return [...inSlots(host, startMark(host.localName)), ...waiting]
}

/** @param own how the marks of the element's own slots begin; between them there may be those of others */
function inSlots(parent: Element, own: string): ChildNode[] {
  let depth = 0
  return [...parent.childNodes].flatMap((node) => {
    const mark = markOf(node)
    if (mark === endMark && depth) depth--
    const isGiven = depth > 0
    if (isGiven ? isStart(mark) : mark.startsWith(own)) depth++
    if (isGiven) return [node]
    return node.nodeType === 1 && !isDrawn(node as Element) ? inSlots(node as Element, own) : []
  })
}
