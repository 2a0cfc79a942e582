/** The licences of what is inside the bundles: a short comment at their top, and the whole texts in a file beside them. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './files.js'

const read = (/** @type {string} */ file) => readFileSync(path.join(root, file), 'utf8').trim()
const versionOf = (/** @type {string} */ folder) => JSON.parse(read(path.join(folder, 'package.json'))).version

const parts = () => [
  { name: 'karui', version: versionOf('.'), licence: 'MIT', text: read('LICENSE') },
  {
    name: 'Riot',
    version: versionOf('node_modules/riot'),
    licence: 'MIT',
    text: read('node_modules/riot/LICENSE.txt'),
  },
  {
    name: 'lucide',
    version: versionOf('node_modules/lucide-static'),
    licence: 'ISC',
    text: read('node_modules/lucide-static/LICENSE'),
  },
]

/** One line for the top of a bundle. */
export const banner = () =>
  `/*! ${parts()
    .map(({ name, version, licence }) => `${name} ${version} (${licence})`)
    .join(', ')}: see karui.licences.txt */`

/** The text of `karui.licences.txt`. */
export const licences = () =>
  parts()
    .map(({ name, version, text }) => `${name} ${version}\n\n${text}\n`)
    .join(`\n${'-'.repeat(72)}\n\n`)
