/** The peers' sources, each by its own compiler, as its documentation says for production. */
import { readFileSync } from 'node:fs'

/** @param {string} file a `.svelte` file's path @returns {Promise<string>} an ES module */
export async function compileSvelte(file) {
  const { compile } = await import('svelte/compiler')
  const options = /** @type {const} */ ({ filename: file, generate: 'client', dev: false, css: 'external' })
  return compile(readFileSync(file, 'utf8'), options).js.code
}

/** @param {string} file a `.jsx` file's path @returns {Promise<string>} an ES module */
export async function compileSolid(file) {
  const { transformAsync } = await import('@babel/core')
  const result = await transformAsync(readFileSync(file, 'utf8'), {
    filename: file,
    babelrc: false,
    configFile: false,
    presets: [['babel-preset-solid', { generate: 'dom' }]],
  })
  return result?.code ?? ''
}

/** @param {string} file a `.vue` file's path, with `<script setup>` @returns {Promise<string>} an ES module */
export async function compileVue(file) {
  const { compileScript, parse } = await import('vue/compiler-sfc')
  const { descriptor } = parse(readFileSync(file, 'utf8'), { filename: file })
  return compileScript(descriptor, { id: file, isProd: true, inlineTemplate: true }).content
}
