/**
 * Reads what a component says of itself: its props, slots, methods and custom properties. Attribute parsing, the API
 * tables and the editors' data all come from here, so that no prop is listed twice.
 */
import { blockOf, markupOf } from './blocks.js'
import { CLOSED_LIST, lookUp, readModule, typeOf } from './prop-types.js'

/** @typedef {import('./prop-types.js').Module} Module */

/**
 * @typedef {object} Prop
 * @property {string} name as a property, and in a Riot parent's props
 * @property {string} [attribute] its name in HTML; none for events and for what only a property can hold
 * @property {string} type as written
 * @property {'string' | 'number' | 'boolean' | 'json' | 'event' | 'any'} kind
 * @property {string[]} [values] where only these strings are allowed
 * @property {string} [default] as written after `@default`
 * @property {boolean} required
 * @property {string} sentence
 */

/**
 * @typedef {object} Component
 * @property {string} name the tag without `k-`
 * @property {string} tag
 * @property {string} sentence
 * @property {{ name: string, sentence: string }[]} slots
 * @property {Prop[]} props own ones first, then those of the interfaces it extends
 * @property {{ name: string, detail?: string, sentence: string }[]} events `detail` is the type of `event.detail`
 * @property {{ name: string, signature: string, sentence: string }[]} methods those marked `@public`
 * @property {{ name: string, fallback: string, sentence: string }[]} customProperties
 */

/**
 * @param {string} source text of a `.riot` file
 * @param {string} file its path, for messages and to find imported types
 * @returns {Component}
 * @throws {Error} naming file and prop for a type outside the closed list or a missing sentence
 */
export function readComponent(source, file) {
  const module = readModule(source, file)
  const tag = markupOf(source).match(/<([a-z][\w-]*)/)?.[1] ?? ''
  const name = tag.replace(/^k-/, '')
  const title = name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())
  const own = propsInterface(title, module)
  const instance = module.types.get(title)
  const doc = docOf(instance).sentence ? docOf(instance) : docOf(own)
  const members = own ? membersOf(own, module) : []
  return {
    name,
    tag,
    sentence: doc.sentence,
    slots: [...docOf(instance).tags, ...docOf(own).tags].flatMap(slotOf),
    props: members.map(propOf),
    events: members.filter(isEvent).map(eventOf),
    methods: instance?.body ? methodsOf(instance, module) : [],
    customProperties: customPropertiesOf(source, { name, file }),
  }
}

/**
 * The props as the element adapter reads them at run time: names separated by blanks, `?` boolean, `#` number, `*` JSON,
 * `!` property only, nothing for a string. Events are left out: they are heard, not set.
 * @param {Prop[]} props
 */
export function attributeTable(props) {
  const signs = { string: '', boolean: '?', number: '#', json: '*', any: '!' }
  return props.flatMap(({ name, kind }) => (kind === 'event' ? [] : name + signs[kind])).join(' ')
}

/**
 * What the attributes may be of which only some values are allowed, as `side:start|end size:sm|md`: for development.
 * @param {Prop[]} props
 */
export function valueTable(props) {
  return props.flatMap(({ attribute, values }) => (values ? `${attribute}:${values.join('|')}` : [])).join(' ')
}

/** @typedef {{ node: any, module: Module, name: string }} Member one line of an interface, and where it is written */

/** @param {string} title the component's name in PascalCase @param {Module} module */
function propsInterface(title, { types, file }) {
  const own = types.get(`${title}Props`)
  const others = [...types.keys()].filter((name) => /.Props$/.test(name))
  if (own || others.length === 0) return own
  throw new Error(`${file}: calls its props ${others.join(', ')}; the name that is read is ${title}Props.`)
}

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
function keyOf({ key, computed }, { file }) {
  if (key && !computed) return key.name ?? key.value
  throw new Error(`${file}: props are listed by name; an index signature or computed name cannot be an attribute.`)
}

/** `onclose?(event: CustomEvent): void` is as good as a property that holds a function. @param {Member} member */
const isFunction = ({ node, module }) =>
  node.type === 'TSMethodSignature' || typeOf(node.typeAnnotation.typeAnnotation, module)?.kind === 'function'

/** @param {Member} member */
const isEvent = (member) => /^on[a-z]/.test(member.name) && isFunction(member)

/** @param {Member} member @returns {Prop} */
function propOf(member) {
  const { node, module, name } = member
  const { sentence, tags } = docOf(node)
  if (!sentence) throw new Error(`${module.file}: the prop "${name}" has no sentence; write one for its user above it.`)
  const { kind, values } = kindOf(member)
  const written = tags.find(([tag]) => tag === 'default')?.[1]
  return {
    name,
    ...(kind !== 'event' &&
      kind !== 'any' && { attribute: name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) }),
    type: typeText(member),
    kind,
    ...(values && { values }),
    ...(written && { default: written }),
    required: !node.optional,
    sentence,
  }
}

