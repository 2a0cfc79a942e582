/** Shrinks a compiled component: see `slim`. */
import { parse } from 'acorn'
import MagicString from 'magic-string'
import { guardComplaints } from './development.js'
import { pack, remove } from './pack.js'

/**
 * - what only complains is left out of production (development.js);
 * - `css` leaves the component and is returned;
 * - the adapter's tables (`props`, `slots`) are added to the default export;
 * - the template is packed (pack.js), which also makes the output independent of what was compiled before: Riot's
 *   compiler counts the marks of bound nodes per process.
 * @param {string} code ES module: a Riot wrapper as default export
 * @param {Record<string, string>} tables
 * @param {string} unpacker specifier of the module that exports `unpack`
 */
export function slim(code, tables, unpacker) {
  const text = new MagicString(code)
  const program = parse(code, { ecmaVersion: 'latest', sourceType: 'module' })
  const wrapper = program.body.find(({ type }) => type === 'ExportDefaultDeclaration').declaration
  guardComplaints(program, text)
  const propertyOf = (name) => wrapper.properties.find(({ key }) => key.name === name)

  const style = propertyOf('css')
  if (style) remove(style, { text, code })
  const given = Object.entries(tables).filter(([, table]) => table)
  text.appendLeft(wrapper.start + 1, given.map(([key, table]) => `${key}: ${JSON.stringify(table)}, `).join(''))

  const template = propertyOf('template')?.value
  if (template?.type === 'ArrowFunctionExpression') {
    pack(template, text, code)
    text.prepend(`import { unpack } from ${JSON.stringify(unpacker)}\n`)
  }
  const css = style?.value.quasis?.[0].value.cooked ?? ''
  return { code: text.toString(), map: text.generateMap({ hires: true }), css }
}
