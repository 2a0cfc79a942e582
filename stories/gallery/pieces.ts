/** What the gallery's own pages are made of. */

export interface Row {
  label: string
  description?: string
  value?: string
  href?: string
}

export function text(tag: string, content: string): HTMLElement {
  return Object.assign(document.createElement(tag), { textContent: content, dir: 'auto' })
}

export function list(items: Row[]): HTMLElement {
  return Object.assign(document.createElement('k-list'), { items })
}
