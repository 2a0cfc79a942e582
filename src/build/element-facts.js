/** webpack loader of `stories/gallery/elements.ts`: writes the list that is declared there, for the gallery's tables. */
import path from 'node:path'
import { root } from './files.js'
import { readComponents } from './reference.js'

/** @type {import('webpack').LoaderDefinitionFunction} */
export default function listElements() {
  // What a component says may stand in other files, too.
  for (const folder of ['components', 'src/core', 'src/behaviors']) this.addContextDependency(path.join(root, folder))
  const elements = readComponents().map(({ file, ...facts }) => facts)
  return `export const elements = ${JSON.stringify(elements)}\n`
}
