/**
 * Elements that stand in a page already draw one after another, with pauses: by itself, the definition of a tag draws all
 * of its elements in one task.
 */
import { withPauses } from '../pause'

/** What the elements that wait will do. */
const waiting = new Map<Element, () => void>()

const inDocumentOrder = (one: Node, other: Node) =>
  one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1

/** Together with all that wait inside it, since an element may have to do with what it holds. */
function draw(outer: Element): void {
  for (const [element, begin] of [...waiting]) {
    if (!outer.contains(element)) continue
    waiting.delete(element)
    if (element.isConnected) begin()
  }
}

function* draws(): Generator<void> {
  for (const element of [...waiting.keys()].sort(inDocumentOrder)) if (waiting.has(element)) yield draw(element)
}

/** So that no frame has the styles and the layout of all. A page that is not shown has no frames. */
const nextFrame = () =>
  new Promise<void>((resolve) => {
    // What elements put off until then comes first.
    requestAnimationFrame(() => setTimeout(resolve))
    setTimeout(resolve, 100)
  })

/**
 * @param define defines elements
 * @returns when all of them in the page are drawn; what comes later draws at once
 */
export async function drawInTurn(define: () => Promise<unknown>): Promise<void> {
  const original = customElements.define
  customElements.define = (tag, element, options) => {
    const { prototype } = element as { prototype: { connectedCallback?(): void } }
    const { connectedCallback } = prototype
    let isUpgrade = true
    prototype.connectedCallback = function (this: Element) {
      const begin = () => connectedCallback?.call(this)
      if (isUpgrade) waiting.set(this, begin)
      else begin()
    }
    original.call(customElements, tag, element, options)
    isUpgrade = false
  }
  await define()
  customElements.define = original
  await withPauses(draws(), nextFrame)
}
