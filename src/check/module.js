/**
 * The TypeScript of a `.riot` file: its script as it is, the type of its default export, and its template as code. The
 * module stands for the file wherever it is imported.
 */
import { SCOPE } from './expression.js'
import { MappedText } from './mapped-text.js'
import { readScript } from './script.js'
import { dataOf, slotName, writeTemplate } from './template.js'
import { nodesOf, parseComponent } from './tree.js'

/** @typedef {import('./script.js').Script} Script */
/** @typedef {import('./tree.js').Node} Node */

/**
 * @typedef {object} Context
 * @property {import('./tools.js').Tools} tools
 * @property {string} types how the module imports `types.d.ts`
 * @property {boolean} [isDeclaration] whether it is for the published types alone, which need no template
 */

/**
 * @typedef {object} Module
 * @property {MappedText} code
 * @property {boolean} isLoose whether the script is of plain JavaScript
 * @property {Set<string>} declared names of the script that a template does not see
 * @property {string[]} imports other `.riot` files, as they are named in the script
 */

/**
 * @param {string} source text of a `.riot` file
 * @param {Context} context
 * @returns {Module}
 * @throws {import('./problem.js').Problem} where the file cannot be read
 */
export function moduleOf(source, { tools, types, isDeclaration = false }) {
  const component = parseComponent(source, tools)
  const script = readScript(component, source, tools)
  const slots = slotsOf(component.template)
  const out = new MappedText(source)
  const isLoose = Boolean(script && !script.isTyped)
  out.write(`import * as __k from ${JSON.stringify(types)};`)
  if (script) writeScript(script, out)
  writeTypes({ script, slots, out })
  if (component.template && (!isDeclaration || slots.some(({ hasData }) => hasData))) {
    const generator = slots.some(({ hasData }) => hasData) ? '*' : ''
    out.write(`function${generator} __template() {\n`)
    const around = { rows: new Set(), own: script?.members ?? new Set(), scope: SCOPE }
    writeTemplate(component.template, { out, tools, space: 'html', isLoose, ...around })
    out.write('}\nvoid __template;\n')
  }
  return { code: out, isLoose, declared: script?.declared ?? new Set(), imports: script?.imports ?? [] }
}

/** @param {Script} script @param {MappedText} out */
function writeScript({ start, end, exported, exportStart, instance, isTyped, vague }, out) {
  // What is wrong in a script of plain JavaScript is not for TypeScript to say.
  const copy = (/** @type {number} */ from, /** @type {number} */ to) =>
    isTyped ? out.copy(from, to) : writeLoosely(from, to, vague, out)
  if (!exported) return copy(start, end)
  const [before, after] = instance ? ['', ''] : ['__k.own(', ')']
  copy(start, exportStart)
  out.write(`const __component = ${before}`, exportStart)
  copy(exported.start, exported.end)
  out.write(`${after}; void __component;`, exported.end)
  copy(exported.end, end)
}

/** @param {number} start @param {number} end @param {Script['vague']} vague @param {MappedText} out */
function writeLoosely(start, end, vague, out) {
  let at = start
  for (const place of vague.filter((place) => place.start >= start && place.end <= end)) {
    out.writeSilently(`${out.source.slice(at, place.end)} as any`)
    at = place.end
  }
  out.writeSilently(out.source.slice(at, end))
}

/** @param {{ script: Script | undefined, slots: Slot[], out: MappedText }} parts */
function writeTypes({ script, slots, out }) {
  const instance = instanceOf(script)
  const slotTypes = slots.map(({ name, hasData }) => `${JSON.stringify(name)}: ${hasData ? dataType(name) : '{}'}`)
  const wrapper = `import('riot').RiotComponentWrapper<${instance}> & { readonly slotData?: { ${slotTypes.join('; ')} } }`
  out.write(`\ndeclare const ${SCOPE}: __k.Scope<${instance}>; void ${SCOPE};\n`)
  out.writeSilently(
    `const __children = ${script?.children ?? (script?.exported ? '__k.childrenOf(__component)' : '{}')};`,
  )
  out.write(`void __children; declare const __wrapper: ${wrapper}; export default __wrapper;\n`)
}

/** @param {Script | undefined} script @returns {string} the type of what a template sees */
function instanceOf(script) {
  if (script?.instance) return script.instance
  if (!script?.exported) return `import('riot').RiotComponent<${script?.props ?? 'any'}>`
  const { isTyped, late, props } = script
  const names = (/** @type {Set<string>} */ set) => [...set].map((name) => JSON.stringify(name)).join(' | ') || 'never'
  const type = isTyped
    ? '__k.Instance<typeof __component>'
    : `__k.LooseInstance<typeof __component, ${names(late.members)}, ${late.isOpen ? 'string' : names(late.state)}>`
  return props ? `Omit<${type}, 'props'> & { readonly props: ${props} }` : type
}

/** @param {string} slot @returns {string} what is told by every `yield` for that slot */
const dataType = (slot) =>
  `Extract<ReturnType<typeof __template> extends Generator<infer D> ? D : never, { ${JSON.stringify(slot)}: unknown }>[${JSON.stringify(slot)}]`

/** @typedef {{ name: string, hasData: boolean }} Slot */

/** @param {Node | null} template @returns {Slot[]} each name once */
function slotsOf(template) {
  const slots = template ? [...nodesOf(template)].filter(({ name }) => name === 'slot') : []
  return [...new Set(slots.map(slotName))].map((name) => ({
    name,
    hasData: slots.some((slot) => slotName(slot) === name && dataOf(slot).length > 0),
  }))
}
