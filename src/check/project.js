// @ts-check
/** The project that is checked: its tsconfig.json as TypeScript reads it, and its `.riot` files. */
import { spawnSync } from 'node:child_process'
import { existsSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import { filesAt } from './files.js'
import { UserError } from './tools.js'

/**
 * @typedef {object} Project
 * @property {string} folder absolute, where tsconfig.json lies
 * @property {string} config absolute path of tsconfig.json
 * @property {{ [option: string]: any }} options `compilerOptions`, those of what it extends too; paths below `folder`
 * @property {string[]} files absolute paths of what TypeScript itself would check
 * @property {string[]} riotFiles absolute paths
 */

/** @param {string} place of a tsconfig.json or its folder @returns {string} @throws {UserError} where there is none */
export function findConfig(place) {
  const config = existsSync(place) && statSync(place).isDirectory() ? path.join(place, 'tsconfig.json') : place
  if (!existsSync(config)) throw new UserError(`There is no ${path.relative('', config)}: npx tsc --init writes one`)
  return realpathSync(config)
}

/**
 * @param {string} config absolute path
 * @param {import('./tools.js').Tools} tools
 * @param {string[]} [named] absolute paths of files and folders that are read in any case
 * @returns {Project}
 * @throws {UserError} with TypeScript's own words where it cannot be read
 */
export function readProject(config, { tsc }, named = []) {
  const folder = path.dirname(config)
  const run = spawnSync(process.execPath, [tsc, '--showConfig', '-p', config], { encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (run.status !== 0 || !run.stdout.startsWith('{')) throw new UserError(`${run.stdout}${run.stderr}`.trim())
  const { compilerOptions = {}, files = [], references, exclude = [], ...rest } = JSON.parse(run.stdout)
  // What only refers to other projects has no files of its own.
  const { include = references && files.length === 0 ? [] : ['.'] } = rest
  const left = [...exclude, compilerOptions.outDir, compilerOptions.declarationDir].filter(Boolean).map(stem)
  const isLeft = (/** @type {string} */ file) => left.some((part) => isBelow(path.relative(folder, file), part))
  const places = include.map(stem).map((/** @type {string} */ part) => path.resolve(folder, part))
  return {
    folder,
    config,
    options: compilerOptions,
    files: files.map((/** @type {string} */ file) => path.resolve(folder, file)),
    riotFiles: [...new Set([...riotFilesAt(places).filter((file) => !isLeft(file)), ...riotFilesAt(named)])].sort(),
  }
}

/** @param {Project} project @throws {UserError} where it has no files: then nothing is looked at, and nothing found */
export function refuseEmpty({ config, files, riotFiles }) {
  if (files.length + riotFiles.length > 0) return
  const name = path.relative('', config)
  throw new UserError(`${name} includes no files; is it another tsconfig.json that does? --project names it`)
}

/** @param {string[]} places */
const riotFilesAt = (places) => places.flatMap((place) => filesAt(place, /\.riot$/))

/** The plain beginning of a pattern: `src/**` is `src`. @param {string} pattern */
const stem = (pattern) => path.normalize(pattern.replace(/(^|\/)[^/]*[*?].*$/, '')).replace(/[\\/]$/, '')

/** @param {string} file @param {string} part */
const isBelow = (file, part) => part !== '.' && `${file}${path.sep}`.startsWith(`${part}${path.sep}`)
