// @ts-check
/**
 * The TypeScript of a `.riot` file: its script as it is, its template as code, and the type of its default export. The
 * module stands for the file wherever it is imported.
 */
import { always, SCOPE } from './expression.js'
import { MappedText } from './mapped-text.js'
import { writeScript } from './module-script.js'
import { instanceOf, writeTypes } from './module-types.js'
import { readScript } from './script.js'
import { slotsOf, writeTemplate } from './template.js'
import { parseComponent } from './tree.js'

/**
 * @typedef {object} Context
 * @property {import('./tools.js').Tools} tools
 * @property {string} types how the module imports `types.d.ts`
 * @property {import('./slot-names.js').SlotReader} slotNames of the components it uses
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
export function moduleOf(source, { tools, types, slotNames, isDeclaration = false }) {
  const component = parseComponent(source, tools)
  const script = readScript(component, source, tools)
  const slots = slotsOf(component.template)
  const out = new MappedText(source)
  const isLoose = Boolean(script && !script.isTyped)
  /** @type {import('./expression.js').Surroundings} */
  const around = {
    ...{ out, tools, isLoose, own: new Set([...always, ...(script?.members ?? [])]), rows: new Set() },
    ...{ scope: SCOPE, space: 'html', parsed: [] },
    slotNames: (tag) => slotNames(tag, script?.parts.get(tag)),
  }
  out.write(`import * as __k from ${JSON.stringify(types)};`)
  if (script) writeScript(script, out)
  const hasData = slots.some((slot) => slot.hasData)
  if (component.template && (!isDeclaration || hasData)) {
    out.write(`\nfunction${hasData ? '*' : ''} __template() {\n`)
    writeTemplate(component.template, around)
    out.write('}\nvoid __template;')
  }
  writeTypes({ instance: instanceOf(script, around.parsed), children: childrenOf(script), slots, out })
  return { code: out, isLoose, declared: script?.declared ?? new Set(), imports: script?.imports ?? [] }
}

/** @param {import('./script.js').Script | undefined} script @returns {string} code of the object with its components */
const childrenOf = (script) => script?.children ?? (script?.exported ? '__k.childrenOf(__component)' : '{}')
