/** Pages with the fixture as an element (test/fixtures/box.riot). */

export interface BoxElement extends HTMLElement {
  label: string
  count: number
  items: string[]
  open: boolean
  toggle(): void
}

/** Where the script stands, or how it is loaded. */
export type How = 'head' | 'defer' | 'module' | 'end'

export function boxPage(script: string, body: string, how: How = 'defer'): string {
  const attributes = { head: '', defer: 'defer', module: 'type="module"', end: '' }[how]
  const tag = `<script src="${script}" ${attributes}></script>`
  const [head, end] = how === 'end' ? ['', tag] : [tag, '']
  return `<!doctype html><html lang="en"><head><title>test</title>${head}</head><body>${body}${end}</body></html>`
}

export const box = (inside = '', attributes = 'label="go"') => `<k-box ${attributes}>${inside}</k-box>`
