/**
 * Applies the mends of `src/riot/mends.js` while Riot is bundled. For karui's own build, and for applications that bring
 * their own Riot: `new MendRiot()` for webpack and rspack, `karuiRollup()` for rollup and Vite, `karuiEsbuild()`.
 */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { OURS, runtimeMends } from '../riot/mends.js'

/** @typedef {import('../riot/mends.js').Mend} Mend */

/** What a mended file imports of ours: here a source, or built where karui is installed. @param {string} id `karui:…` */
const pathOf = (id) =>
  [`../${id.slice(OURS.length)}.ts`, `../../dist/esm/src/${id.slice(OURS.length)}.js`]
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find((path) => existsSync(path))

const ours = new RegExp(`^${OURS}`)

/**
 * Nobody has all three bundlers: the declarations made of this file may not name the types of any.
 * @typedef {any} Compiler webpack's or rspack's
 * @typedef {any} Compilation
 * @typedef {any} EsbuildBuild
 */

const RIOT = /[\\/]riot[\\/](?=(?:esm|cjs)[\\/]|riot(?:\+compiler)?(?:\.min)?\.js)/

/**
 * @param {string} path any module's path
 * @returns {string | undefined} the path inside the `riot` package, with slashes; undefined for any other module
 */
const insideRiot = (path) => path.split(RIOT)[1]?.replaceAll('\\', '/').replace(/\?.*$/, '')

/**
 * @param {string} source a module's text
 * @param {string} path where it comes from
 * @param {readonly Mend[]} [list] the mends to apply; left out, all but the one for styles, which a page's own Riot components may need
 * @returns {string} the mended text; `source` itself where no mend is meant for that file
 * @throws {Error} if a mend's place is not found exactly once
 */
export function mend(source, path, list = runtimeMends) {
  const file = insideRiot(path)
  return list.filter((entry) => entry.file === file).reduce(replaceOnce, source)
}

/** @param {string} source @param {Mend} entry */
function replaceOnce(source, { name, file, find, replace, why }) {
  const places = typeof find === 'string' ? source.split(find).length - 1 : Number(find.test(source))
  if (places === 1) return source.replace(find, () => replace)
  throw new Error(
    `karui: the mend "${name}" fits riot/${file} at ${places} places, not at one. This Riot is not the one it was written ` +
      `for: look there, then bring src/riot/mends.js up to date.\nWhat it mends: ${why}`,
  )
}

/**
 * @param {(string | undefined)[]} files the modules of a build, as paths inside Riot
 * @param {readonly Mend[]} list
 * @throws {Error} if Riot is bundled, but a file that needs mending was not read
 */
function demandAll(files, list) {
  const seen = new Set(files)
  const missing = list.filter(({ file }) => !seen.has(file))
  if (!missing.length || !files.some(Boolean)) return
  const places = missing.map(({ name, file }) => `riot/${file} (${name})`).join(', ')
  throw new Error(`karui: Riot is bundled, but not from the files that need mending: ${places} was never read.`)
}

/**
 * webpack plugin. Stops the build with one message when a mend does not fit, or when Riot is bundled but a file that
 * needs mending was not among its modules (another build of Riot, or a file that was renamed).
 */
export class MendRiot {
  /** @param {readonly Mend[]} [list] the mends to apply */
  constructor(list = runtimeMends) {
    this.list = list
  }

  /** @param {Compiler} compiler */
  apply(compiler) {
    const { NormalModuleReplacementPlugin } = compiler.webpack
    new NormalModuleReplacementPlugin(ours, (/** @type {any} */ data) => {
      data.request = pathOf(data.request)
    }).apply(compiler)
    compiler.hooks.thisCompilation.tap('MendRiot', (/** @type {Compilation} */ compilation) => {
      /** @type {Error[]} */
      const failures = []
      this.mendOnReading(compiler.webpack.NormalModule.getCompilationHooks(compilation), failures)
      compilation.hooks.finishModules.tap('MendRiot', (/** @type {Iterable<any>} */ modules) => {
        if (failures.length) throw new Error(failures.map(({ message }) => message).join('\n\n'))
        const paths = [...modules].map((module) => insideRiot(module.nameForCondition() ?? ''))
        demandAll(paths, this.list)
      })
    })
  }

  /**
   * Before webpack's own reader, which keeps the first answer. A failure waits for `finishModules`: as one module's
   * error it would be one of many, and a development build would go on.
   * @param {any} hooks of webpack's `NormalModule`
   * @param {Error[]} failures
   */
  mendOnReading(hooks, failures) {
    hooks.readResource.for(undefined).tapPromise({ name: 'MendRiot', stage: -1 }, async (context) => {
      const { resourcePath } = context
      const file = insideRiot(resourcePath)
      // undefined leaves the reading to webpack; null, which the type asks for, would be taken as the file.
      if (!this.list.some((entry) => entry.file === file)) return /** @type {any} */ (undefined)
      context.addDependency(resourcePath)
      const source = await readFile(resourcePath, 'utf8')
      try {
        return mend(source, resourcePath, this.list)
      } catch (error) {
        failures.push(/** @type {Error} */ (error))
        return source
      }
    })
  }
}

/**
 * rollup and Vite plugin. Vite's dependency pre-bundling runs on esbuild or rolldown: exclude `riot` from it. Fails as
 * the one for webpack does.
 * @param {readonly Mend[]} [list] the mends to apply
 */
export function karuiRollup(list = runtimeMends) {
  return {
    name: 'karui-mend-riot',
    /** @param {string} id */
    resolveId: (id) => (ours.test(id) ? pathOf(id) : null),
    /** @param {string} code @param {string} id */
    transform(code, id) {
      const mended = mend(code, id, list)
      return mended === code ? null : { code: mended, map: null }
    },
    /** @this {any} @param {Error} [error] */
    buildEnd(error) {
      // While files are watched, Vite reads modules only as the page asks for them.
      if (error || this.meta.watchMode) return
      demandAll([...this.getModuleIds()].map(insideRiot), list)
    },
  }
}

/**
 * esbuild plugin. Fails as the one for webpack does.
 * @param {readonly Mend[]} [list] the mends to apply
 */
export function karuiEsbuild(list = runtimeMends) {
  return {
    name: 'karui-mend-riot',
    /** @param {EsbuildBuild} build */
    setup(build) {
      /** @type {(string | undefined)[]} */
      let files = []
      build.onStart(() => {
        files = []
      })
      build.onResolve({ filter: ours }, ({ path }) => ({ path: pathOf(path) }))
      build.onLoad({ filter: /[\\/]riot[\\/].*\.c?js$/ }, async ({ path }) => {
        files.push(insideRiot(path))
        // undefined leaves the reading to esbuild.
        if (!list.some(({ file }) => file === files.at(-1))) return undefined
        return { contents: mend(await readFile(path, 'utf8'), path, list), loader: 'js' }
      })
      build.onEnd(({ errors }) => {
        if (errors.length === 0) demandAll(files, list)
      })
    },
  }
}
