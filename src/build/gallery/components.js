/** What the gallery tells of each component and each story, read from their files without running them. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { filesIn, root } from '../files.js'
import { readComponents } from '../reference.js'
import { readStories } from '../stories.js'

/** @typedef {import('../../../stories/gallery/components/facts').ComponentFacts} ComponentFacts */

const read = (/** @type {string} */ file) => readFileSync(path.join(root, file), 'utf8')
const capitalized = (/** @type {string} */ text) => text.replace(/^./, (letter) => letter.toUpperCase())

/** @returns {ComponentFacts[]} by their tags */
export function readComponentFacts() {
  const { components: bytes } = JSON.parse(read('src/build/budgets.json'))
  return readComponents().map(({ file, ...facts }) => ({
    ...facts,
    title: capitalized(facts.name.replaceAll('-', ' ')),
    group: capitalized(file.split('/')[1]),
    bytes: bytes[facts.name],
  }))
}

/** @returns {{ file: string, names: string[], sentences: Record<string, string> }[]} the files of stories */
export function readStoryFacts() {
  return filesIn('stories', '.stories.ts').map((file) => {
    const source = read(file)
    const { names } = readStories(source, file)
    const sentences = Object.fromEntries(names.map((name) => [name, sentenceOf(source, name)]))
    return { file, names, sentences }
  })
}

/** The comment above a story. @param {string} source @param {string} name */
function sentenceOf(source, name) {
  const comment = source.match(new RegExp(String.raw`/\*\*((?:(?!\*/)[\s\S])*)\*/\nexport const ${name}\b`))?.[1] ?? ''
  return comment.replace(/\s*\n\s*\*?\s*/g, ' ').trim()
}
