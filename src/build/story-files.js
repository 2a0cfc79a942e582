/**
 * webpack loader of `stories/gallery/story-files.ts`: writes the list that is declared there. The names are in it, the
 * code of each file of stories is a script of its own.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { filesIn, root } from './files.js'
import { readStories } from './stories.js'

/** @type {import('webpack').LoaderDefinitionFunction} */
export default function listStories() {
  const files = filesIn('stories', '.stories.ts')
  // A file that is new, a story that has another name.
  this.addContextDependency(path.join(root, 'stories'))
  for (const file of files) this.addDependency(path.join(root, file))
  return `export const storyFiles = [\n${files.map(entryOf).join(',\n')}\n]\n`
}

/** @param {string} file */
function entryOf(file) {
  const { title, names } = readStories(readFileSync(path.join(root, file), 'utf8'), file)
  const script = file.replace('.stories.ts', '')
  const load = `() => import(/* webpackChunkName: "${script}" */ '../../${file}')`
  return `{ title: ${JSON.stringify(title)}, names: ${JSON.stringify(names)}, load: ${load} }`
}
