/** @returns an element with these properties and children */
export function element(tag: string, properties: Record<string, unknown> = {}, ...children: (Node | string)[]) {
  const made = Object.assign(document.createElement(tag), properties)
  made.append(...children)
  return made
}
