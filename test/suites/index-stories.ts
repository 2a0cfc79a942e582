/** Which stories there are, read without running them: jest has to know their names before any browser does. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { filesIn } from '../../src/build/files.js'
import { type Component, readComponent } from '../../src/build/props.js'
import { storyId } from '../../stories/gallery/mount'

export interface IndexedFile {
  /** Below the repository. */
  file: string
  title: string
  stories: {
    /** As in the gallery's `?story=`. */
    id: string
    /** Of its export. */
    name: string
  }[]
  /** What the component says of itself. */
  facts(): Component
}

/** @throws {Error} naming a file that has no title, no component or no story */
export const indexStories = (): IndexedFile[] => filesIn('stories', '.stories.ts').map(indexFile)

function indexFile(file: string): IndexedFile {
  const source = readFileSync(file, 'utf8')
  const title = source.match(/\btitle: '([^']+)'/)?.[1]
  const component = componentOf(source)
  const names = [...source.matchAll(/^export const (\w+)/gm)].map((match) => match[1] as string)
  if (!title || !component || names.length === 0)
    throw new Error(`${file}: needs a default export with a title in plain quotes, an imported component, and stories`)
  const componentFile = path.join(path.dirname(file), component)
  return {
    file,
    title,
    stories: names.map((name) => ({ id: storyId(title, name), name })),
    facts: () => readComponent(readFileSync(componentFile, 'utf8'), componentFile),
  }
}

/** The path in `import Badge from '…'`, where the file says `component: Badge`. */
function componentOf(source: string): string | undefined {
  const local = source.match(/\bcomponent: (\w+)/)?.[1]
  return source.match(new RegExp(String.raw`^import ${local}\b[^'\n]*from '([^']+\.riot)'`, 'm'))?.[1]
}
