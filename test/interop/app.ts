/**
 * The small applications of this folder, each with packages of its own. They are copied to `.cache/interop`, where npm
 * installs those packages until their lock changes: below `test` a `node_modules` would be in the way of every check.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../../src/build/files.js'
import { installMissing, npmCommand } from '../../src/build/install.js'
import { packedKit } from './kit.js'

export interface App {
  folder: string
  /**
   * Runs a script of its package.json, as for production.
   * @param words more for its command
   * @returns what it said, '' for success
   */
  run(script: string, ...words: string[]): string
  /** The same, with some texts changed; the files are as they were afterwards. */
  runWith(script: string, changes: Change[]): string
}

/** Another text in place of the first `from` of a file. */
export interface Change {
  file: string
  from: string
  to: string
}

/** @throws {Error} where its packages are not there and npm cannot get them */
export async function readyApp(name: string): Promise<App> {
  const { project } = await packedKit()
  const folder = path.join(root, '.cache/interop', name)
  mkdirSync(folder, { recursive: true })
  // What an older copy has built or left behind is not to be met again.
  for (const old of readdirSync(folder).filter((entry) => entry !== 'node_modules'))
    rmSync(path.join(folder, old), { recursive: true })
  cpSync(path.join(root, 'test/interop', name), folder, { recursive: true })
  if (existsSync(path.join(folder, 'package-lock.json')) && !installMissing(folder))
    throw new Error(
      `The packages that test/interop/${name}/package-lock.json names are missing, and npm could not get them.`,
    )
  const kit = path.join(folder, 'node_modules/karui')
  rmSync(kit, { recursive: true, force: true })
  cpSync(path.join(project, 'node_modules/karui'), kit, { recursive: true })
  return appIn(folder)
}

function appIn(folder: string): App {
  return {
    folder,
    run: (script, ...words) => npmRun(folder, script, words),
    runWith(script, changes) {
      const before = changes.map(({ file }) => ({ file, text: readFileSync(path.join(folder, file), 'utf8') }))
      for (const change of changes) edit(folder, change)
      const said = npmRun(folder, script)
      for (const { file, text } of before) writeFileSync(path.join(folder, file), text)
      return said
    },
  }
}

function edit(folder: string, { file, from, to }: Change): void {
  const place = path.join(folder, file)
  const text = readFileSync(place, 'utf8')
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`)
  writeFileSync(
    place,
    text.replace(from, () => to),
  )
}

function npmRun(folder: string, script: string, words: string[] = []): string {
  const { command, before, shell } = npmCommand()
  // Jest has set NODE_ENV for the tests, and bundlers would take it over.
  const env = { ...process.env, NODE_ENV: 'production', NO_COLOR: '1', FORCE_COLOR: '0' }
  const options = { cwd: folder, encoding: 'utf8', shell, env } as const
  const { status, stdout, stderr } = spawnSync(command, [...before, 'run', '--silent', script, '--', ...words], options)
  return status === 0 ? '' : `${stdout}${stderr}` || `npm run ${script} failed and said nothing`
}
