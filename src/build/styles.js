/** Takes the styles of all components into one file: nothing of them is in the JavaScript, none is injected at run time. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import browserslist from 'browserslist'
import { browserslistToTargets, transform } from 'lightningcss'
import webpack from 'webpack'
import { root } from './files.js'
import { importSource } from './import-source.js'

/** Styles by component file, as `loader.js` finds them. */
export const styles = new Map()

const tokens = path.join(root, 'src/tokens')
const targets = browserslistToTargets(browserslist(null, { path: root }))

/** @param {string} css @param {string} filename for messages */
export function minify(css, filename) {
  return transform({ filename, code: Buffer.from(css), minify: true, targets }).code.toString()
}

/** Tokens and base: what every page needs of karui besides its components' own files. */
export async function foundation() {
  const { toCss } = await importSource(path.join(tokens, 'to-css.ts'))
  return `${toCss()}\n${readFileSync(path.join(tokens, 'base.css'), 'utf8')}`
}

/** Emits one minified style sheet of all components compiled, in the order of their paths, behind the foundation. */
export class StylesPlugin {
  /** @param {string} filename */
  constructor(filename) {
    this.filename = filename
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources } = webpack
    compiler.hooks.thisCompilation.tap('StylesPlugin', (compilation) => {
      compilation.contextDependencies.add(tokens)
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL
      compilation.hooks.processAssets.tapPromise({ name: 'StylesPlugin', stage }, async () => {
        const used = new Set([...compilation.modules].map((module) => module.nameForCondition()))
        const own = [...styles].filter(([file]) => used.has(file)).sort(([a], [b]) => (a < b ? -1 : 1))
        const css = [await foundation(), ...own.map(([, text]) => text)].join('\n')
        compilation.emitAsset(this.filename, new sources.RawSource(minify(css, this.filename)))
      })
    })
  }
}
