/** webpack loader behind `@riotjs/webpack-loader`: finishes a component and hands its styles to `StylesPlugin`. */
import { finish } from './compile.js'
import { styles } from './styles.js'

/** @type {import('webpack').LoaderDefinitionFunction} */
export default function finishComponent(code, map) {
  const file = this.resourcePath
  const source = this.fs ? String(this.fs.readFileSync(file)) : ''
  try {
    const isDevelopment = this.mode === 'development'
    const compiled = finish({ code, map: /** @type {object} */ (map), source, file, isDevelopment })
    styles.set(file, compiled.css)
    this.callback(null, compiled.code, /** @type {any} */ (compiled.map))
  } catch (error) {
    this.callback(/** @type {Error} */ (error))
  }
}
