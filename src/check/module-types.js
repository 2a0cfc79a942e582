// @ts-check
/** Writes what a component is, to its own template and to those who import it. */
import { SCOPE } from './expression.js'
import { lateIn } from './late.js'

/** @typedef {import('./script.js').Script} Script */

/**
 * @param {{ instance: string, children: string, slots: import('./template.js').Slot[], out: import('./mapped-text.js').MappedText }} parts
 */
export function writeTypes({ instance, children, slots, out }) {
  const types = slots.map(({ name, hasData }) => `${JSON.stringify(name)}: ${hasData ? dataOf(name) : '{}'}`)
  const wrapper = `import('riot').RiotComponentWrapper<${instance}> & { readonly slotData?: { ${types.join('; ')} } }`
  out.write(`\ndeclare const ${SCOPE}: __k.Scope<${instance}>; void ${SCOPE};\n`)
  // Told where the script says it.
  out.writeSilently(`const __children = ${children};`)
  out.write(`void __children; declare const __wrapper: ${wrapper}; export default __wrapper;\n`)
}

/** @param {string} slot @returns {string} the type of what every `yield` of the template tells for it */
function dataOf(slot) {
  const name = JSON.stringify(slot)
  const told = 'ReturnType<typeof __template> extends Generator<infer D> ? D : never'
  return `Extract<${told}, { ${name}: unknown }>[${name}]`
}

/**
 * @param {Script | undefined} script
 * @param {import('./free-names.js').Syntax[]} expressions of the template
 * @returns {string} the type of what the template sees
 */
export function instanceOf(script, expressions) {
  if (!script) return "import('riot').RiotComponent<any, any>"
  if (script.instance) return script.instance
  const { exported, isTyped, props = 'any' } = script
  const bare = `import('riot').RiotComponent<${props}${exported || isTyped ? '' : ', any'}>`
  const type = isTyped ? '__k.Instance<typeof __component>' : looseInstance(script, expressions)
  if (!exported) return isTyped ? bare : `${bare} & { [Name in ${union(script.late.members)}]: any }`
  return script.props ? `Omit<${type}, 'props'> & { readonly props: ${props} }` : type
}

/** @param {Script} script @param {import('./free-names.js').Syntax[]} expressions */
function looseInstance({ late }, expressions) {
  const updated = lateIn(expressions)
  const state = late.isOpen || updated.isOpen ? 'string' : union([...late.state, ...updated.state])
  return `__k.LooseInstance<typeof __component, ${union(late.members)}, ${state}>`
}

/** @param {Iterable<string>} names */
const union = (names) => [...names].map((name) => JSON.stringify(name)).join(' | ') || 'never'
