// @ts-check
/** Expressions of a template, written so that TypeScript looks their names up where Riot does. */
import { freeNames } from './free-names.js'
import { parseAt } from './syntax.js'

/** The component, in what is written. */
export const SCOPE = '__'

/**
 * @typedef {object} Surroundings
 * @property {import('./mapped-text.js').MappedText} out
 * @property {import('./tools.js').Tools} tools
 * @property {Set<string>} own names that the component's script declares
 * @property {Set<string>} rows names of the `each` around
 * @property {string} scope where all other names are looked up
 * @property {(tag: string) => import('./slot-names.js').SlotNames} slotNames what a component gives to its content
 * @property {'html' | 'svg'} space
 * @property {import('./free-names.js').Syntax[]} parsed every expression so far
 * @property {boolean} isLoose in a component of plain JavaScript
 */

/** What every component has; `this` is the component itself. */
export const always = ['props', 'state', 'root', 'this']

/**
 * @param {import('./tree.js').Expression} expression as Riot's parser found it, with its braces
 * @param {Surroundings} around
 * @returns {import('./free-names.js').Syntax} with offsets in the `.riot` file
 * @throws {import('./problem.js').Problem} where it cannot be parsed
 */
export function parseExpression({ start, end }, { out, tools, parsed }) {
  const inner = out.source.slice(start + 1, end - 1)
  const spread = inner.match(/^\s*\.\.\./)?.[0].length ?? 0
  const options = { plugins: ['typescript'] }
  const syntax = parseAt(tools.babel.parseExpression, inner.slice(spread), start + 1 + spread, options)
  parsed.push(syntax)
  return syntax
}

/**
 * Copies an expression, with the component before the names that are the component's.
 * @param {import('./free-names.js').Syntax} syntax
 * @param {Surroundings} around
 */
export function writeExpression(syntax, around) {
  const { out } = around
  const parentheses = syntax.type === 'SequenceExpression' ? ['(', ')'] : ['', '']
  out.write(parentheses[0], syntax.start)
  let at = syntax.start
  for (const { name, start, isShorthand } of freeNames(syntax)) {
    const owner = ownerOf(name, around)
    if (!owner) continue
    out.copy(at, start)
    if (isShorthand) {
      out.copy(start, start + name.length)
      out.write(': ', start)
    }
    out.write(name === 'this' ? owner : `${owner}.`, start)
    at = name === 'this' ? start + name.length : start
  }
  out.copy(at, syntax.end)
  out.write(parentheses[1], syntax.end)
}

/**
 * @param {string} name
 * @param {Surroundings} around
 * @returns {string | undefined} undefined for what is no part of the component
 */
function ownerOf(name, { rows, own, scope, tools }) {
  if (rows.has(name) || tools.globals.has(name)) return undefined
  return own.has(name) ? SCOPE : scope
}
