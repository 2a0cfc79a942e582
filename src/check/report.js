// @ts-check
/** Prints diagnostics as `tsc` does, so that editors and CI read them. */
import path from 'node:path'
import { textOf } from './files.js'

/** @typedef {import('./problem.js').Diagnostic} Diagnostic */

const paint = (/** @type {string} */ code) => (/** @type {string | number} */ text) => `\u001b[${code}m${text}\u001b[0m`
const [red, cyan, yellow, grey, inverse] = ['91', '96', '93', '90', '7'].map(paint)

/**
 * @param {Diagnostic[]} diagnostics in the order of their files
 * @param {boolean} isPretty for a terminal, with the line of each; else one line each
 * @returns {string} ends with a line break unless it is empty
 */
export function report(diagnostics, isPretty) {
  if (!isPretty) return diagnostics.map((one) => `${plain(one)}\n`).join('')
  return diagnostics.map((one) => `${pretty(one)}\n`).join('') + (diagnostics.length ? summary(diagnostics) : '')
}

/** @param {Diagnostic} diagnostic */
function plain({ file, line, column, code, message }) {
  return `${file ? `${shown(file)}(${line},${column}): ` : ''}error ${code}: ${message}`
}

/** @param {Diagnostic} diagnostic */
function pretty({ file, line = 1, column = 1, code, message }) {
  const said = `${red('error')}${grey(` ${code}: `)}${message}`
  if (!file) return said
  const text = textOf(file).split(/\r?\n/)[line - 1] ?? ''
  // `tsc` says where something begins, but only in colours how far it goes: a word or a string, mostly.
  const length = text.slice(column - 1).match(/^(?:[\w$-]+|(['"`]).*?\1)/)?.[0].length ?? 1
  const mark = red(' '.repeat(column - 1) + '~'.repeat(length))
  const frame = `${inverse(line)} ${text.replaceAll('\t', ' ')}\n${inverse(' '.repeat(`${line}`.length))} ${mark}`
  return `${cyan(shown(file))}:${yellow(line)}:${yellow(column)} - ${said}\n\n${frame}\n`
}

/** @param {Diagnostic[]} diagnostics */
function summary(diagnostics) {
  const count = diagnostics.length
  const errors = count === 1 ? 'Found 1 error' : `Found ${count} errors`
  const firsts = diagnostics.filter(({ file }, at) => file && diagnostics.findIndex((one) => one.file === file) === at)
  const places = firsts.map(({ file = '', line }) => `${shown(file)}${grey(`:${line}`)}`)
  if (places.length === 0) return `\n${errors}.\n\n`
  if (places.length === 1) return `\n${errors} in ${count === 1 ? '' : 'the same file, starting at: '}${places[0]}\n\n`
  const counts = firsts.map(({ file }) => diagnostics.filter((one) => one.file === file).length)
  const table = places.map((place, at) => `${`${counts[at]}`.padStart(6)}  ${place}\n`).join('')
  return `\n${errors} in ${places.length} files.\n\nErrors  Files\n${table}\n`
}

/** @param {string} file absolute */
const shown = (file) => path.relative('', file).replaceAll('\\', '/')
