/** `npm run build`: everything in `dist/`, the same bytes from the same commit. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
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
import { buildGallery } from './gallery/gallery.js'
import { kitParts, licences, qrParts } from './licences.js'
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

/** @param {string} [folder] in place of `dist`; what is in it goes */
export async function build(folder = dist) {
  rmSync(folder, { recursive: true, force: true })
  console.log('building: drop-in bundles and gallery')
  await runWebpack(configs.map((config) => writtenTo(folder, config)))
  writeFileSync(path.join(folder, 'karui.licences.txt'), licences([...kitParts, ...qrParts]))
  await buildGallery(folder)
  console.log('building: ESM, styles and types')
  await buildEsm(folder)
  await buildServer(path.join(folder, 'esm/src/ssr'))
  await writeTypes(path.join(folder, 'types'))
  writeReference(folder)
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
