/** Which keys the code of a component handles, and which elements it has that handle some by themselves. */
import { markupOf } from '../../src/build/blocks.js'
import { keyNames } from '../../src/build/operation.js'
import { matches, type Node, parsed, scriptOf, textOf, unique } from './finders'

/** `event.key`, or `key` taken out of it. */
const isKey = (node: Node) => (node?.property ?? node)?.name === 'key'

/** `event.key === 'Escape'`, a switch, a list that includes it, a regular expression that fits it. */
function keysAskedFor(node: Node): string[] {
  const { type, left, right, discriminant, cases, callee, arguments: [first] = [] as Node[] } = node
  if (type === 'BinaryExpression' && isKey(left)) return textOf(right)
  if (type === 'SwitchStatement' && isKey(discriminant)) return cases.flatMap(({ test }: Node) => textOf(test ?? {}))
  if (type !== 'CallExpression' || !isKey(first)) return []
  const { elements = [], pattern, flags } = callee.object ?? {}
  return pattern ? keyNames.filter((name) => new RegExp(pattern, flags).test(name)) : elements.flatMap(textOf)
}

/** Keys by the names under which code asks for them, of a `.riot` file also in its template. */
export function keysOf(source: string): string[] {
  const inTemplate = matches(markupOf(source), /\bkey === '([^']+)'/g)
  const keys = [...inTemplate, ...parsed(scriptOf(source)).flatMap(keysAskedFor)]
  return unique(keys.map((key) => (key === ' ' ? 'Space' : key)))
}

/** Does it listen for keys, whatever it then asks? */
export const hearsKeys = (source: string) => /\sonkey(down|up)=|'key(down|up)'/.test(source)

/** Elements that a template has or a script makes; of an `input` the type, or each that the script names. */
export function elementsIn(source: string): string[] {
  const nodes = parsed(scriptOf(source))
  const made = nodes.flatMap(({ type, callee, arguments: [first] = [] as Node[] }) =>
    type === 'CallExpression' && callee.name === 'make' ? textOf(first) : [],
  )
  const types = nodes.flatMap(textOf).filter((text) => /^(radio|checkbox)$/.test(text))
  const drawn = /^\s*</.test(source) ? [...markupOf(source).matchAll(/<([a-z][\w-]*)([^>]*)/g)] : []
  return unique([
    ...drawn.map(([, tag, rest]) => (tag === 'input' ? (matches(rest!, /\btype="(\w+)"/g)[0] ?? 'text') : tag!)),
    ...made.flatMap((tag) => (tag === 'input' ? types : tag)),
  ])
}
