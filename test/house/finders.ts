/** What the code of a component does, read from its text, to be held against what its facts say. */
import { type ParserOptions, parse } from '@babel/parser'
import { blockOf, markupOf } from '../../src/build/blocks.js'

/** A node of Babel's tree; which fields it has depends on its type. */
// biome-ignore lint/suspicious/noExplicitAny: see above
export type Node = any

const options: ParserOptions = { sourceType: 'module', plugins: ['typescript'] }

/** Every node below and including this one, types left out. */
function* nodesOf(node: Node): Generator<Node> {
  if (!node || typeof node !== 'object' || /^TS(Type|Interface)/.test(node.type)) return
  if (typeof node.type === 'string') yield node
  for (const [key, value] of Object.entries(node))
    if (!/Comments$|^(loc|extra)$/.test(key)) for (const child of [value].flat()) yield* nodesOf(child)
}

/** Strings, and the fixed pieces of templates. */
export const textOf = ({ type, value }: Node): string[] =>
  type === 'StringLiteral' ? [value] : type === 'TemplateElement' ? [value.cooked] : []

/** Of a `.riot` file, or the whole of a module. */
export const scriptOf = (source: string) => blockOf(source, 'script')?.text ?? (/^\s*</.test(source) ? '' : source)
const styleOf = (source: string) => (blockOf(source, 'style')?.text ?? '').replace(/\/\*[\s\S]*?\*\//g, '')
export const parsed = (code: string) => [...nodesOf(parse(code, options).program)]
export const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => name!)
export const unique = (names: string[]) => [...new Set(names)].sort()
/** Names that are not among those known, each once. */
export const without = (names: string[], known: string[]) => [...new Set(names)].filter((name) => !known.includes(name))

/** `this.props`, `props`, `host.props`, with or without a cast; `givenTo(control)` of src/behaviors/field.ts. */
function isProps(node: Node): boolean {
  if (node?.type === 'CallExpression') return node.callee.name === 'givenTo'
  if (/^TS(As|NonNull)/.test(node?.type) || node?.type === 'LogicalExpression')
    return isProps(node.expression ?? node.left)
  return node?.name === 'props' || (node?.type === 'MemberExpression' && node.property.name === 'props')
}

/** Props by the names under which the template and the script take them. */
export function propsRead(source: string): string[] {
  const inTemplate = matches(markupOf(source), /\bprops\.(\w+)/g)
  const inScript = parsed(scriptOf(source)).flatMap((node) => {
    if (/MemberExpression$/.test(node.type) && isProps(node.object) && !node.computed) return node.property.name
    if (node.type === 'VariableDeclarator' && node.id.type === 'ObjectPattern' && isProps(node.init))
      return node.id.properties.flatMap(({ key }: Node) => key?.name ?? [])
    return []
  })
  return unique([...inTemplate, ...inScript])
}

/** Words of the script's strings, where it looks props up by a name that is reckoned: `props[name]`. */
export function propsNamed(source: string): string[] {
  const nodes = parsed(scriptOf(source))
  const isDynamic = nodes.some(
    ({ type, object, computed }) => type === 'MemberExpression' && computed && isProps(object),
  )
  return isDynamic ? nodes.flatMap(textOf).flatMap((text) => text.split(' ')) : []
}

/** Does it give all its props to a function, as `{ ...this.props }`? */
export const passesPropsOn = (source: string) =>
  parsed(scriptOf(source)).some(({ type, argument }) => type === 'SpreadElement' && isProps(argument))

/** What functions take out of the objects that are given to them. */
export const keysTaken = (code: string) =>
  parsed(code).flatMap(({ type, properties }) =>
    type === 'ObjectPattern' ? properties.flatMap(({ key }: Node) => key?.name ?? []) : [],
  )

/** Is an event emitted, or told, whose name the code does not spell out? */
const passesOn = (node: Node) =>
  [...nodesOf(node)].some(
    ({ type, callee, arguments: [first] = [] as Node[] }) =>
      type === 'CallExpression' && /^(emit|tell)$/.test(callee.property?.name) && first?.type !== 'StringLiteral',
  )

/** `emit('close')`, or `dispatchEvent(new Event('close'))`. */
function emittedBy({ type, callee, arguments: [first] = [] as Node[] }: Node): string[] {
  if (type !== 'CallExpression' || !/^(emit|dispatchEvent)$/.test(callee.property?.name)) return []
  return textOf(first?.type === 'NewExpression' ? first.arguments[0] : first)
}

/** Events by their names: emitted as such, or passed on by a listener for them. */
export function eventsOf(source: string): string[] {
  const nodes = parsed(scriptOf(source))
  const emitted = [...nodes.flatMap(emittedBy), ...matches(markupOf(source), /\bemit\('([\w-]+)'/g)]
  const methods = nodes.filter(({ type, body }) => type === 'ObjectMethod' && passesOn(body)).map(({ key }) => key.name)
  const listeners = [...markupOf(source).matchAll(/\son(\w+)=\{\s*(\w+)/g)]
  const passed = listeners.filter(([, , method]) => [...methods, 'tell'].includes(method!)).map(([, name]) => name!)
  return unique([...emitted, ...passed, ...nodes.flatMap(heardOn)])
}

/** `on('input', (event) => host.tell(event))`, and the same for each name of a list. */
function heardOn({ type, callee, arguments: [first, listener] = [] as Node[], left, right, body }: Node): string[] {
  const hears = type === 'CallExpression' && /^(on|addEventListener)$/.test(callee.property?.name ?? callee.name)
  if (hears && first?.type === 'StringLiteral' && passesOn(listener)) return [first.value]
  if (type !== 'ForOfStatement' || right.type !== 'ArrayExpression' || !passesOn(body)) return []
  return left.declarations ? right.elements.flatMap(textOf) : []
}

/** Classes of the kit in markup, selectors and the script's strings. */
export function classesOf(source: string): string[] {
  const markup = matches(markupOf(source), /\bclass=("[^"]*"|\{[^}]*\})/g)
  const strings = parsed(scriptOf(source)).flatMap(textOf)
  return unique([
    ...markup.flatMap((text) => text.match(/\bk-[\w-]+/g) ?? []),
    ...strings.flatMap((text) => matches(text, /(?:^|[. ])(k-\w[\w-]*)(?![\w-]*\()/g)),
    ...matches(styleOf(source), /\.(k-[\w-]+)/g),
  ])
}

/** Custom properties with `--k-` that styles read. */
export const propertiesRead = (source: string) => unique(matches(styleOf(source), /var\(\s*(--k-[\w-]+)/g))

/** Those that scripts name in order to set them. */
export const propertiesSet = (source: string) =>
  parsed(scriptOf(source))
    .flatMap(textOf)
    .filter((text) => text.startsWith('--k-'))
