/** esbuild plugin for `.riot` files, by the repository's one compile. */
import { readFileSync } from 'node:fs'
import { compile } from './compile.js'

/**
 * @param {(source: string, file: string) => string} [prepare] changes a file before it is compiled
 * @returns {import('esbuild').Plugin}
 */
export const riotPlugin = (prepare = (source) => source) => ({
  name: 'riot',
  setup({ onLoad }) {
    onLoad({ filter: /\.riot$/ }, ({ path: file }) => ({
      contents: compile(prepare(readFileSync(file, 'utf8'), file), file).code,
      loader: 'js',
    }))
  },
})
