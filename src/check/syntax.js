// @ts-check
/** Parts of a `.riot` file, parsed by Babel as if they stood alone, with their places in the file. */
import { Problem } from './problem.js'

/** @typedef {import('./free-names.js').Syntax} Syntax */

/**
 * @param {import('./tools.js').Parse} parse
 * @param {string} code
 * @param {number} offset of the code in the file
 * @param {object} options Babel's
 * @returns {Syntax} offsets are in the file
 * @throws {Problem} where it cannot be parsed
 */
export function parseAt(parse, code, offset, options) {
  try {
    return shifted(parse(code, options), offset)
  } catch (error) {
    const { pos = 0, message } = /** @type {{ pos?: number, message: string }} */ (error)
    throw new Problem(offset + pos, sentenceOf(message))
  }
}

/**
 * What Babel says, without the place, which is that in what it was given, and without its own name for it.
 * @param {string} message
 */
const sentenceOf = (message) =>
  message
    .replace(/\s*\(\d+:\d+\)$/, '')
    .replace(/^Unexpected parseExpression\(\) input: The input is empty.*$/, 'There is no expression here')
    .replace(
      /^Unexpected parseExpression\(\) input:.*unexpected character (`.+`)\.$/,
      'Unexpected $1 after the expression',
    )
    .replace(/\.?$/, '.')

/**
 * @param {Syntax} node
 * @param {number} by what its offsets are moved
 * @returns {Syntax}
 */
function shifted(node, by) {
  if (typeof node?.type !== 'string' && !Array.isArray(node)) return node
  if (typeof node.start === 'number') Object.assign(node, { start: node.start + by, end: node.end + by })
  for (const [key, value] of Object.entries(node))
    if (!/^(loc|extra|\w*[cC]omments|tokens|errors)$/.test(key)) shifted(value, by)
  return node
}
