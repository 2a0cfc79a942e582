/** How the comparison compiles `.riot` files: the one place where karui's compiler and Riot's own part. */
import { readFileSync } from 'node:fs'
import { compile as compileAsRiot } from '@riotjs/compiler'
import { compile } from '../../src/build/compile.js'

/**
 * @typedef {object} Way
 * @property {boolean} stock compiled by Riot's own compiler, as it comes from npm
 */

/**
 * @param {string} file a `.riot` file's path
 * @param {Way} way
 * @returns {string} an ES module
 */
export function compileRiot(file, { stock }) {
  const source = readFileSync(file, 'utf8')
  if (stock) return compileAsRiot(source, { file, scopedCss: false }).code
  return compile(source, file).code
}
