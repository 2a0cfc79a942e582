/** Prints diagnostics as `tsc` does, so that editors and CI read them. */
import { readFileSync } from 'node:fs'
import path from 'node:path'

/** @typedef {import('./problem.js').Diagnostic} Diagnostic */

const paint = (/** @type {string} */ code) => (/** @type {string | number} */ text) => `\u001b[${code}m${text}\u001b[0m`
const [red, cyan, yellow, grey, inverse] = ['91', '96', '93', '90', '7'].map(paint)

/**
 * @param {Diagnostic[]} diagnostics
 * @param {boolean} isPretty for a terminal, with the line of each; else one line each
 * @returns {string} ends with a line break unless it is empty
 */
export function report(diagnostics, isPretty) {
  if (!isPretty) return diagnostics.map((one) => `${plain(one)}\n`).join('')
  return (
    diagnostics.map((one) => `${pretty(one)}\n\n`).join('') + (diagnostics.length ? `${summary(diagnostics)}\n\n` : '')
  )
}

/** @param {Diagnostic} diagnostic */
function plain({ file, line, column, code, message }) {
  return `${file ? `${shown(file)}(${line},${column}): ` : ''}error ${code}: ${message}`
}

/** @param {Diagnostic} diagnostic */
function pretty({ file, line = 1, column = 1, code, message }) {
  const said = `${red('error')}${grey(` ${code}: `)}${message}`
  if (!file) return said
  const text = readFileSync(file, 'utf8').split(/\r?\n/)[line - 1] ?? ''
  const length = text.slice(column - 1).match(/^[\w$-]+/)?.[0].length ?? 1
  const mark = ' '.repeat(column - 1) + red('~'.repeat(length))
  const frame = `${inverse(line)} ${text.replaceAll('\t', ' ')}\n${inverse(' '.repeat(`${line}`.length))} ${mark}`
  return `${cyan(shown(file))}:${yellow(line)}:${yellow(column)} - ${said}\n\n${frame}`
}

/** @param {Diagnostic[]} diagnostics */
function summary(diagnostics) {
  const files = new Set(diagnostics.map(({ file }) => file)).size
  const errors = diagnostics.length === 1 ? '1 error' : `${diagnostics.length} errors`
  return `Found ${errors} in ${files === 1 ? '1 file' : `${files} files`}.`
}

/** @param {string} file absolute */
const shown = (file) => path.relative('', file).replaceAll('\\', '/')
