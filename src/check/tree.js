// @ts-check
/**
 * A `.riot` file as the checker walks it: Riot's own tree, with its expressions parsed.
 */
import { Problem } from './problem.js'

/**
 * What Riot's parser gives (`@riotjs/parser`, index.d.ts), as far as it is used here. `start` and `end` are offsets in
 * the source, in UTF-16 units; an expression's include its braces.
 * @typedef {{ start: number, end: number }} Place
 * @typedef {Place & { text: string }} Expression
 * @typedef {Place & { name: string, value: string, valueStart?: number, expressions?: Expression[], isSpread?: boolean,
 *   isBoolean?: boolean }} Attribute
 * @typedef {Place & { type: number, name: string, text?: any, attributes?: Attribute[], expressions?: Expression[],
 *   nodes?: Node[], isCustom?: boolean }} Node
 * @typedef {{ template: Node | null, javascript: Node | null, css: Node | null }} Component
 */

/**
 * @param {string} source text of a `.riot` file
 * @param {import('./tools.js').Tools} tools
 * @returns {Component}
 * @throws {Problem} where it is no Riot component
 */
export function parseComponent(source, { parseRiot }) {
  try {
    const component = parseRiot(source).output
    refuseSecond(component, source, parseRiot)
    return component
  } catch (error) {
    if (error instanceof Problem) throw error
    const { message } = /** @type {Error} */ (error)
    throw bracketProblem(source, message, parseRiot) ?? syntaxProblem(source, message)
  }
}

/**
 * As the compiler does (`hasHTMLOutsideRootNode`); the parser leaves it unread.
 * @param {Component} component
 * @param {string} source
 * @param {import('./tools.js').Tools['parseRiot']} parseRiot
 */
function refuseSecond({ template }, source, parseRiot) {
  const end = template?.end ?? source.length
  const rest = source.slice(end)
  if (saidOf(rest, parseRiot)) return
  const second = Object.values(parseRiot(rest).output).find((node) => node?.name)
  if (second) throw new Problem(end + second.start, 'A file has one root tag, and this is another.')
}

/**
 * Riot's parser does not say where a bracket is that nothing opened: it is the last of the shortest part of the file of
 * which the parser says the same.
 * @param {string} source
 * @param {string} message
 * @param {import('./tools.js').Tools['parseRiot']} parseRiot
 */
function bracketProblem(source, message, parseRiot) {
  const [, sentence, bracket] = message.match(/: (Unexpected character (.)\.)$/) ?? []
  const places = bracket ? [...source.matchAll(/[)\]}]/g)].filter(([found]) => found === bracket) : []
  const place = places.find(({ index }) => saidOf(source.slice(0, index + 1), parseRiot).endsWith(sentence))
  return place && new Problem(place.index, sentence)
}

/**
 * @param {string} source
 * @param {import('./tools.js').Tools['parseRiot']} parseRiot
 * @returns {string} what the parser has against it
 */
function saidOf(source, parseRiot) {
  try {
    parseRiot(source)
    return ''
  } catch (error) {
    return /** @type {Error} */ (error).message
  }
}

/**
 * Riot's parser says `[line,column]: sentence`, the column counted from 0.
 * @param {string} source
 * @param {string} message
 */
function syntaxProblem(source, message) {
  const [, line = 1, column = 0, sentence = message] = message.match(/^\[(\d+),(\d+)\]: ([\s\S]*)$/) ?? []
  const before = source.split('\n').slice(0, Number(line) - 1)
  const start = before.reduce((sum, { length }) => sum + length + 1, 0)
  return new Problem(Math.min(start + Number(column), source.length), sentence)
}

/** @param {Node} node @param {string} name @returns {Attribute | undefined} */
export const attributeOf = (node, name) => node.attributes?.find((attribute) => attribute.name === name)

/** Steers Riot and is neither an attribute nor a prop (`cleanAttributes` of the compiler). */
const directives = new Set(['if', 'each', 'key', 'slot', 'is'])

/** @param {Node} node @returns {Attribute[]} attributes or props that it is given */
export const givenTo = (node) => (node.attributes ?? []).filter(({ name }) => !directives.has(name))

/** @param {Node} node a component, a custom element, or a tag of a name that HTML and SVG do not know */
export const isChild = (node) => Boolean(node.isCustom || attributeOf(node, 'is'))

/** As Riot names props (`dashToCamelCase` of `@riotjs/util`). @param {string} name */
export const camelCase = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())

/** @param {Node} node @returns {Generator<Node>} it and all tags and texts within, in the order of the file */
export function* nodesOf(node) {
  yield node
  for (const inner of node.nodes ?? []) yield* nodesOf(inner)
}
