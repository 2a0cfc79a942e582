/** Writes the gallery beside its bundled scripts: static files, which stand under any address. */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { compile } from '../compile.js'
import { filesIn, root } from '../files.js'
import { galleryParts, licences } from '../licences.js'
import { minify } from '../styles.js'
import { writeIdentity, writeNoWorker, writeWorker } from './offline.js'
import { drawPages } from './pages.js'

/** Files that go as they are, and where to. */
const copied = {
  'bench/bench.css': 'bench/bench.css',
  'bench/rows/rows.css': 'bench/rows.css',
  'bench/measured/chart.svg': 'bench/chart.svg',
}

/** What the home page has visitors take along. */
const dropIn = ['karui.min.js', 'karui.css', 'karui.all.min.js', 'karui.all.css', 'karui.licences.txt']

const sources = path.join(root, 'stories/gallery')
const read = (/** @type {string} */ file) => readFileSync(path.join(root, file), 'utf8')

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
  write('weights.json', JSON.stringify(JSON.parse(read('src/build/budgets.json')).components))
  write('shell.css', stylesOf(isOfShell))
  write('canvas.css', stylesOf(isOfCanvas))
  write('boot.js', await bootScript())
  for (const { path: file, html } of await drawPages(isWatched ? undefined : dist)) write(file, html)
  await writeIdentity(folder)
  // The last, since it knows all others.
  if (isWatched) writeNoWorker(folder)
  else await writeWorker(folder)
}

const isOfCanvas = (/** @type {string} */ file) => /^stories\/gallery\/(canvas|settings)\//.test(file)
const isOfShell = (/** @type {string} */ file) => !file.startsWith('stories/gallery/canvas/')

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
