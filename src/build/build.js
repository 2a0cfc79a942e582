/** `npm run build`: everything in `dist/`, the same bytes from the same commit. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import webpack from 'webpack'
import configs from '../../webpack.config.js'
import { writeDeclarations } from '../check/declarations.js'
import { findConfig, readProject } from '../check/project.js'
import { findTools } from '../check/tools.js'
import { writeElementTypes } from './element-types.js'
import { buildEsm } from './esm.js'
import { writeFacts } from './facts/write.js'
import { root } from './files.js'
import { galleryParts, kitParts, licences } from './licences.js'
import { readComponents } from './reference.js'
import { report } from './sizes.js'
import { buildServer } from './ssr.js'

const dist = path.join(root, 'dist')

/** @param {import('webpack').Configuration[]} list @throws with webpack's own words when something does not compile */
export async function runWebpack(list) {
  const compiler = webpack(list)
  const stats = await new Promise((resolve, reject) =>
    compiler.run((error, result) => (error ? reject(error) : resolve(result))),
  )
  await new Promise((resolve) => compiler.close(resolve))
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true, errorDetails: false }))
}

/** The page that the gallery's bundle draws into. */
export const galleryPage = path.join(root, 'stories/gallery/index.html')

/** Files of the gallery that go as they are, and where to. */
const galleryFiles = {
  'index.html': 'index.html',
  'bench/bench.css': 'bench/bench.css',
  'bench/rows/rows.css': 'bench/rows.css',
  'bench/measured/chart.svg': 'bench/chart.svg',
}

/** The page of the comparison, with the figures that are published. */
function benchPage() {
  const [page, measured] = ['index.html', 'measured/part.html'].map((file) =>
    readFileSync(path.join(path.dirname(galleryPage), 'bench', file), 'utf8'),
  )
  return page.replace('<!-- measured -->', () => measured)
}

/** What stands beside the gallery's bundles. @param {string} [folder] in place of `dist` */
export function copyGallery(folder = dist) {
  for (const [from, to] of Object.entries(galleryFiles))
    cpSync(path.join(path.dirname(galleryPage), from), path.join(folder, 'gallery', to))
  writeFileSync(path.join(folder, 'gallery/bench/index.html'), benchPage())
  writeFileSync(path.join(folder, 'gallery/licences.txt'), licences(galleryParts))
}

/** @param {string} [folder] in place of `dist`; what is in it goes */
export async function build(folder = dist) {
  rmSync(folder, { recursive: true, force: true })
  console.log('building: drop-in bundles and gallery')
  await runWebpack(configs.map((config) => writtenTo(folder, config)))
  copyGallery(folder)
  console.log('building: ESM, styles and types')
  await buildEsm(folder)
  await buildServer(path.join(folder, 'esm/src/ssr'))
  await writeTypes(path.join(folder, 'types'))
  writeReference(folder)
  writeFileSync(path.join(folder, 'karui.licences.txt'), licences(kitParts))
  console.log(report(folder))
}

/**
 * @param {string} folder in place of `dist`
 * @param {import('webpack').Configuration} config
 * @returns {import('webpack').Configuration}
 */
function writtenTo(folder, { output = {}, ...config }) {
  return { ...config, output: { ...output, path: path.join(folder, path.relative(dist, output.path ?? dist)) } }
}

/** @param {string} folder for the `.d.ts` files of the package */
async function writeTypes(folder) {
  const tools = findTools(root)
  await writeDeclarations(readProject(findConfig(path.join(root, 'tsconfig.types.json')), tools), tools, folder)
}

/** @param {string} folder */
function writeReference(folder) {
  const components = readComponents()
  const index = path.join(folder, 'types/components/index.d.ts')
  writeFacts(components, folder)
  writeElementTypes(components, path.join(folder, 'types'))
  writeFileSync(index, `import '../elements.js'\n${readFileSync(index, 'utf8')}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await build().catch((error) => {
    console.error(error.message)
    process.exitCode = 1
  })
