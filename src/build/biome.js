/**
 * Biome over everything, `.riot` files included: their scripts and styles are laid out as files of their own in
 * `.cache/check`, checked there, and what is found is told with its place in the `.riot` file.
 */
import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { blocks } from './blocks.js'
import { riotFiles, root } from './files.js'

/** @typedef {import('./blocks.js').Block} Block */

/**
 * @typedef {object} Extract one block as a file of its own
 * @property {string} file the `.riot` file
 * @property {Block} block
 * @property {string} copy path of that file inside the cache
 * @property {string} code the block's text, without blank lines around it
 * @property {number} lines how many lines of the `.riot` file stand before the copy's first
 * @property {number} columns how much each line was moved to the left
 */

const cache = path.join(root, '.cache/check')
const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome')
const endings = { script: 'ts', style: 'css' }
/** Blocks stand two levels in, so that their lines must be shorter by as much. */
const config = {
  extends: ['../../biome.jsonc'],
  vcs: { enabled: false },
  formatter: { lineWidth: 116 },
}

/**
 * @param {{ fix: boolean, only: string[] }} options `fix` formats, sorts imports and applies the safe fixes, then reports
 *   what is left; `only` are files and folders below the repository, none for everything
 * @returns {Promise<string[]>} problems, each `file:line:column rule message`
 */
export async function runBiome({ fix, only }) {
  const wanted = riotFiles().filter(
    (file) => only.length === 0 || only.some((place) => `${file}/`.startsWith(`${place}/`)),
  )
  const extracts = wanted.flatMap((file) => extract(readFileSync(path.join(root, file), 'utf8'), file))
  layOut(extracts)
  if (fix) {
    await Promise.all([start(['--write', ...only], root), start(['--write', 'riot'], cache)])
    writeBack(extracts)
    return runBiome({ fix: false, only })
  }
  const [own, copied] = await Promise.all([report(root, only), report(cache, ['riot'])])
  const found = [...own, ...copied.map((problem) => inRiotFile(problem, extracts))]
  // Script and style of one file may both be in want of formatting: said once.
  return [...new Set(found.map(told)), ...extracts.flatMap(outOfLine)]
}

/**
 * @param {string} source text of a `.riot` file
 * @param {string} file its path below the repository
 * @returns {Extract[]} its blocks, moved to the left margin
 */
export function extract(source, file) {
  return blocks(source).map((block) => {
    const text = block.text.replace(/^(?:[ \t]*\n)*/, '')
    const columns = indentOf(text)
    return {
      file,
      block,
      copy: `riot/${file}.${endings[block.kind]}`,
      code: `${text.replace(new RegExp(`^ {${columns}}`, 'gm'), '').trimEnd()}\n`,
      lines: block.line - 2 + block.text.slice(0, block.text.length - text.length).split('\n').length,
      columns,
    }
  })
}

/** The smallest indentation of a line with something on it; 0 where there is none. @param {string} text */
function indentOf(text) {
  const indents = [...text.matchAll(/^( *)\S/gm)].map(([, blanks]) => blanks.length)
  return indents.length ? Math.min(...indents) : 0
}

/**
 * @param {string} source text of a `.riot` file
 * @param {Block} block of that text
 * @param {string} code what is to stand in the block, at the left margin
 * @returns {string} the file with it, two blanks further in than its tags
 */
export function putBack(source, { offset, text, indent }, code) {
  const lines = code.trimEnd().replace(/^(?=.)/gm, `${indent}  `)
  return `${source.slice(0, offset)}\n${lines}\n${indent}${source.slice(offset + text.length)}`
}

/** @param {Extract[]} extracts */
function layOut(extracts) {
  rmSync(cache, { recursive: true, force: true })
  mkdirSync(path.join(cache, 'riot'), { recursive: true })
  writeFileSync(path.join(cache, 'biome.json'), JSON.stringify(config))
  for (const { copy, code } of extracts) {
    const target = path.join(cache, copy)
    mkdirSync(path.dirname(target), { recursive: true })
    writeFileSync(target, code)
  }
}

/** The last block first, so that the places of the others hold. @param {Extract[]} extracts */
function writeBack(extracts) {
  for (const { file, block, copy } of extracts.toReversed()) {
    const target = path.join(root, file)
    const source = readFileSync(target, 'utf8')
    const changed = putBack(source, block, readFileSync(path.join(cache, copy), 'utf8'))
    if (changed !== source) writeFileSync(target, changed)
  }
}

/** @param {Extract} extract @returns {string[]} */
function outOfLine({ file, block, columns }) {
  const expected = block.indent.length + 2
  if (columns === expected || !block.text.trim()) return []
  return [`${file}:${block.line} format The ${block.kind} stands ${columns} blanks in; ${expected} would be right.`]
}

/** @typedef {{ rule: string, file: string, line: number, column: number, message: string }} Problem */

/** Biome's report for GitHub: the one with places that is not marked as unstable. */
const ANNOTATION =
  /^::(?:error|warning) title=([^,]*),file=(.*?),line=(\d+),endLine=\d+,col=(\d+),endColumn=\d+::(.*)$/gm

/** @param {string} folder @param {string[]} [only] @returns {Promise<Problem[]>} */
async function report(folder, only = []) {
  const options = ['--reporter=github', '--max-diagnostics=none', '--error-on-warnings']
  const { output, failed } = await start([...options, ...only], folder)
  const problems = [...output.matchAll(ANNOTATION)].map(([, rule, file, line, column, message]) => {
    return { rule, file, line: Number(line), column: Number(column), message: message.replaceAll('%0A', ' ').trim() }
  })
  if (failed && problems.length === 0) throw new Error(`Biome did not run:\n${output}`)
  return problems
}

/** @param {Problem} problem @param {Extract[]} extracts @returns {Problem} */
export function inRiotFile(problem, extracts) {
  const place = extracts.find(({ copy }) => copy === problem.file.replaceAll('\\', '/'))
  if (!place) return problem
  return { ...problem, file: place.file, line: problem.line + place.lines, column: problem.column + place.columns }
}

/** @param {Problem} problem */
function told({ rule, file, line, column, message }) {
  if (rule === 'format') return `${file} format Not as the formatter writes it: npm run check -- --fix`
  return `${file}:${line}:${column} ${rule} ${message}`
}

/** A `.riot` file is none that Biome knows, also when it is named. */
const always = ['--files-ignore-unknown=true', '--no-errors-on-unmatched']

/** @param {string[]} options @param {string} cwd @returns {Promise<{ output: string, failed: boolean }>} */
function start(options, cwd) {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [biome, 'check', ...always, ...options],
      { cwd, maxBuffer: 2 ** 26 },
      (error, stdout, stderr) => resolve({ output: `${stdout}${stderr}`, failed: error !== null }),
    )
  })
}
