#!/usr/bin/env node
/** `karui-check`: see README.md here. Exits as `tsc --noEmit` does: 0 when all is well, 2 when something is wrong, 1 when it cannot run. */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { checkProject } from './check.js'
import { findConfig, readProject } from './project.js'
import { report } from './report.js'
import { findTools, UserError } from './tools.js'

const usage = 'karui-check [files or folders] [--project tsconfig.json] [--watch] [--declaration --outDir folder]'

try {
  process.exitCode = await main()
} catch (error) {
  if (!(error instanceof UserError)) throw error
  console.error(error.message)
  process.exitCode = 1
}

async function main() {
  const { values, positionals } = readArguments()
  if (values.help) return console.log(usage)
  const config = findConfig(values.project ?? '.')
  const tools = findTools(path.dirname(config))
  const places = positionals.map((place) => path.resolve(place))
  const found = (await checkProject(readProject(config, tools), tools)).filter(
    ({ file }) => !file || places.length === 0 || places.some((place) => `${file}${path.sep}`.startsWith(place + path.sep)),
  )
  process.stdout.write(report(found, process.stdout.isTTY ?? false))
  return found.length ? 2 : 0
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
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    throw new UserError(`${/** @type {Error} */ (error).message}\n${usage}`)
  }
}
