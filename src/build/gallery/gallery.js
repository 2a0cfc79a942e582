/** Writes the gallery beside its bundled scripts: static files, which stand under any address. */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { compile } from '../compile.js'
import { filesIn, root } from '../files.js'
import { pathOf } from '../icons.js'
import { galleryParts, licences } from '../licences.js'
import { karuiEsbuild } from '../mend-riot.js'
import { riotPlugin } from '../riot-plugin.js'
import { minify } from '../styles.js'
import { readComponentFacts, readStoryFacts } from './components.js'
import { readFacts } from './facts.js'
import { writeIdentity, writeNoWorker, writeWorker } from './offline.js'

/** @typedef {import('./given').Given} Given */

/** Files that go as they are, and where to. */
const copied = {
  'bench/bench.css': 'bench/bench.css',
  'bench/rows/rows.css': 'bench/rows.css',
  'bench/measured/chart.svg': 'bench/chart.svg',
}

/** What the home page has visitors take along. */
const dropIn = ['karui.min.js', 'karui.css', 'karui.licences.txt']

/** Icons of the shell, by lucide's names. */
const icons = [
  'arrow-left',
  'arrow-right',
  'blocks',
  'book-open',
  'chevron-left',
  'house',
  'sliders-horizontal',
  'smartphone',
]

const sources = path.join(root, 'stories/gallery')
const read = (/** @type {string} */ file) => readFileSync(path.join(root, file), 'utf8')

/** In the gallery's own pages the kit's tags stay as they are written, with the names of their slots (plain.ts). */
const keepSlots = (/** @type {string} */ source, /** @type {string} */ file) =>
  file.startsWith(sources) ? source.replaceAll(' slot="', ' data-slot="') : source

/**
 * @param {string} dist where the drop-in may have been built, and into whose folder `gallery` the files go
 * @param {{ isWatched?: boolean }} [options] files that change all the time are not kept on a device
 */
export async function buildGallery(dist, { isWatched = false } = {}) {
  const folder = path.join(dist, 'gallery')
  const write = (/** @type {string} */ file, /** @type {string} */ text) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
  for (const [from, to] of Object.entries(copied)) cpSync(path.join(sources, from), path.join(folder, to))
  for (const file of dropIn.filter((name) => existsSync(path.join(dist, name))))
    cpSync(path.join(dist, file), path.join(folder, file))
  write('licences.txt', licences(galleryParts))
  write(
    'shell.css',
    stylesOf((file) => !file.startsWith('stories/gallery/canvas/')),
  )
  write(
    'canvas.css',
    stylesOf((file) => /^stories\/gallery\/(canvas|settings)\//.test(file)),
  )
  write('boot.js', await bootScript())
  for (const { path: file, html } of await drawPages(dist)) write(file, html)
  await writeIdentity(folder)
  // The last, since it knows all others.
  if (isWatched) writeNoWorker(folder)
  else await writeWorker(folder)
}

/** The page of the comparison, with the figures that are published. */
function benchPage() {
  const [page, measured] = ['index.html', 'measured/part.html'].map((file) => read(`stories/gallery/bench/${file}`))
  return page.replace('<!-- measured -->', () => measured)
}

/**
 * What the gallery's own pages are drawn with: sheets, and the styles of their components. A story has the kit's alone, and
 * those of the bar above it.
 * @param {(file: string) => boolean} isWanted
 */
function stylesOf(isWanted) {
  const files = (/** @type {string} */ ending) =>
    filesIn('stories/gallery', ending).filter((file) => isWanted(file) && !file.startsWith('stories/gallery/bench/'))
  const components = files('.riot').map((file) => compile(read(file), file).css)
  return minify([...files('.css').map(read), ...components].join('\n'), 'gallery.css')
}

/** A classic script, for which a page waits: small, and on its own. */
async function bootScript() {
  const { outputFiles } = await build({
    entryPoints: [path.join(sources, 'settings/boot.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  })
  return outputFiles[0].text
}

/**
 * Bundles what draws the pages, with all stories, and runs it here.
 * @param {string} dist
 * @returns {Promise<import('./draw').Drawn[]>}
 */
async function drawPages(dist) {
  const stories = readStoryFacts()
  /** @type {Given} */
  const given = {
    text: await readFacts(dist),
    components: readComponentFacts(),
    stories,
    bench: benchPage(),
    icons: Object.fromEntries(
      icons.map((name) => [name, pathOf(read(`node_modules/lucide-static/icons/${name}.svg`))]),
    ),
  }
  const { drawGallery } = await import(await bundleOf(stories.map(({ file }) => file)))
  return drawGallery(given)
}

/** @param {string[]} files of stories @returns {Promise<string>} address of the module, another one for each build */
async function bundleOf(files) {
  const { outputFiles } = await build({
    stdin: { contents: entryOf(files), resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.html': 'text' },
    plugins: [riotPlugin(keepSlots), karuiEsbuild()],
    logLevel: 'error',
  })
  const [{ text, hash }] = outputFiles
  const file = path.join(root, '.cache/gallery', `${hash.replace(/\W/g, '')}.mjs`)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
  return pathToFileURL(file).href
}

/** @param {string[]} files */
const entryOf = (files) => `
import { drawGallery as draw } from './src/build/gallery/draw'
${files.map((file, at) => `import * as stories${at} from './${file}'`).join('\n')}
const modules = { ${files.map((file, at) => `${JSON.stringify(file)}: stories${at}`).join(', ')} }
export const drawGallery = (given) => draw(modules, given)
`
