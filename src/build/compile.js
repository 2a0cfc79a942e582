/**
 * The one way in which a `.riot` file is compiled: webpack (through `loader.js`), jest and the ESM build all come here.
 * Riot's compiler writes TypeScript; swc takes the types out; `slim` then takes the styles out, adds what the element
 * adapter needs to know of the component, and makes the output small and independent of what was compiled before.
 */
import path from 'node:path'
import remapping from '@jridgewell/remapping'
import { compile as compileRiot } from '@riotjs/compiler'
import { transformSync } from '@swc/core'
import { slotNames } from './blocks.js'
import { root } from './files.js'
import { attributeTable, readComponent, valueTable } from './props.js'
import { slim } from './slim.js'

/** What the Riot compiler is told, here and by webpack's rule for `@riotjs/webpack-loader`. Layers scope our styles. */
export const riotOptions = { scopedCss: false }

/** What swc is told of every source: the types go, the language stays (package.json, browserslist). */
export const swcOptions = /** @type {import('@swc/core').Options} */ ({
  configFile: false,
  swcrc: false,
  sourceMaps: true,
  jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  module: { type: 'es6' },
})

/**
 * @typedef {object} Compiled
 * @property {string} code an ES module whose default export is Riot's component wrapper, without styles
 * @property {object} map source map from `code` to the `.riot` file
 * @property {string} css the component's style block, '' where it has none
 */

/**
 * Turns what Riot's compiler wrote into what karui ships.
 * @param {{ code: string, map: object, source: string, file: string, isDevelopment?: boolean }} input `code` and `map` as
 *   the Riot compiler gave them, `source` the text of the `.riot` file
 * @returns {Compiled}
 */
export function finish({ code, map, source, file, isDevelopment }) {
  const stripped = transformSync(code, {
    ...swcOptions,
    filename: `${file}.ts`,
    inputSourceMap: JSON.stringify(map),
  })
  const { props, methods } = readComponent(source, file)
  const tables = {
    props: attributeTable(props),
    values: isDevelopment ? valueTable(props) : '',
    slots: slotNames(source).join(' '),
    methods: methods.map(({ name }) => name).join(' '),
  }
  const slimmed = slim(stripped.code, tables, unpacker(file))
  return { ...slimmed, map: remapping([slimmed.map, JSON.parse(stripped.map ?? '{}')], () => null) }
}

/**
 * @param {string} source text of a `.riot` file
 * @param {string} file its path, for messages, the component's facts and the source map
 * @returns {Compiled}
 */
export function compile(source, file) {
  return finish({ ...compileRiot(source, { ...riotOptions, file }), source, file })
}

/** The module that opens packed templates, as `file` imports it. */
function unpacker(file) {
  const [from, to] = [path.resolve(root, path.dirname(file)), path.join(root, 'src/core/template')]
  const way = path.relative(from, to).replaceAll('\\', '/')
  return way.startsWith('.') ? way : `./${way}`
}
