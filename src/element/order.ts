/** For `sort`. The later one is asked, from which browsers look back: nodes that are in order already are found at once. */
export const inDocumentOrder = (a: Node, b: Node): number =>
  b.compareDocumentPosition(a) & Node.DOCUMENT_POSITION_FOLLOWING ? 1 : -1
