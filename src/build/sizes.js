/** What the built files weigh, and what they are like. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { root } from './files.js'
import { karuiEsbuild } from './mend-riot.js'

/** @typedef {{ min: number, gzip: number, brotli: number }} Weight bytes; gzip 9, brotli 11 */

/** @param {Buffer | string} data @returns {Weight} */
export const weigh = (data) => ({
  min: Buffer.byteLength(data),
  gzip: gzipSync(data, { level: 9 }).length,
  brotli: brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
})

/** @param {Weight[]} weights @returns {Weight} */
const sumOf = (weights) =>
  weights.reduce((sum, { min, gzip, brotli }) => ({
    min: sum.min + min,
    gzip: sum.gzip + gzip,
    brotli: sum.brotli + brotli,
  }))

/** @param {string} dist @param {string} name of a drop-in @returns {{ file: string, weight: Weight }[]} its files */
const dropIn = (dist, name) =>
  [`${name}.min.js`, `${name}.css`].map((file) => ({ file, weight: weigh(readFileSync(path.join(dist, file))) }))

/** The files of both drop-ins, a line each, and their sums. @param {string} dist */
export const report = (dist) => ['karui', 'karui.all'].flatMap((name) => rowsOf(dist, name)).join('\n')

/** @param {string} dist @param {string} name of a drop-in @returns {string[]} */
function rowsOf(dist, name) {
  const rows = dropIn(dist, name)
  return [...rows, { file: `${name}.*`, weight: sumOf(rows.map(({ weight }) => weight)) }].map(
    ({ file, weight }) => `${file.padEnd(17)} ${weight.min} B, ${weight.gzip} gzip, ${weight.brotli} brotli`,
  )
}

/** What a page loads of AngularJS Material, by its own instructions. */
const material = ['angular', 'angular-animate', 'angular-aria', 'angular-material'].map(
  (name) => `${name}/${name}.min.js`,
)

/** @param {string[]} files below `node_modules` @returns {number} bytes by brotli, each file by itself, as it is sent */
const packaged = (files) =>
  sumOf(files.map((file) => weigh(readFileSync(path.join(root, 'node_modules', file))))).brotli

/** Riot alone, mended, as the drop-in has it. @returns {Promise<number>} bytes by brotli */
async function runtime() {
  const { outputFiles } = await build({
    stdin: { contents: "export { component } from 'riot'", resolveDir: root },
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'riot',
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [karuiEsbuild()],
    logLevel: 'error',
  })
  return weigh(outputFiles[0].text).brotli
}

/** @param {string} dist @param {string} name of a drop-in @returns {import('../../stories/gallery/pages/facts').DropIn} */
function travelling(dist, name) {
  const files = dropIn(dist, name).map(({ file, weight }) => ({ file, bytes: weight.brotli }))
  return { files, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) }
}

/**
 * The drop-ins, and like beside like.
 * @param {string} dist where it is built
 * @returns {Promise<import('../../stories/gallery/pages/facts').Sizes>} bytes by brotli 11
 */
export async function sizes(dist) {
  const all = travelling(dist, 'karui.all')
  return {
    most: travelling(dist, 'karui'),
    all,
    runtime: { karui: await runtime(), angularjs: packaged(['angular/angular.min.js']) },
    kit: {
      karui: all.bytes,
      angularjs: packaged([...material, 'angular-material/angular-material.min.css']),
    },
  }
}
