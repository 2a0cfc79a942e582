/**
 * What a page meets besides the components: the types that their props, events and methods name, the functions of the
 * global `karui`, and the kit's words. Read from their sources, as the components are.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './files.js'
import { docOf, membersOf, textOf, typeText } from './members.js'
import { lookUp, readModule, typeOf } from './prop-types.js'

/** @typedef {import('./prop-types.js').Module} Module */

/**
 * @typedef {object} Field
 * @property {string} name with `?` where it may be left out
 * @property {string} type as written
 * @property {string[]} [values] where only these strings are allowed
 * @property {string} [default] as written after `@default`
 * @property {string} sentence
 */

/**
 * @typedef {object} DataType
 * @property {string} name
 * @property {string} sentence
 * @property {string} [type] of an alias, as written
 * @property {string[]} [values] of an alias that allows only these strings
 * @property {Field[]} fields of an interface
 */

/** @typedef {{ name: string, signature: string, sentence: string }} GlobalFunction */

/** @typedef {{ text: string, module: Module }} Written some text with types in it, and the module by whose names it is written */

/** Have chapters of their own, or none: what they hold is not written by hand. */
const elsewhere = new Set(['Words', 'Wrapper'])

/** @param {string} file below the repository */
const moduleOf = (file) => readModule(readFileSync(path.join(root, file), 'utf8'), path.join(root, file))

/**
 * @param {import('./reference.js').Documented[]} components
 * @returns {DataType[]} what they and the global name, and what these name in turn, by their names
 */
export function readDataTypes(components) {
  /** @type {Map<string, DataType>} */
  const found = new Map()
  const waiting = [
    ...components.flatMap(writtenIn),
    ...globalFunctions().map(({ text, home }) => ({ text, module: home })),
  ]
  for (const { text, module } of waiting)
    for (const [name] of text.matchAll(/\b[A-Z]\w*/g)) {
      const declared = lookUp(name, module)
      // Of the language, or of a package, where it is not declared here.
      if (typeof declared !== 'object' || found.has(name) || elsewhere.has(name)) continue
      const { type, named } = read(name, declared)
      found.set(name, type)
      waiting.push(...named)
    }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

/** @param {import('./reference.js').Documented} component @returns {Written[]} */
function writtenIn({ file, props, events, methods }) {
  const module = moduleOf(file)
  const given = props.filter(({ kind, values }) => kind !== 'event' && !values).map(({ type }) => type)
  const texts = [...given, ...events.map(({ detail = '' }) => detail), ...methods.map(({ signature }) => signature)]
  return texts.map((text) => ({ text, module }))
}

/**
 * @param {string} name
 * @param {{ node: any, module: Module }} declared
 * @returns {{ type: DataType, named: Written[] }} the type, and the texts in which it names others
 */
function read(name, { node, module }) {
  const { sentence } = docOf(node)
  if (!node.body) {
    const [text, values] = [textOf(node.typeAnnotation, module), typeOf(node.typeAnnotation, module)?.values]
    return { type: { name, sentence, type: text, values, fields: [] }, named: values ? [] : [{ text, module }] }
  }
  const members = membersOf(node, module).map((member) => ({ member, field: fieldOf(member) }))
  const named = members.filter(({ field }) => !field.values)
  return {
    type: { name, sentence, fields: members.map(({ field }) => field) },
    named: named.map(({ member, field }) => ({ text: field.type, module: member.module })),
  }
}

/** @param {import('./members.js').Member} member @returns {Field} */
function fieldOf(member) {
  const { node, module, name } = member
  const values =
    node.type === 'TSMethodSignature' ? undefined : typeOf(node.typeAnnotation.typeAnnotation, module)?.values
  const { sentence, tags } = docOf(node)
  const written = tags.find(([tag]) => tag === 'default')?.[1]
  return { name: `${name}${node.optional ? '?' : ''}`, type: typeText(member), values, default: written, sentence }
}

/** What `components/define.ts` exports, in its order. */
function globalFunctions() {
  const module = moduleOf('components/define.ts')
  return [...module.passedOn.keys(), ...module.functions.keys()].map((name) => {
    const { node, module: home } = /** @type {{ node: any, module: Module }} */ (lookUp(name, module, 'functions'))
    const parameters = node.params.map((/** @type {any} */ parameter) => parameterOf(parameter, home)).join(', ')
    return { name, node, home, text: `${name}(${parameters})${textOf(node.returnType, home)}` }
  })
}

/** @param {any} parameter @param {Module} module */
function parameterOf(parameter, module) {
  const { name = 'options', typeAnnotation, optional } = parameter.left ?? parameter
  return `${name}${parameter.left || optional ? '?' : ''}${textOf(typeAnnotation, module)}`
}

/** @returns {GlobalFunction[]} those of the global `karui` */
export function readFunctions() {
  return globalFunctions().map(({ name, node, text }) => {
    const { sentence, tags } = docOf(node)
    const told = tags.map(([tag, words]) =>
      tag === 'returns' ? `Gives ${words}.` : `${words.replace(/^(\w+) /, '`$1`: ')}.`,
    )
    return { name, signature: `karui.${text}`, sentence: [sentence, ...told].filter(Boolean).join(' ') }
  })
}

/** @returns {{ key: string, text: string }[]} the kit's own words in English */
export function readWords() {
  const lines = readFileSync(path.join(root, 'src/words/en.ts'), 'utf8').matchAll(/^ {2}(\w+): '(.*)',$/gm)
  return [...lines].map(([, key, text]) => ({ key, text }))
}
