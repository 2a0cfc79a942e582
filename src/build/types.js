/**
 * Types of `.riot` files. Each script block is written to `.cache/types/<file>.riot.ts`, on the lines it has in its own
 * file; `rootDirs` in tsconfig.json lays that folder over the repository, so that `import './x.riot'` finds it. `tsc`
 * then checks everything at once, and writes the declarations of the package.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { blockOf } from './blocks.js'
import { filesBelow, riotFiles, root } from './files.js'

const shadow = path.join(root, '.cache/types')
const tsc = path.join(root, 'node_modules/typescript/lib/tsc.js')

/** The TypeScript of a component: its script, with Riot's wrapper as default export. */
function shadowOf(file) {
  const source = readFileSync(path.join(root, file), 'utf8')
  const script = blockOf(source, 'script')
  const before = '\n'.repeat((script?.line ?? 1) - 1)
  const code = (script?.text ?? '').replace(/^(\s*)export default /m, '$1export const implementation = ')
  const depth = '../'.repeat(file.split('/').length - 1)
  const wrapper = `import type { Wrapper } from '${depth}src/element'; declare const wrapper: Wrapper; export default wrapper`
  return `${before}${code}\n${wrapper}\n`
}

export function writeShadows() {
  rmSync(shadow, { recursive: true, force: true })
  for (const file of riotFiles()) {
    const target = path.join(shadow, `${file}.ts`)
    mkdirSync(path.dirname(target), { recursive: true })
    writeFileSync(target, shadowOf(file))
  }
}

/**
 * @param {string[]} options more of `tsc`'s
 * @returns {{ ok: boolean, output: string }} messages with the `.riot` file's own path and line
 */
export function runTsc(options = []) {
  writeShadows()
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsc, '-p', root, ...options], {
    cwd: root,
    encoding: 'utf8',
  })
  return { ok: status === 0, output: `${stdout}${stderr}`.replace(/\.cache\/types\/(\S+?\.riot)\.ts/g, '$1') }
}

/** Writes `.d.ts` files of `src` and `components` below `folder`. What is wrong in them is for `npm run check` to say. */
export function writeDeclarations(folder) {
  const work = path.join(root, '.cache/declarations')
  const config = path.join(root, '.cache/tsconfig.declarations.json')
  // What is JavaScript in the package has its types in comments.
  const include = ['../src/**/*.ts', '../components/**/*.ts', 'types/components/**/*.ts', '../src/build/mend-riot.js']
  rmSync(work, { recursive: true, force: true })
  mkdirSync(path.dirname(config), { recursive: true })
  writeFileSync(config, JSON.stringify({ extends: '../tsconfig.json', include }))
  writeShadows()
  const options = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--outDir', work]
  spawnSync(process.execPath, [tsc, '-p', config, ...options], { cwd: root })
  for (const part of ['src', 'components', '.cache/types/components'])
    cpSync(path.join(work, part), path.join(folder, part.replace('.cache/types/', '')), {
      recursive: true,
      force: true,
    })
  for (const file of filesBelow(folder).filter((name) => name.endsWith('.d.ts'))) linkTypes(path.join(folder, file))
}

/** Names the very file in every relative import, as `moduleResolution: nodenext` wants it. */
function linkTypes(file) {
  const exists = (specifier) => existsSync(path.join(path.dirname(file), `${specifier}.d.ts`))
  const linked = readFileSync(file, 'utf8').replace(
    /((?:from|import\()\s*['"])(\.[^'"]*)(?=['"])/g,
    (whole, start, specifier) => {
      const index = `${specifier.replace(/\/$/, '')}/index`
      return exists(specifier) ? `${start}${specifier}.js` : exists(index) ? `${start}${index}.js` : whole
    },
  )
  writeFileSync(file, linked)
}
