// @ts-check
/** What the script of a component says of it, as far as the checker has to know before TypeScript reads it. */
import { namesOf } from './free-names.js'
import { lateIn, vagueIn } from './late.js'
import { childrenOf, partsOf } from './parts.js'
import { parseAt } from './syntax.js'

/** @typedef {import('./free-names.js').Syntax} Syntax */

/**
 * @typedef {object} Script offsets are in the `.riot` file
 * @property {number} start where the text of the script begins
 * @property {number} end
 * @property {boolean} isTyped whether it is TypeScript
 * @property {{ start: number, end: number, isCall: boolean, typedBy?: Syntax } | undefined} exported what stands behind
 *   `export default`; `typedBy` is the name of Riot's `withTypes` in `withTypes<X>(…)`
 * @property {number} exportStart where `export default` stands
 * @property {string | undefined} instance the interface of its instance, with `any` for each type parameter
 * @property {string | undefined} props the interface of its props, where there is no other
 * @property {string | undefined} children source of the object with its components
 * @property {Map<string, string>} parts files of those components, by tag, where they are imported as such
 * @property {Set<string>} members names of the component that it writes itself
 * @property {Set<string>} declared names that it declares or imports
 * @property {string[]} imports other `.riot` files beside it, as they are named
 * @property {import('./late.js').Late} late
 * @property {{ start: number, end: number }[]} vague what says nothing of a type in JavaScript (`vagueIn`)
 */

/**
 * @param {import('./tree.js').Component} component
 * @param {string} source of the file
 * @param {import('./tools.js').Tools} tools
 * @returns {Script | undefined} undefined where there is none
 * @throws {import('./problem.js').Problem} where it cannot be parsed
 */
export function readScript({ javascript }, source, { babel }) {
  const text = javascript?.text
  if (!javascript || !text) return undefined
  const isDeclared = javascript.attributes?.some(
    ({ name, value }) => /^(lang|type)$/.test(name) && /ts|typescript/.test(value),
  )
  const code = source.slice(text.start, text.end)
  const plain = isDeclared ? undefined : tryJavaScript(code, text.start, babel)
  const options = { sourceType: 'module', plugins: ['typescript'] }
  const { program } = plain ?? parseAt(babel.parse, code, text.start, options)
  const facts = factsOf(program.body, source)
  // In Riot's older way, without a default export, everything is put on `this`, which no type can say.
  const isOlder = !facts.exported && facts.late.members.size > 0
  return { start: text.start, end: text.end, isTyped: !plain && !isOlder, ...facts }
}

/**
 * @param {string} code
 * @param {number} offset
 * @param {import('./tools.js').Tools['babel']} babel
 * @returns {Syntax | undefined} undefined where it is no JavaScript
 */
function tryJavaScript(code, offset, babel) {
  try {
    return parseAt(babel.parse, code, offset, { sourceType: 'module' })
  } catch {
    return undefined
  }
}

/** @param {Syntax[]} body @param {string} source @returns {Omit<Script, 'start' | 'end' | 'isTyped'>} */
function factsOf(body, source) {
  const statement = body.find(({ type }) => type === 'ExportDefaultDeclaration')
  const value = statement?.declaration
  const types = body.filter(isNamedType).map((one) => ({ ...typeOf(one), isExported: one.type !== typeOf(one).type }))
  // `withTypes<X>(…)` and `component<X>(…)` say it themselves.
  const named = (value?.typeParameters ?? value?.typeArguments)?.params[0]?.typeName?.name
  const instance = types.filter(isInstance).find(({ id, isExported }) => (named ? id.name === named : isExported))
  const literal = value && literalIn(value)
  const children = value && childrenOf(value, literal)
  return {
    exported: value && {
      ...{ start: value.start, end: value.end, isCall: value.type === 'CallExpression' },
      typedBy: typedBy(value, body),
    },
    exportStart: statement?.start ?? -1,
    instance: instance && nameWithAny(instance),
    props: instance ? undefined : propsIn(types),
    children: children && source.slice(children.start, children.end),
    parts: partsOf(children, body),
    members: new Set([...membersOf(instance?.body?.body), ...membersOf(literal?.properties)]),
    declared: new Set(body.map(typeOf).flatMap(bindingsOf)),
    imports: body.map(({ source }) => source?.value).filter((name) => /^\.{1,2}\/.*\.riot$/.test(name ?? '')),
    late: lateIn(body),
    vague: [...vagueIn(body)],
  }
}

/** @param {Syntax} value what a script exports @param {Syntax[]} body @returns {Syntax | undefined} `withTypes`, if it is Riot's */
function typedBy({ callee, typeParameters, typeArguments }, body) {
  const riots = body.filter(({ type, source }) => type === 'ImportDeclaration' && source.value === 'riot')
  const isRiots = riots
    .flatMap(({ specifiers }) => specifiers)
    .some(({ local, imported }) => local.name === callee?.name && imported?.name === 'withTypes')
  return isRiots && (typeParameters ?? typeArguments) ? callee : undefined
}

/** @param {Syntax} node */
const typeOf = (node) => (node.type === 'ExportNamedDeclaration' && node.declaration) || node
/** @param {Syntax} node */
const isNamedType = (node) => /^TS(Interface|TypeAlias)Declaration$/.test(typeOf(node)?.type)

/** The compiler's own rule for the component's interface (`findComponentInterface`). @param {Syntax} node */
function isInstance(node) {
  const parts = node.extends ?? node.typeAnnotation?.types ?? [node.typeAnnotation]
  return parts.some((/** @type {Syntax} */ part) => (part?.expression ?? part?.typeName)?.name === 'RiotComponent')
}

/** @param {Syntax} node */
const nameWithAny = ({ id, typeParameters }) =>
  typeParameters ? `${id.name}<${typeParameters.params.map(() => 'any').join(', ')}>` : id.name

/** @param {Syntax[]} types @returns {string | undefined} the one exported type called `…Props` */
function propsIn(types) {
  const named = types.filter(({ id, isExported }) => isExported && /Props$/.test(id.name))
  return named.length === 1 ? nameWithAny(named[0]) : undefined
}

/**
 * The first object literal of `{…}`, `make({…})`, `make(() => ({…}))` or `{…} as X`.
 * @param {Syntax} value
 * @returns {Syntax}
 */
function literalIn(value) {
  if (value.type === 'ObjectExpression') return value
  const inner = value.expression ?? value.arguments?.[0] ?? value.body
  if (inner?.type === 'BlockStatement') return returnedBy(inner)
  return inner?.type && literalIn(inner)
}

/** @param {Syntax} block @returns {Syntax} */
function returnedBy({ body }) {
  const value = body.find((/** @type {Syntax} */ { type }) => type === 'ReturnStatement')?.argument
  return value && literalIn(value)
}

/** @param {Syntax[]} [list] members of an interface or of an object @returns {string[]} */
const membersOf = (list = []) => list.map(({ key }) => key?.name ?? key?.value).filter(Boolean)

/** @param {Syntax} statement @returns {string[]} */
function bindingsOf({ type, specifiers, declarations, id }) {
  if (type === 'ImportDeclaration') return specifiers.map((/** @type {Syntax} */ { local }) => local.name)
  return (declarations ?? [{ id }]).flatMap((/** @type {Syntax} */ one) => namesOf(one.id))
}
