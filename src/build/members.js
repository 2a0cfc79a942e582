/** Reads the lines of an interface, also of those it extends, and what is written above them. */
import { lookUp, typeOf } from './prop-types.js'

/** @typedef {import('./prop-types.js').Module} Module */

/** @typedef {{ node: any, module: Module, name: string }} Member one line of an interface, and where it is written */

/**
 * @param {any} node an interface
 * @param {Module} module
 * @returns {Member[]} own members first; one that is declared again counts once
 */
export function membersOf(node, module) {
  const own = node.body.body.map((/** @type {any} */ member) => ({ node: member, module, name: keyOf(member, module) }))
  const inherited = (node.extends ?? []).flatMap((/** @type {any} */ base) => inheritedFrom(base, module))
  return [...new Map([...inherited, ...own].map((member) => [member.name, member])).values()].sort(
    (one, other) => Number(own.includes(other)) - Number(own.includes(one)),
  )
}

/**
 * `Base`, or `Omit<Base, 'a' | 'b'>` and `Pick<Base, 'a'>`.
 * @param {any} base one of the clauses after `extends`
 * @param {Module} module
 * @returns {Member[]}
 */
function inheritedFrom(base, module) {
  const name = base.expression.name
  const [of, keys] = (base.typeParameters ?? base.typeArguments)?.params ?? []
  if ((name === 'Omit' || name === 'Pick') && keys) {
    const listed = typeOf(keys, module)?.values ?? []
    const members = inheritedFrom({ expression: of.typeName }, module)
    return members.filter((member) => listed.includes(member.name) === (name === 'Pick'))
  }
  const found = lookUp(name, module)
  if (typeof found === 'object' && found.node.body) return membersOf(found.node, found.module)
  throw new Error(`${module.file}: the props extend ${name}, which is no interface of this repository.`)
}

/** @param {any} member @param {Module} module @returns {string} */
export function keyOf({ key, computed }, { file }) {
  if (key && !computed) return key.name ?? key.value
  throw new Error(`${file}: props are listed by name; an index signature or computed name cannot be an attribute.`)
}

/** @param {Member} member */
export function typeText({ node, module }) {
  if (node.type === 'TSMethodSignature')
    return textOf({ start: node.key.end, end: node.end }, module).replace(/^\?/, '')
  return textOf(node.typeAnnotation.typeAnnotation, module)
}

/** @param {{ start: number, end: number }} node @param {Module} module */
export const textOf = ({ start, end }, { text }) => text.slice(start, end).replace(/\s+/g, ' ').trim()

/** `onclose?(event: CustomEvent): void` is as good as a property that holds a function. @param {Member} member */
export const isFunction = ({ node, module }) =>
  node.type === 'TSMethodSignature' || typeOf(node.typeAnnotation.typeAnnotation, module)?.kind === 'function'

/** @param {Member} member */
export const isEvent = (member) => /^on[a-z]/.test(member.name) && isFunction(member)

/** @typedef {[tag: string, text: string, line: number]} Tag of a doc comment, and the line of the file on which it stands */

/**
 * @param {any} node
 * @returns {{ sentence: string, tags: Tag[] }} of the doc comment before it
 */
export function docOf(node) {
  const comment = node?.leadingComments?.findLast(
    (/** @type {any} */ { type, value }) => type === 'CommentBlock' && value[0] === '*',
  )
  const text = ` ${(comment?.value ?? '').slice(1)}`
  const flat = (/** @type {string} */ part) =>
    part
      .replace(/\n\s*\*?/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
  const [before, ...rest] = text.split(/(?<=\s)@(?=[a-z])/)
  let line = (comment?.loc.start.line ?? 0) + linesIn(before)
  const tags = rest.map((part) => {
    const [tag] = part.match(/^\w+/) ?? ['']
    const at = line
    line += linesIn(part)
    return /** @type {Tag} */ ([tag, flat(part.slice(tag.length)), at])
  })
  return { sentence: flat(before), tags }
}

/** @param {string} text */
const linesIn = (text) => text.split('\n').length - 1

/**
 * What `@slot name - sentence` lines tell; several things of one sentence are separated by commas.
 * @param {Tag[]} tags as `docOf` gives them
 * @param {string} kind the tag's name
 * @returns {{ name: string, sentence: string }[]}
 */
export const namedIn = (tags, kind) =>
  tags.flatMap(([tag, text]) => {
    if (tag !== kind) return []
    const [, names = '', sentence = ''] = text.match(/^([\w-]+(?:,\s*[\w-]+)*)\s*(?:-\s*)?([\s\S]*)$/) ?? []
    return names.split(/,\s*/).map((name) => ({ name, sentence }))
  })
