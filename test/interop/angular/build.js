/**
 * What `ng build` does behind the compiler: links Angular's own packages ahead of time and bundles. The command itself
 * refuses some of the Node versions under which our tests have to run.
 */
import { readFile } from 'node:fs/promises'
import linker from '@angular/compiler-cli/linker/babel'
import { transformAsync } from '@babel/core'
import { build } from 'esbuild'

/** @type {import('esbuild').Plugin} */
const link = {
  name: 'link',
  setup({ onLoad }) {
    onLoad({ filter: /@angular[\\/].*\.mjs$/ }, async ({ path: filename }) => {
      const source = await readFile(filename, 'utf8')
      const options = { filename, plugins: [linker], configFile: false, babelrc: false, compact: false }
      const linked = await transformAsync(source, options)
      return { contents: linked?.code ?? source, loader: 'js' }
    })
  },
}

await build({
  entryPoints: ['compiled/main.js'],
  outfile: 'dist/main.js',
  bundle: true,
  minify: true,
  // Else Angular asks for globals that only its own command sets.
  define: { ngDevMode: 'false', ngI18nClosureMode: 'false', ngJitMode: 'false', ngServerMode: 'false' },
  plugins: [link],
  logLevel: 'warning',
})
