/** What the gallery tells of each component and each story, read from their files without running them. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { apart, filesIn, root } from '../files.js'
import { readComponents } from '../reference.js'
import { readStories } from '../stories.js'

/** @typedef {import('../../../stories/gallery/components/facts').ComponentFacts} ComponentFacts */

const read = (/** @type {string} */ file) => readFileSync(path.join(root, file), 'utf8')
const capitalized = (/** @type {string} */ text) => text.replace(/^./, (letter) => letter.toUpperCase())

/** They are read letter by letter. */
const initialisms = new Set(['otp', 'qr'])
const titleOf = (/** @type {string} */ name) =>
  initialisms.has(name) ? name.toUpperCase() : capitalized(name.replaceAll('-', ' '))

/** The smallest script for plain pages that has a component. @param {string} file @param {string} name */
function scriptWith(file, name) {
  if (apart.includes(file)) return /** @type {'karui.qr'} */ (`karui.${name}`)
  return read('components/further.ts').includes(`/${name}.riot'`) ? 'karui.all' : 'karui'
}

/** @returns {ComponentFacts[]} by their tags */
export function readComponentFacts() {
  const { components, apart: alone } = JSON.parse(read('src/build/budgets.json'))
  const bytes = { ...components, ...alone }
  return readComponents().map(({ file, ...facts }) => ({
    ...facts,
    title: titleOf(facts.name),
    group: capitalized(file.split('/')[1]),
    bytes: bytes[facts.name],
    dropIn: scriptWith(file, facts.name),
  }))
}

/** @returns {{ file: string, names: string[], sentences: Record<string, string> }[]} the files of stories */
export const readStoryFacts = () =>
  filesIn('stories', '.stories.ts').map((file) => ({ file, ...readStories(read(file), file) }))
