// @ts-check
/** Runs TypeScript's command and reads what it says. */
import { spawn } from 'node:child_process'
import path from 'node:path'

/** @typedef {import('./problem.js').Diagnostic} Diagnostic */

const HEAD = /^(?:(.+?)\((\d+),(\d+)\): )?error (TS\d+): (.*)$/

/**
 * @param {string} tsc path of the command
 * @param {string[]} options
 * @returns {Promise<{ diagnostics: Diagnostic[], status: number }>} paths are absolute
 */
export function runTsc(tsc, options) {
  return new Promise((resolve, reject) => {
    const run = spawn(process.execPath, [tsc, '--pretty', 'false', ...options])
    let output = ''
    run.stdout.setEncoding('utf8').on('data', (text) => (output += text))
    run.stderr.setEncoding('utf8').on('data', (text) => (output += text))
    run.on('error', reject)
    run.on('close', (status) => resolve({ diagnostics: readDiagnostics(output), status: status ?? 1 }))
  })
}

/**
 * @param {string} output of `tsc --pretty false`
 * @returns {Diagnostic[]}
 * @throws {Error} with the output where it is none of its reports
 */
export function readDiagnostics(output) {
  /** @type {Diagnostic[]} */
  const found = []
  for (const line of output.split(/\r?\n/).filter((line) => line.trim())) {
    const head = line.match(HEAD)
    const last = found.at(-1)
    if (head) found.push(diagnosticOf(head))
    else if (last && line.startsWith(' ')) last.message += `\n${line}`
    else throw new Error(`TypeScript did not run:\n${output}`)
  }
  return found
}

/** @param {RegExpMatchArray} head @returns {Diagnostic} */
function diagnosticOf([, file, line, column, code, message]) {
  if (!file) return { code, message }
  return { file: path.resolve(file), line: Number(line), column: Number(column), code, message }
}
