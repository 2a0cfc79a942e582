/** The nodes below an element, each with a number that it keeps; empty texts hold a place and are not told. */
export function outline(root: Node, numbers: Map<Node, number>): string {
  const parts: string[] = []
  const visit = (node: Node) => {
    if (node instanceof Text && !node.data) return
    if (!numbers.has(node)) numbers.set(node, numbers.size)
    if (node instanceof Element) {
      const attributes = [...node.attributes].map(({ name, value }) => ` ${name}="${value}"`).sort()
      const value = 'value' in node ? ` .value=${node.value}` : ''
      parts.push(`<${node.localName}#${numbers.get(node)}${attributes.join('')}${value}>`)
    } else parts.push(`${JSON.stringify((node as CharacterData).data)}#${numbers.get(node)}`)
    for (const child of node.childNodes) visit(child)
    if (node instanceof Element) parts.push('</>')
  }
  for (const child of root.childNodes) visit(child)
  return parts.join('')
}
