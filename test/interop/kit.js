/**
 * The package as npm packs it, installed into an empty project outside the repository, where no file of ours is found
 * but what the tarball holds. Made once in a run of the tests, by the file that asks first.
 */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { root } from '../../src/build/files.js'
import { npmCommand } from '../../src/build/install.js'

const run = promisify(execFile)

/**
 * @typedef {object} Kit
 * @property {string} tarball its path
 * @property {string} project the project's folder: only the package and its peer are installed there
 * @property {{ path: string, size: number }[]} files what is in the tarball, in bytes
 */

/** Of this run alone: its browser's address is like no other. */
export const kitFolder = () => {
  const run = createHash('sha1')
    .update(process.env.KARUI_TEST_BROWSER ?? '')
    .digest('hex')
  return path.join(tmpdir(), `karui-kit-${run.slice(0, 12)}`)
}

/**
 * @returns {Promise<Kit>}
 * @throws {Error} with npm's words, where it could not pack or install
 */
export async function packedKit() {
  const note = path.join(kitFolder(), 'kit.json')
  if (isFirst())
    await leave(note, await make(kitFolder()).catch((reason) => ({ error: reason.stderr || String(reason) })))
  while (!existsSync(note)) await sleep(100)
  const { error, ...kit } = JSON.parse(readFileSync(note, 'utf8'))
  if (error)
    throw new Error(`The package could not be packed and installed; without a network npm needs its cache.\n${error}`)
  return kit
}

function isFirst() {
  try {
    mkdirSync(kitFolder())
    return true
  } catch {
    return false
  }
}

/** @param {string} folder @returns {Promise<Kit>} */
async function make(folder) {
  const project = path.join(folder, 'project')
  const packing = await npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root)
  const [{ filename, files }] = JSON.parse(packing)
  mkdirSync(project)
  writeFileSync(path.join(project, 'package.json'), '{ "name": "empty", "private": true, "type": "module" }\n')
  const tarball = path.join(folder, filename)
  // The newest Riot would be another one some day.
  const { devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const packages = [tarball, `riot@${devDependencies.riot}`]
  await npm(['install', '--prefer-offline', '--no-audit', '--no-fund', ...packages], project)
  return { tarball, project, files }
}

/**
 * @param {string[]} words
 * @param {string} cwd
 * @returns {Promise<string>} what npm printed
 */
async function npm(words, cwd) {
  const { command, before, shell } = npmCommand()
  const { stdout } = await run(command, [...before, ...words], { cwd, shell, maxBuffer: 1 << 26 })
  return stdout
}

/** For others to find it whole. @param {string} file @param {object} what */
async function leave(file, what) {
  writeFileSync(`${file}.new`, JSON.stringify(what))
  renameSync(`${file}.new`, file)
}
