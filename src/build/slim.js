/** Shrinks a compiled component: see `slim`. */
import { parse } from 'acorn'
import MagicString from 'magic-string'
// Read from Riot itself, so that the numbers cannot drift from the runtime's.
import { __ } from 'riot'

const { bindingTypes, expressionTypes } = __.DOMBindings
const enums = { bindingTypes, expressionTypes }
/** Keys whose empty value is what Riot assumes anyway. A slot binding needs its `attributes`. */
const optional = new Set(['isBoolean', 'condition', 'indexName', 'slots'])

/**
 * - `css` leaves the component and is returned;
 * - the adapter's tables (`props`, `slots`) are added to the default export;
 * - Riot's enum members become numbers, and defaults that say nothing go;
 * - binding marks `expr12="expr12"` become `e0=""` (parts of an SVG are parsed as XML, which wants the quotes), counted per component: Riot's compiler counts per process, so that its
 *   output depends on the files compiled before.
 * @param {string} code ES module: a Riot wrapper as default export
 * @param {Record<string, string>} tables
 */
export function slim(code, tables) {
  const text = new MagicString(code)
  const program = parse(code, { ecmaVersion: 'latest', sourceType: 'module' })
  const marks = new Map()
  const short = (mark) => marks.get(mark) ?? marks.set(mark, `e${marks.size}`).get(mark)
  let css = ''

  walk(program, (node, parent) => {
    if (node.type === 'ExportDefaultDeclaration') css = openWrapper(node.declaration, text, tables, code)
    if (node.type === 'MemberExpression' && enums[node.object.name])
      text.overwrite(node.start, node.end, String(enums[node.object.name][node.property.name]))
    if (node.type === 'Property' && optional.has(node.key.name) && saysNothing(node.value)) remove(node, text, code)
    if (node.type === 'Literal' && typeof node.value === 'string') rename(node, parent, text, short)
  })
  return { code: text.toString(), map: text.generateMap({ hires: true }), css }
}

/** Takes `css` out of the wrapper, puts the tables in; returns the styles. */
function openWrapper(wrapper, text, tables, code) {
  const style = wrapper.properties.find((property) => property.key.name === 'css')
  if (style) remove(style, text, code)
  const given = Object.entries(tables).filter(([, table]) => table)
  text.appendLeft(wrapper.start + 1, given.map(([key, table]) => `${key}: ${JSON.stringify(table)}, `).join(''))
  return style?.value.quasis?.[0].value.cooked ?? ''
}

/** Gives a binding's mark its short name, in markup and where it is looked up. */
function rename(node, parent, text, short) {
  const key = parent?.type === 'Property' ? parent.key.name : ''
  const renamed = node.value
    .replace(/\b(expr\d+)="\1"/g, (_, mark) => `${short(mark)}=""`)
    .replace(/^expr\d+$/, (mark) => (key === 'redundantAttribute' ? short(mark) : mark))
    .replace(/^\[(expr\d+)\]$/, (whole, mark) => (key === 'selector' ? `[${short(mark)}]` : whole))
  if (renamed !== node.value) text.overwrite(node.start, node.end, JSON.stringify(renamed))
}

const saysNothing = (value) =>
  (value.type === 'Literal' && (value.value === null || value.value === false)) ||
  (value.type === 'ArrayExpression' && value.elements.length === 0)

/** Removes a property with the comma after it. */
function remove(node, text, code) {
  const comma = code.slice(node.end).match(/^\s*,/)
  text.remove(node.start, node.end + (comma?.[0].length ?? 0))
}

/** Calls `visit` for every node of an ESTree below and with `node`. */
function walk(node, visit, parent = null) {
  visit(node, parent)
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (typeof child?.type === 'string') walk(child, visit, node)
}
