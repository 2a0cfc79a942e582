/**
 * The ESM build: each source file becomes one file, at the same place below `dist/esm`, and each component's styles a
 * file beside it. Nothing is bundled: a bundler sees the same modules as we do and leaves out what is not imported.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import remapping from '@jridgewell/remapping'
import { transformSync } from '@swc/core'
import { parse } from 'acorn'
import MagicString from 'magic-string'
import { compile, swcOptions } from './compile.js'
import { componentFiles, filesIn, root } from './files.js'
import { foundation, minify } from './styles.js'

/** Rooms of `src` that run in a page. */
const rooms = ['core', 'element', 'behaviors', 'models', 'app', 'words', 'icons', 'tokens']

/** @param {string} dist the folder to write `esm` and `css` into */
export async function buildEsm(dist) {
  const sources = rooms.filter((room) => existsSync(path.join(root, 'src', room)))
  const files = [
    'src/index.ts',
    ...sources.flatMap((room) => filesIn(`src/${room}`, '.ts')),
    ...filesIn('components', '.ts'),
    ...componentFiles(),
  ]
  for (const file of files) writeModule(dist, file)
  for (const file of componentFiles()) writeDefine(dist, file)
  // Bundlers look for this beside the modules: all but the entries that define may be left out when nothing uses them.
  write(path.join(dist, 'esm/package.json'), `${JSON.stringify({ type: 'module', sideEffects: ['./define/*.js'] })}\n`)
  write(path.join(dist, 'css/foundation.css'), minify(await foundation(), 'foundation.css'))
}

function writeModule(dist, file) {
  const source = readFileSync(path.join(root, file), 'utf8')
  const { code, map, css } = file.endsWith('.riot') ? compile(source, file) : transpile(source, file)
  const target = path.join(dist, 'esm', file.replace(/\.(riot|ts)$/, '.js'))
  const linked = linkImports(code, file)
  const whole = remapping([linked.map, map], () => null)
  whole.sources = whole.sources.map(() =>
    path.relative(path.dirname(target), path.join(dist, '..', file)).replaceAll('\\', '/'),
  )
  whole.sourcesContent = [source]
  write(target, `${linked.code}\n//# sourceMappingURL=${path.basename(target)}.map\n`)
  write(`${target}.map`, JSON.stringify(whole))
  if (css) write(path.join(dist, 'css', `${path.basename(file, '.riot')}.css`), minify(css, file))
}

function transpile(source, file) {
  const { code, map } = transformSync(source, { ...swcOptions, filename: file })
  return { code, map: JSON.parse(map ?? '{}'), css: '' }
}

/** Names the very file in every relative import, as the platform wants it. */
function linkImports(code, file) {
  const text = new MagicString(code)
  for (const { source } of parse(code, { ecmaVersion: 'latest', sourceType: 'module' }).body) {
    if (!source?.value.startsWith('.')) continue
    text.overwrite(source.start, source.end, JSON.stringify(linkOf(source.value, path.join(root, path.dirname(file)))))
  }
  return { code: text.toString(), map: text.generateMap({ hires: true }) }
}

function linkOf(specifier, folder) {
  if (specifier.endsWith('.riot')) return specifier.replace(/\.riot$/, '.js')
  return existsSync(path.join(folder, `${specifier}.ts`)) ? `${specifier}.js` : `${specifier}/index.js`
}

/** `define/<name>.js`: importing it defines one element. */
function writeDefine(dist, file) {
  const name = path.basename(file, '.riot')
  const component = file.replace(/\.riot$/, '.js')
  write(
    path.join(dist, 'esm/define', `${name}.js`),
    `import component from '../${component}'\nimport { define } from '../src/element/index.js'\n\ndefine(component)\n`,
  )
  write(path.join(dist, 'types/define', `${name}.d.ts`), 'export {}\n')
}

function write(file, text) {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}
