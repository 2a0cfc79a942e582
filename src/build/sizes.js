/** What the built files weigh. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** @param {Buffer | string} data @returns {{ min: number, gzip: number, brotli: number }} bytes; gzip 9, brotli 11 */
export const weigh = (data) => ({
  min: Buffer.byteLength(data),
  gzip: gzipSync(data, { level: 9 }).length,
  brotli: brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
})

/** The files of both drop-ins, a line each, and their sums. @param {string} dist */
export const report = (dist) => ['karui', 'karui.all'].flatMap((name) => rowsOf(dist, name)).join('\n')

/** @param {string} dist @param {string} name of a drop-in @returns {string[]} */
function rowsOf(dist, name) {
  const rows = [`${name}.min.js`, `${name}.css`].map((file) => ({
    file,
    ...weigh(readFileSync(path.join(dist, file))),
  }))
  const sum = (/** @type {'min' | 'gzip' | 'brotli'} */ key) => rows.reduce((total, row) => total + row[key], 0)
  const all = [...rows, { file: `${name}.*`, min: sum('min'), gzip: sum('gzip'), brotli: sum('brotli') }]
  return all.map(({ file, min, gzip, brotli }) => `${file.padEnd(17)} ${min} B, ${gzip} gzip, ${brotli} brotli`)
}
