/** What a page has drawn, as lines that can be compared. Runs in the page. */

export interface OutlineOptions {
  /** Attributes that are left out. */
  leaves?(element: Element, attribute: string): boolean
  /** What else there is to say of an element. */
  adds?(element: Element): string
}

/** Ids that the kit makes are numbers that count on, whatever is mounted. */
const withoutIds = (text: string) => text.replace(/\bk\d+\b/g, 'k#')

/** @returns a line for each element with its attributes, for each text and for each value of a control, in document order */
export function outlineOf(root: Node, { leaves = () => false, adds = () => '' }: OutlineOptions = {}): string[] {
  const lines: string[] = []
  const walk = (node: Node, depth: string) => {
    if (node instanceof Text && node.data.trim()) lines.push(`${depth}"${withoutIds(squeeze(node.data))}"`)
    if (!(node instanceof Element)) return
    const attributes = [...node.attributes].filter(({ name }) => !leaves(node, name))
    const written = attributes.map(({ name, value }) => ` ${name}="${withoutIds(value)}"`).sort()
    lines.push(`${depth}${node.localName}${written.join('')}${heldBy(node)} ${adds(node)}`.trimEnd())
    for (const child of node.childNodes) walk(child, `${depth}  `)
  }
  for (const child of root.childNodes) walk(child, '')
  return lines
}

/** As it is shown: the white space of the source is one blank. */
const squeeze = (text: string) => text.trim().replace(/ *\n\s*| {2,}/g, ' ')

/** What the user would find in a control, which no attribute says. */
function heldBy(element: Element): string {
  if (!(element instanceof HTMLInputElement || element instanceof HTMLSelectElement)) return ''
  const isChecked = element instanceof HTMLInputElement && element.checked
  return ` ="${element.value}"${isChecked ? ' checked' : ''}`
}

/** @returns the first line in which two outlines differ, of both; null where they are the same */
export function firstDifference(expected: string[], found: string[]): { expected?: string; found?: string } | null {
  const at = Array.from({ length: Math.max(expected.length, found.length) }, (_, index) => index).find(
    (index) => expected[index] !== found[index],
  )
  return at === undefined ? null : { expected: expected[at], found: found[at] }
}
