// @ts-check
/** Writes `.d.ts` files of a project, those of `.riot` files beside them as `x.riot.d.ts`. */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { filesBelow } from './files.js'
import { TYPES, writeShadow } from './shadow.js'
import { shadowOf } from './shadow-config.js'
import { runTsc } from './tsc.js'

/**
 * What is wrong in the sources is for `checkProject` to say.
 * @param {import('./project.js').Project} project
 * @param {import('./tools.js').Tools} tools
 * @param {string} outDir where they go, at their places below the project's `rootDir`, or else its folder
 */
export async function writeDeclarations(project, tools, outDir) {
  const shadow = writeShadow(project, { tools, isDeclaration: true })
  const work = mkdtempSync(`${shadow.folder}-`)
  // Maps would lead to the shadow.
  const emit = [
    '--noEmit',
    'false',
    '--declaration',
    '--emitDeclarationOnly',
    '--declarationMap',
    'false',
    '--outDir',
    work,
  ]
  await runTsc(tools.tsc, ['-p', shadow.config, ...emit])
  const base = path.resolve(project.folder, project.options.rootDir ?? '.')
  // The shadow's own are laid over the others, as its modules are.
  const written = [base, shadowOf(base, shadow.folder)].map((folder) => shadowOf(folder, work))
  const files = written.flatMap((folder) => moveDeclarations(folder, outDir))
  if (files.some((file) => readFileSync(file, 'utf8').includes('karui-check')))
    copyFileSync(path.join(shadow.folder, TYPES), path.join(outDir, TYPES))
  for (const file of files) linkTypes(file, outDir)
  rmSync(work, { recursive: true })
}

/**
 * @param {string} from
 * @param {string} to
 * @returns {string[]} the new files; those of the shadow itself are not moved
 */
function moveDeclarations(from, to) {
  const files = existsSync(from) ? filesBelow(from).filter((file) => !file.startsWith('.cache')) : []
  for (const file of files) {
    mkdirSync(path.dirname(path.join(to, file)), { recursive: true })
    copyFileSync(path.join(from, file), path.join(to, file))
  }
  return files.map((file) => path.join(to, file))
}

/**
 * Names the very file in every relative import, as `moduleResolution: nodenext` wants it.
 * @param {string} file
 * @param {string} outDir
 */
function linkTypes(file, outDir) {
  const folder = path.dirname(file)
  const exists = (/** @type {string} */ specifier) => existsSync(path.join(folder, `${specifier}.d.ts`))
  const ours = path.relative(folder, path.join(outDir, 'karui-check.js')).replaceAll('\\', '/')
  const link = (/** @type {string} */ specifier) => {
    const index = `${specifier.replace(/\/$/, '')}/index`
    if (/\/karui-check(\.js)?$/.test(specifier)) return ours.startsWith('.') ? ours : `./${ours}`
    return exists(specifier) ? `${specifier}.js` : exists(index) ? `${index}.js` : specifier
  }
  const linked = readFileSync(file, 'utf8').replace(
    /((?:from|import\()\s*['"])(\.[^'"]*)(?=['"])/g,
    (_, start, specifier) => `${start}${link(specifier)}`,
  )
  writeFileSync(file, linked)
}
