/** webpack loader for TypeScript: the same swc, told the same, as every other way in. */
import { transformSync } from '@swc/core'
import { swcOptions } from './compile.js'

/** @type {import('webpack').LoaderDefinitionFunction} */
export default function transpile(source) {
  const { code, map } = transformSync(source, { ...swcOptions, filename: this.resourcePath })
  this.callback(null, code, map)
}
