/**
 * Reads what a component says of itself: its props, slots, methods, keys and custom properties. Attribute parsing, the API
 * tables and the editors' data all come from here, so that no prop is listed twice.
 */
import { markupOf } from './blocks.js'
import { customPropertiesOf } from './custom-properties.js'
import { docOf, isEvent, isFunction, membersOf, namedIn, textOf, typeText } from './members.js'
import { methodsOf } from './methods.js'
import { keysIn, phoneIn } from './operation.js'
import { CLOSED_LIST, readModule, typeOf } from './prop-types.js'

/** @typedef {import('./prop-types.js').Module} Module */
/** @typedef {import('./members.js').Member} Member */
/** @typedef {{ name: string, sentence: string }} Named */

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

/** @typedef {Named & { type: string, detail?: string }} Event with the type of the event, and of its `detail` */

/**
 * @typedef {Named & { signature: string, parameters: { name: string, type: string, optional: boolean }[], returns: string }} Method
 */

/**
 * @typedef {object} Component
 * @property {string} name the tag without `k-`
 * @property {string} tag
 * @property {string} sentence
 * @property {Named[]} slots
 * @property {Named[]} parts by what follows `k-<name>-` in their classes
 * @property {Prop[]} props own ones first, then those of the interfaces it extends
 * @property {Event[]} events
 * @property {Method[]} methods those marked `@public`
 * @property {Named[]} keys what each does, or several, separated by `, `
 * @property {string[]} phone what to mind on a phone
 * @property {{ name: string, fallback: string, sentence: string }[]} customProperties
 */

/**
 * @param {string} source text of a `.riot` file
 * @param {string} file its path, for messages and to find imported types
 * @returns {Component}
 * @throws {Error} naming file and prop for a type outside the closed list or a missing sentence, or the line of a `@key`
 * or `@phone` that cannot be read
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
  const tags = [...docOf(instance).tags, ...docOf(own).tags]
  return {
    name,
    tag,
    sentence: doc.sentence,
    slots: namedIn(tags, 'slot'),
    parts: namedIn(tags, 'part'),
    props: members.map(propOf),
    events: members.filter(isEvent).map(eventOf),
    methods: instance?.body ? methodsOf(instance, module) : [],
    keys: keysIn(tags, file),
    phone: phoneIn(tags, file),
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

/** @param {string} title the component's name in PascalCase @param {Module} module */
function propsInterface(title, { types, file }) {
  const own = types.get(`${title}Props`)
  const others = [...types.keys()].filter((name) => /.Props$/.test(name))
  if (own || others.length === 0) return own
  throw new Error(`${file}: calls its props ${others.join(', ')}; the name that is read is ${title}Props.`)
}

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

/** @param {Member} member @returns {Event} */
function eventOf({ node, module, name }) {
  const type = node.typeAnnotation?.typeAnnotation
  const [parameter] = (type?.type === 'TSFunctionType' ? type : node).parameters ?? []
  const given = parameter?.typeAnnotation?.typeAnnotation
  const [detail] = (given?.typeParameters ?? given?.typeArguments)?.params ?? []
  return {
    name: name.slice(2),
    type: given ? textOf(given, module) : 'Event',
    ...(detail && { detail: textOf(detail, module) }),
    sentence: docOf(node).sentence,
  }
}
