/** `npm run build`: everything in `dist/`, the same bytes from the same commit. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import webpack from 'webpack'
import configs from '../../webpack.config.js'
import { buildEsm } from './esm.js'
import { root } from './files.js'
import { names as icons } from './icons.js'
import { licences } from './licences.js'
import { apiReference, elementTypes, readComponents } from './reference.js'
import { report } from './sizes.js'
import { writeDeclarations } from './types.js'

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

export function copyGallery() {
  mkdirSync(path.join(dist, 'gallery'), { recursive: true })
  cpSync(galleryPage, path.join(dist, 'gallery/index.html'))
}

export async function build() {
  rmSync(dist, { recursive: true, force: true })
  console.log('building: drop-in bundles and gallery')
  await runWebpack(configs)
  copyGallery()
  console.log('building: ESM, styles and types')
  await buildEsm(dist)
  writeDeclarations(path.join(dist, 'types'))
  writeReference()
  writeFileSync(path.join(dist, 'karui.licences.txt'), licences())
  console.log(report(dist))
}

function writeReference() {
  const components = readComponents()
  const index = path.join(dist, 'types/components/index.d.ts')
  writeFileSync(path.join(dist, 'api.md'), apiReference(components, icons))
  writeFileSync(path.join(dist, 'types/elements.d.ts'), elementTypes(components))
  writeFileSync(index, `import '../elements.js'\n${readFileSync(index, 'utf8')}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await build().catch((error) => {
    console.error(error.message)
    process.exitCode = 1
  })
