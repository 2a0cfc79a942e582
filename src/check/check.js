// @ts-check
/** One check of a project: a shadow is written, TypeScript reads it, and what it says is told of the `.riot` files. */
import path from 'node:path'
import { offsetOf, placeOf } from './problem.js'
import { reword } from './reword.js'
import { writeShadow } from './shadow.js'
import { runTsc } from './tsc.js'

/** @typedef {import('./problem.js').Diagnostic} Diagnostic */
/** @typedef {import('./shadow.js').Shadow} Shadow */

/**
 * @param {import('./project.js').Project} project
 * @param {import('./tools.js').Tools} tools
 * @returns {Promise<Diagnostic[]>} with absolute paths, in the order of files and places, each once
 */
export async function checkProject(project, tools) {
  const shadow = writeShadow(project, { tools })
  const { diagnostics } = await runTsc(tools.tsc, ['-p', shadow.config])
  const left = diagnostics.filter((one) => !followsFrom(one, shadow.problems))
  const found = left.flatMap((one) => inRiotFile(one, shadow, tools))
  return inOrder([...shadow.problems, ...found.filter((one) => !isEcho(one, found))])
}

/**
 * To say that a name is nowhere in a component without an interface, TypeScript asks what its methods return: then the
 * method around has no type, either.
 * @param {Diagnostic} diagnostic
 * @param {Diagnostic[]} found
 */
const isEcho = ({ code, file }, found) =>
  code === 'TS7023' &&
  /\.riot$/.test(file ?? '') &&
  found.some((other) => other.file === file && /^TS(2339|2551)$/.test(other.code))

/**
 * Of a file that cannot be read nobody knows what it exports.
 * @param {Diagnostic} diagnostic
 * @param {Diagnostic[]} problems
 */
const followsFrom = ({ code, message }, problems) =>
  /^TS(2305|2614|2459|2694|2724)$/.test(code) &&
  problems.some(({ file = '' }) => message.includes(`${path.basename(file)}"`))

/**
 * @param {Diagnostic} diagnostic of a module of the shadow, or of any other file
 * @param {Shadow} shadow
 * @param {import('./tools.js').Tools} tools
 * @returns {Diagnostic[]} none where it is not to be told
 */
export function inRiotFile(diagnostic, { modules }, tools) {
  const { file = '', line = 1, column = 1 } = diagnostic
  const shadowed = modules.get(file)
  if (!shadowed) return [diagnostic]
  const { code, isLoose, declared } = shadowed.module
  const offset = offsetOf(code.text, { line, column })
  const { source, isCopy } = code.sourceAt(offset)
  if (source === null) return []
  const message = reword(diagnostic, { text: code.text, offset, isCopy, isLoose, declared, browser: tools.browser })
  return message ? [{ ...diagnostic, message, file: shadowed.file, ...placeOf(code.source, source) }] : []
}

/** @param {Diagnostic[]} diagnostics */
function inOrder(diagnostics) {
  const unique = new Map(
    diagnostics.map((one) => [JSON.stringify([one.file, one.line, one.column, one.code, one.message]), one]),
  )
  return [...unique.values()].sort(
    (a, b) => compare(a.file ?? '', b.file ?? '') || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  )
}

/** @param {string} a @param {string} b */
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0)
