/**
 * Puts content into the page piece by piece, as a parser does: an element of the kit with all that is in it at a time. A
 * plain element around several of them comes first and empty.
 */
export function* grow(parent: ParentNode, content: ParentNode): Generator<void> {
  for (const node of [...content.childNodes]) {
    const holds = node instanceof Element && !isOfKit(node) && [...node.querySelectorAll('*')].some(isOfKit)
    if (holds) {
      const inside = document.createDocumentFragment()
      inside.append(...node.childNodes)
      parent.append(node)
      yield* grow(node, inside)
    } else yield parent.append(node)
  }
}

const isOfKit = ({ localName }: Element) => localName.startsWith('k-')
