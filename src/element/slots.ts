/** Which child of an element belongs to which slot. Told by what the nodes say of themselves: servers know no classes of nodes. */

const TEXT = 3
const COMMENT = 8

/** White space and comments alone are no content: what stands in for an empty slot is to be seen. */
export const isBlank = ({ nodeType, textContent }: Node): boolean =>
  nodeType === COMMENT || (nodeType === TEXT && !textContent!.trim())

export const slotOf = (node: Node): string => (node as Element).getAttribute?.('slot') || 'default'
