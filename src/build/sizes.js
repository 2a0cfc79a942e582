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

/** The drop-in files, a line each, and their sum. */
export function report(dist) {
  const rows = ['karui.min.js', 'karui.css'].map((file) => ({ file, ...weigh(readFileSync(path.join(dist, file))) }))
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0)
  const all = [...rows, { file: 'together', min: sum('min'), gzip: sum('gzip'), brotli: sum('brotli') }]
  return all
    .map(({ file, min, gzip, brotli }) => `${file.padEnd(14)} ${min} B, ${gzip} gzip, ${brotli} brotli`)
    .join('\n')
}
