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
import { markupOf } from './blocks.js'
import { compile, swcOptions } from './compile.js'
import { componentFiles, filesIn, pieces, piecesOf, root } from './files.js'
import { buildQr, qrModule } from './qr.js'
import { foundation, minify } from './styles.js'

const nameOf = (file) => path.basename(file, '.riot')
/** Of the components; the longest first, because a `k-list-item` is no `k-list`. */
const names = componentFiles()
  .map(nameOf)
  .sort((a, b) => b.length - a.length)

/** Rooms of `src` that run in a page. */
const rooms = ['template', 'riot', 'core', 'element', 'behaviors', 'models', 'app', 'words', 'icons', 'tokens', 'qr']

/** @param {string} dist the folder to write `esm` and `css` into */
export async function buildEsm(dist) {
  const sources = rooms.filter((room) => existsSync(path.join(root, 'src', room)))
  const files = [
    'src/index.ts',
    ...sources.flatMap((room) => filesIn(`src/${room}`, '.ts')),
    ...filesIn('components', '.ts'),
    ...componentFiles(),
    ...pieces,
  ]
  for (const file of files) if (file !== qrModule) writeModule(dist, file)
  await buildQr(path.join(dist, 'esm'))
  for (const file of componentFiles()) writeEntries(dist, file)
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
  if (file.endsWith('.riot') && !pieces.includes(file)) writeStyles(dist, { file, source, css })
}

/** A component's own styles, after those of the components whose parts it draws or holds: an import of one is enough. */
function writeStyles(dist, { file, source, css }) {
  const own = piecesOf(file).map((piece) => ({ piece, text: readFileSync(path.join(root, piece), 'utf8') }))
  const markup = [source, ...own.map(({ text }) => text)].map(markupOf).join('\n')
  const imports = neededStyles(markup, nameOf(file)).map((name) => `@import "${name}.css";`)
  const styles = [...own.map(({ piece, text }) => compile(text, piece).css), css].join('\n')
  write(path.join(dist, 'css', `${nameOf(file)}.css`), imports.join('') + minify(styles, file))
}

/** One of its parts that brings its styles in turn, as a `k-list-group` those of a `k-list`, comes with whoever has that part. */
function neededStyles(source, own) {
  const bringsOwn = (name) => name.startsWith(`${own}-`) && namedIn(sourceOf(name)).includes(own)
  return namedIn(source).filter((name) => name !== own && !bringsOwn(name))
}

/** @returns {string[]} components that the markup of another names, by their tags and by the classes of their parts */
function namedIn(source) {
  const words = markupOf(source).match(/\bk-[a-z-]+/g) ?? []
  const found = words.map((word) => names.find((name) => `${word}-`.startsWith(`k-${name}-`)))
  return [...new Set(found)].filter(Boolean).sort()
}

const sourceOf = (name) =>
  readFileSync(
    componentFiles().find((file) => nameOf(file) === name),
    'utf8',
  )

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

/**
 * The entries that the package offers by a component's bare name: importing `define/<name>.js` defines one element,
 * `by-name/<name>.js` (`karui/components/<name>`) gives the component.
 */
function writeEntries(dist, file) {
  const name = nameOf(file)
  const component = JSON.stringify(`../${file.replace(/\.riot$/, '.js')}`)
  const types = JSON.stringify(`../${file}.js`)
  const entries = {
    [`esm/define/${name}.js`]: `import component from ${component}\nimport { define } from "../src/element/index.js"\n\ndefine(component)\n`,
    [`types/define/${name}.d.ts`]: "import '../elements.js'\n\nexport {}\n",
    [`esm/by-name/${name}.js`]: `export { default } from ${component}\n`,
    [`types/by-name/${name}.d.ts`]: `export * from ${types}\nexport { default } from ${types}\n`,
  }
  for (const [place, text] of Object.entries(entries)) write(path.join(dist, place), text)
}

function write(file, text) {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}
