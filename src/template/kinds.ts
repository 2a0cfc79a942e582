/** Told by what the nodes say of themselves: on a server there are no global classes of nodes. */
export const isFragment = (node: Node): node is DocumentFragment => node.nodeType === 11
export const isTemplate = (element: Element): element is HTMLTemplateElement => element.localName === 'template'
