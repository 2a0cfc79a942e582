/** Makes each implementation of a workload one classic script, small as for production. */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { buildEsm } from '../../src/build/esm.js'
import { root } from '../../src/build/files.js'
import { karuiEsbuild } from '../../src/build/mend-riot.js'
import { leakMends, runtimeMends } from '../../src/riot/mends.js'
import { compileSolid, compileSvelte, compileVue } from './compile-others.js'
import { compileRiot } from './compile-riot.js'

/** Everything the comparison makes; two runs at once must not write the same files. */
export const cache = path.resolve(root, process.env.KARUI_BENCH_CACHE ?? '.cache/bench')
const kit = path.join(cache, 'kit')

/**
 * @typedef {object} Implementation
 * @property {string} name as the tables call it
 * @property {string} source path below the repository: a `.riot` file, or a module that exports `mount(root)`
 * @property {boolean} [stock] Riot as it comes from npm, its compiler too
 */

/** Makes the folder that all of it goes into. */
export const prepare = () => mkdirSync(path.join(cache, 'pages'), { recursive: true })

/** karui as the project itself builds it: `esm` and `css`. */
export async function buildKit() {
  mkdirSync(kit, { recursive: true })
  await buildEsm(kit)
}

/**
 * @param {Implementation} implementation
 * @param {object} how
 * @param {string} how.name of the script, without its ending
 * @param {string} how.stage path below the repository of the module that exports `stage(mount)`
 * @param {boolean} [how.direct] karui's engine and lifecycle; false for Riot's own, without its leak
 * @returns {Promise<string>} the script's path
 */
export async function bundle({ source, stock = false }, { name, stage, direct = true }) {
  const outfile = path.join(cache, 'pages', `${name}.js`)
  await build({
    stdin: { contents: entry(source, stage), resolveDir: root, sourcefile: `${name}.js` },
    outfile,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    conditions: ['browser', 'production'],
    define: { 'process.env.NODE_ENV': '"production"', ...vueFlags },
    plugins: [kitDoor, riot({ stock }), others, ...(stock ? [] : [karuiEsbuild(direct ? runtimeMends : leakMends)])],
    logLevel: 'error',
  })
  return outfile
}

/** As Vue's own builds for production have them; esbuild is told. */
const vueFlags = {
  __VUE_OPTIONS_API__: 'true',
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
}

const quoted = (file) => JSON.stringify(`./${file}`)

/** A Riot application needs Riot's own two lines to be mounted; every other implementation brings `mount`. */
function entry(source, stage) {
  const start = `import { stage } from ${quoted(stage)}\n`
  if (!source.endsWith('.riot')) return `${start}import { mount } from ${quoted(source)}\nstage(mount)`
  return `${start}import { component } from 'riot'\nimport app from ${quoted(source)}
    stage((root) => component(app)(root))`
}

/** Whoever imports the kit's door, as `karui` or from its sources, gets what the project's build made of it. */
const kitDoor = {
  name: 'kit',
  setup({ onResolve }) {
    const door = path.join(kit, 'esm/components/index.js')
    onResolve({ filter: /^karui$|^\..*\/components$/ }, () => ({ path: door, sideEffects: false }))
    onResolve({ filter: /^karui\/css\// }, ({ path: sheet }) => ({
      path: path.join(kit, sheet.slice('karui/'.length)),
    }))
  },
}

const riot = (way) => ({
  name: 'riot',
  setup({ onLoad }) {
    onLoad({ filter: /\.riot$/ }, ({ path: file }) => ({ contents: compileRiot(file, way), loader: 'ts' }))
  },
})

const others = {
  name: 'others',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, async ({ path: file }) => ({ contents: await compileSvelte(file), loader: 'js' }))
    onLoad({ filter: /\.vue$/ }, async ({ path: file }) => ({ contents: await compileVue(file), loader: 'js' }))
    onLoad({ filter: /\.jsx$/ }, async ({ path: file }) => ({ contents: await compileSolid(file), loader: 'js' }))
  },
}
