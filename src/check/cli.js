#!/usr/bin/env node
// @ts-check
/** `karui-check`: README.md here says what it does. Exits as `tsc` does: 0 when all is
 * well, 1 when something is wrong or it cannot run, 2 when something is wrong but declarations are written. */
import { existsSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { checkProject } from './check.js'
import { writeDeclarations } from './declarations.js'
import { filesAt } from './files.js'
import { findConfig, readProject, refuseEmpty } from './project.js'
import { report } from './report.js'
import { findTools, UserError } from './tools.js'
import { watch } from './watch.js'

const usage =
  'karui-check [files or folders] [--project tsconfig.json] [--watch] [--declaration --outDir folder] [--pretty | --no-pretty]'

try {
  process.exitCode = await main()
} catch (error) {
  if (!(error instanceof UserError)) throw error
  console.error(error.message)
  process.exitCode = 1
}

/** @returns {Promise<number>} */
async function main() {
  const { values, positionals } = readArguments()
  if (values.help) {
    console.log(usage)
    return 0
  }
  const config = findConfig(values.project ?? '.')
  const tools = findTools(path.dirname(config))
  const places = positionals.map(placeOf)
  const isPretty = !values['no-pretty'] && Boolean(values.pretty ?? process.stdout.isTTY)
  const project = () => readProject(config, tools, places)
  const check = async () => {
    const read = project()
    if (!values.watch) refuseEmpty(read)
    const isAsked = (/** @type {string} */ file) => file === config || isIn(file, places)
    const found = (await checkProject(read, tools)).filter(({ file }) => !file || isAsked(file))
    process.stdout.write(report(found, isPretty))
    return found.length
  }
  if (values.watch) return watchProject(path.dirname(config), check)
  if (values.declaration) await writeDeclarations(project(), tools, outDirOf(values))
  if ((await check()) === 0) return 0
  return values.declaration ? 2 : 1
}

/** @param {string} place as it is named @returns {string} @throws {UserError} */
function placeOf(place) {
  if (!existsSync(place)) throw new UserError(`There is no ${place}`)
  return realpathSync(place)
}

/** @param {{ outDir?: string }} values @throws {UserError} */
function outDirOf({ outDir }) {
  if (!outDir) throw new UserError('--declaration needs --outDir, the folder for the .d.ts files')
  return path.resolve(outDir)
}

/** @param {string} file @param {string[]} places none for everywhere */
function isIn(file, places) {
  return places.length === 0 || places.some((place) => `${file}${path.sep}`.startsWith(`${place}${path.sep}`))
}

/** @param {string} folder of the project @param {() => Promise<number>} check gives the number of errors */
function watchProject(folder, check) {
  return watch(
    () => filesAt(folder, /\.(riot|[cm]?[jt]sx?|json)$/),
    async () => {
      // Editors wait for these two lines; the second is as `tsc --watch` says it.
      console.log('Checking ...')
      const errors = await check()
      console.log(`Found ${errors} ${errors === 1 ? 'error' : 'errors'}. Watching for file changes.`)
    },
  )
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        project: { type: 'string', short: 'p' },
        watch: { type: 'boolean', short: 'w' },
        declaration: { type: 'boolean' },
        outDir: { type: 'string' },
        pretty: { type: 'boolean' },
        'no-pretty': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    throw new UserError(`${/** @type {Error} */ (error).message}\n${usage}`)
  }
}
