/** The licences of what is inside the bundles: a short comment at their top, and the whole texts in a file beside them. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './files.js'

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {string} folder the package's
 * @property {string} licence
 * @property {string} text file of the whole licence
 */

/** @param {Omit<Part, 'folder' | 'text'> & { npm: string, file: string }} part */
const fromNpm = ({ npm, file, ...part }) => ({
  ...part,
  folder: `node_modules/${npm}`,
  text: `node_modules/${npm}/${file}`,
})

/** @type {Part[]} what `karui.min.js` is made of */
export const kitParts = [
  { name: 'karui', folder: '.', licence: 'MIT', text: 'LICENSE' },
  fromNpm({ name: 'Riot', npm: 'riot', licence: 'MIT', file: 'LICENSE.txt' }),
  fromNpm({ name: 'lucide', npm: 'lucide-static', licence: 'ISC', file: 'LICENSE' }),
]

/** @type {Part[]} what `karui/qr` has beside them */
export const qrParts = [fromNpm({ name: 'uqr', npm: 'uqr', licence: 'MIT', file: 'LICENSE' })]

const ssr = '@riotjs/ssr'

/** @type {Part[]} what `karui/ssr` is made of: `@riotjs/ssr` has a document inside, and what that needs */
export const serverParts = [
  ...kitParts.filter(({ name }) => name !== 'lucide'),
  fromNpm({ name: ssr, npm: ssr, licence: 'MIT', file: 'LICENSE' }),
  fromNpm({ name: 'curri', npm: 'curri', licence: 'MIT', file: 'LICENSE' }),
  fromNpm({ name: 'linkedom', npm: `${ssr}/node_modules/linkedom`, licence: 'ISC', file: 'LICENSE' }),
  fromNpm({ name: 'uhyphen', npm: 'uhyphen', licence: 'ISC', file: 'LICENSE' }),
  fromNpm({ name: 'html-escaper', npm: 'html-escaper', licence: 'MIT', file: 'LICENSE.txt' }),
  fromNpm({ name: 'htmlparser2', npm: 'htmlparser2', licence: 'MIT', file: 'LICENSE' }),
  fromNpm({ name: 'dom-serializer', npm: 'dom-serializer', licence: 'MIT', file: 'LICENSE' }),
  fromNpm({ name: 'cssom', npm: 'cssom', licence: 'MIT', file: 'LICENSE.txt' }),
  ...['domhandler', 'domutils', 'domelementtype', 'entities'].map((name) =>
    fromNpm({ name, npm: name, licence: 'BSD-2-Clause', file: 'LICENSE' }),
  ),
  ...['css-select', 'css-what', 'nth-check'].map((name) =>
    fromNpm({ name, npm: `${ssr}/node_modules/${name}`, licence: 'BSD-2-Clause', file: 'LICENSE' }),
  ),
]

/** @type {Part[]} what the gallery's scripts are made of, the screens' workers among them */
export const galleryParts = [
  ...kitParts,
  ...qrParts,
  fromNpm({ name: 'zip.js', npm: '@zip.js/zip.js', licence: 'BSD-3-Clause', file: 'LICENSE' }),
  // Its package names the licence, but does not carry the text.
  { name: 'saxes', folder: 'node_modules/saxes', licence: 'ISC', text: 'src/build/saxes-licence.txt' },
  fromNpm({ name: 'xmlchars', npm: 'xmlchars', licence: 'MIT', file: 'LICENSE' }),
  fromNpm({ name: 'AngularJS', npm: 'angular', licence: 'MIT', file: 'LICENSE.md' }),
  fromNpm({ name: 'valibot', npm: 'valibot', licence: 'MIT', file: 'LICENSE.md' }),
]

const read = (/** @type {string} */ file) => readFileSync(path.join(root, file), 'utf8').trim()
const versionOf = (/** @type {Part} */ { folder }) => JSON.parse(read(path.join(folder, 'package.json'))).version

/**
 * One line for the top of a bundle.
 * @param {Part[]} parts
 * @param {string} file where the whole texts are
 */
export const banner = (parts, file) =>
  `/*! ${parts.map((part) => `${part.name} ${versionOf(part)} (${part.licence})`).join(', ')}: see ${file} */`

/** @param {Part[]} parts @returns {string} the whole texts */
export const licences = (parts) =>
  parts.map((part) => `${part.name} ${versionOf(part)}\n\n${read(part.text)}\n`).join(`\n${'-'.repeat(72)}\n\n`)
