/**
 * Elements that stand in a page already draw one after another, with pauses: by itself, the definition of a tag draws all
 * of its elements in one task.
 */
import { withPauses } from '../pause'

/** What the elements that wait will do, when they are still there. */
const waiting = new Map<Element, () => void>()

const inDocumentOrder = (one: Node, other: Node) =>
  one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1

/** An outer element draws before those in it, which may move meanwhile. */
function* draws(): Generator<void> {
  while (waiting.size > 0)
    for (const element of [...waiting.keys()].sort(inDocumentOrder)) {
      const draw = waiting.get(element)
      waiting.delete(element)
      yield element.isConnected ? draw?.() : undefined
    }
}

/**
 * @param define defines elements
 * @returns when all of them in the page are drawn; what comes later draws at once
 */
export async function drawInTurn(define: () => Promise<unknown>): Promise<void> {
  const original = customElements.define
  let isLate = false
  customElements.define = (tag, element, options) => {
    const { prototype } = element as { prototype: { connectedCallback?(): void } }
    const { connectedCallback } = prototype
    prototype.connectedCallback = function (this: Element) {
      const draw = () => connectedCallback?.call(this)
      if (isLate) draw()
      else waiting.set(this, draw)
    }
    original.call(customElements, tag, element, options)
  }
  await define()
  customElements.define = original
  await withPauses(draws())
  isLate = true
  for (const draw of waiting.values()) draw()
  waiting.clear()
}