/** @param {Member} member @returns {{ kind: Prop['kind'], values?: string[] }} */
function kindOf(member) {
  const { node, module, name } = member
  if (isEvent(member)) return { kind: 'event' }
  if (isFunction(member)) return { kind: 'any' }
  const found = typeOf(node.typeAnnotation.typeAnnotation, module)
  if (found && found.kind !== 'function') return { kind: found.kind, values: found.values }
  const type = typeText(member)
  throw new Error(`${module.file}: the prop "${name}" is \`${type}\`, which is none of: ${CLOSED_LIST}.`)
}

/** @param {Member} member */
export function typeText({ node, module }) {
  if (node.type === 'TSMethodSignature')
    return textOf({ start: node.key.end, end: node.end }, module).replace(/^\?/, '')
  return textOf(node.typeAnnotation.typeAnnotation, module)
}

/** @param {{ start: number, end: number }} node @param {Module} module */
export const textOf = ({ start, end }, { text }) => text.slice(start, end).replace(/\s+/g, ' ').trim()

/** @param {Member} member */
function eventOf({ node, module, name }) {
  const type = node.typeAnnotation?.typeAnnotation
  const [parameter] = (type?.type === 'TSFunctionType' ? type : node).parameters ?? []
  const given = parameter?.typeAnnotation?.typeAnnotation
  const [detail] = (given?.typeParameters ?? given?.typeArguments)?.params ?? []
  return { name: name.slice(2), ...(detail && { detail: textOf(detail, module) }), sentence: docOf(node).sentence }
}

/**
 * Own methods first, then those of the interfaces of this repository that it extends.
 * @param {any} node an interface
 * @param {Module} module
 * @returns {Component['methods']}
 */
function methodsOf(node, module) {
  const own = node.body.body.flatMap((/** @type {any} */ member) => methodOf(member, module))
  const inherited = (node.extends ?? []).flatMap((/** @type {any} */ { expression }) => {
    const found = lookUp(expression.name, module)
    return typeof found === 'object' && found.node.body ? methodsOf(found.node, found.module) : []
  })
  return [...own, ...inherited]
}

/** @param {any} member of the instance interface @param {Module} module */
function methodOf(member, module) {
  const { sentence: before, tags } = docOf(member)
  const mark = tags.find(([tag]) => tag === 'public')
  if (!mark) return []
  const sentence = before || mark[1]
  const name = keyOf(member, module)
  if (!sentence) throw new Error(`${module.file}: the public method "${name}" has no sentence.`)
  return [{ name, signature: textOf(member, module).replace(/[;,]$/, ''), sentence }]
}

/** @param {[string, string]} tag */
function slotOf([tag, text]) {
  if (tag !== 'slot') return []
  const [, name, sentence = ''] = text.match(/^(\S+)\s*(?:-\s*)?([\s\S]*)$/) ?? []
  return [{ name, sentence }]
}

/**
 * @param {any} node
 * @returns {{ sentence: string, tags: [tag: string, text: string][] }} of the doc comment before it
 */
export function docOf(node) {
  const comment = node?.leadingComments?.findLast(
    (/** @type {any} */ { type, value }) => type === 'CommentBlock' && value[0] === '*',
  )
  const text = (comment?.value ?? '')
    .replace(/\n\s*\*?/g, ' ')
    .slice(1)
    .replace(/\s+/g, ' ')
  const [sentence, ...rest] = ` ${text}`.split(/\s@(?=[a-z])/)
  const tags = rest.map(
    (tag) => /** @type {[string, string]} */ ([tag.match(/^\w+/)?.[0] ?? '', tag.replace(/^\w+\s*/, '').trim()]),
  )
  return { sentence: sentence.trim(), tags }
}

/**
 * Public custom properties: those that a private mirror reads, `--_fill: var(--k-sheet-fill, fallback); // sentence`.
 * @param {string} source
 * @param {{ name: string, file: string }} component
 */
function customPropertiesOf(source, { name, file }) {
  const css = blockOf(source, 'style')?.text ?? ''
  const mirror = new RegExp(
    String.raw`--_[\w-]+\s*:\s*var\(\s*(--k-${name}-[\w-]+)\s*,?([^;{}]*)\)\s*[;}](?:[ \t]*/\*([\s\S]*?)\*/)?`,
    'g',
  )
  /** @type {Map<string, { name: string, fallback: string, sentence: string }>} */
  const found = new Map()
  for (const [, property, fallback, sentence = ''] of css.matchAll(mirror)) {
    // A variant may mirror the property again, with another fallback.
    if (found.get(property)?.sentence) continue
    found.set(property, { name: property, fallback: fallback.trim(), sentence: sentence.replace(/\s+/g, ' ').trim() })
  }
  const silent = [...found.values()].find(({ sentence }) => !sentence)
  if (silent) throw new Error(`${file}: ${silent.name} has no sentence; write one in a comment behind its mirror.`)
  return [...found.values()]
}
