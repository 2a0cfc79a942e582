/** Draws the gallery's pages: bundles what draws them (draw.ts), with all stories, and runs it here. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { root } from '../files.js'
import { pathOf } from '../icons.js'
import { karuiEsbuild } from '../mend-riot.js'
import { riotPlugin } from '../riot-plugin.js'
import { readComponentFacts, readStoryFacts } from './components.js'
import { readFacts } from './facts.js'

/** @typedef {import('./given').Given} Given */

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
 * @param {string} [dist] where the drop-in is, if it is to be weighed
 * @returns {Promise<import('./draw').Drawn[]>}
 */
export async function drawPages(dist) {
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

/** The page of the comparison, with the figures that are published. */
function benchPage() {
  const [page, measured, peers] = ['index.html', 'measured/part.html', 'measured/peers.html'].map((file) =>
    read(`stories/gallery/bench/${file}`),
  )
  return page.replace('<!-- measured -->', () => measured).replace('<!-- peers -->', () => peers)
}
