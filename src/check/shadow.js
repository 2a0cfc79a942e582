// @ts-check
/**
 * The shadow of a project: a folder with a TypeScript module for each `.riot` file, at its whole path, which `rootDirs`
 * lays over the file system, so that `import './x.riot'` finds it, and the module what it imports. It stays there, for the
 * next run to be quick.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { filesBelow, textOf } from './files.js'
import { moduleOf } from './module.js'
import { Problem, syntaxError } from './problem.js'
import { configOf, shadowOf } from './shadow-config.js'
import { slotReaders } from './slot-names.js'

/** What the modules are typed with, in the folder of the shadow. */
export const TYPES = 'karui-check.d.ts'

/**
 * @typedef {object} Shadow
 * @property {string} folder absolute
 * @property {string} config absolute path of its tsconfig.json
 * @property {Map<string, { file: string, module: import('./module.js').Module }>} modules by their absolute path
 * @property {import('./problem.js').Diagnostic[]} problems of files that cannot be read; paths absolute
 */

/**
 * @param {import('./project.js').Project} project
 * @param {{ tools: import('./tools.js').Tools, isDeclaration?: boolean }} how
 * @returns {Shadow}
 */
export function writeShadow(project, { tools, isDeclaration = false }) {
  const name = `${path.basename(project.config, '.json')}${isDeclaration ? '.declaration' : ''}`
  const folder = path.join(project.folder, '.cache/karui-check', name)
  const config = path.join(folder, 'tsconfig.json')
  /** @type {Shadow} */
  const shadow = { folder, config, modules: new Map(), problems: [] }
  const texts = new Map([
    [path.join(folder, '.gitignore'), '*\n'],
    [path.join(folder, TYPES), readFileSync(new URL('types.d.ts', import.meta.url), 'utf8')],
  ])
  const files = new Set(project.riotFiles)
  const slotNames = slotReaders(project.riotFiles, tools)
  // A set is walked to what is added meanwhile: the components that others import.
  for (const file of files) {
    const target = shadowOf(`${file}.ts`, folder)
    texts.set(target, textFor(file, target, { shadow, tools, isDeclaration, slotNames: slotNames(file) }))
    for (const name of shadow.modules.get(target)?.module.imports ?? []) {
      const other = path.resolve(path.dirname(file), name)
      if (existsSync(other)) files.add(other)
    }
  }
  texts.set(config, JSON.stringify(configOf(project, { folder, files: [...texts.keys()] })))
  writeChanged(folder, texts)
  linkPackages(project, folder)
  return shadow
}

/**
 * @param {string} file
 * @param {string} target
 * @param {{ shadow: Shadow } & Omit<import('./module.js').Context, 'types'>} how
 */
function textFor(file, target, { shadow, ...context }) {
  const source = textOf(file)
  const types = path.relative(path.dirname(target), path.join(shadow.folder, 'karui-check.js')).replaceAll('\\', '/')
  try {
    const module = moduleOf(source, { ...context, types: types.startsWith('.') ? types : `./${types}` })
    shadow.modules.set(target, { file, module })
    return module.code.text
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem
    shadow.problems.push(syntaxError(file, source, problem))
    return 'declare const broken: any; export default broken\n'
  }
}

/**
 * Leaves what is as it should be, and takes away what is no more.
 * @param {string} folder
 * @param {Map<string, string>} texts
 */
function writeChanged(folder, texts) {
  const old = existsSync(folder) ? filesBelow(folder).map((file) => path.join(folder, file)) : []
  for (const file of old) if (!texts.has(file)) rmSync(file)
  for (const [file, text] of texts) {
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}

/**
 * A folder with packages of its own has them in the shadow too.
 * @param {import('./project.js').Project} project
 * @param {string} folder
 */
function linkPackages({ folder: root, riotFiles }, folder) {
  const folders = new Set(riotFiles.flatMap((file) => foldersAbove(path.relative(root, file))))
  for (const inner of folders) {
    const packages = path.join(root, inner, 'node_modules')
    const link = shadowOf(packages, folder)
    if (existsSync(packages) && !existsSync(link)) symlinkSync(packages, link, 'junction')
  }
}

/** @param {string} file @returns {string[]} */
function foldersAbove(file) {
  const above = path.dirname(file)
  return above === '.' ? [] : [above, ...foldersAbove(above)]
}
