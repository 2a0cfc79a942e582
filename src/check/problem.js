// @ts-check
/** What is told: one sentence with its place. */

/**
 * @typedef {object} Diagnostic
 * @property {string} [file] path as `tsc` would write it; none for what is said of the whole project
 * @property {number} [line] counted from 1
 * @property {number} [column] counted from 1, in UTF-16 units
 * @property {string} code as in `TS2322`
 * @property {string} message more lines are details, indented by two
 */

/** A `.riot` file that cannot be read, at this offset. */
export class Problem extends Error {
  /** @param {number} offset in the source @param {string} message */
  constructor(offset, message) {
    super(message)
    this.offset = offset
  }
}

/** TypeScript's code for an expression that does not parse; here for whatever does not parse. */
const SYNTAX_ERROR = 'TS1109'

/**
 * @param {string} file @param {string} source its text
 * @param {Problem} problem
 * @returns {Diagnostic}
 */
export function syntaxError(file, source, { offset, message }) {
  return { file, ...placeOf(source, offset), code: SYNTAX_ERROR, message }
}

/**
 * @param {string} text
 * @param {number} offset in UTF-16 units
 * @returns {{ line: number, column: number }} counted from 1, as `tsc` counts
 */
export function placeOf(text, offset) {
  const lines = text.slice(0, offset).split(/\r\n|[\n\r\u2028\u2029]/)
  return { line: lines.length, column: lines[lines.length - 1].length + 1 }
}

/**
 * @param {string} text
 * @param {{ line: number, column: number }} place
 * @returns {number} the offset of that place
 */
export function offsetOf(text, { line, column }) {
  const lineBreak = /\r\n|[\n\r\u2028\u2029]/g
  for (let at = 1; at < line && lineBreak.exec(text); at++);
  return (line === 1 ? 0 : lineBreak.lastIndex) + column - 1
}
