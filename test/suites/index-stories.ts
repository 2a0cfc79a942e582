/** Which stories there are, read without running them: jest has to know their names before any browser does. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { filesIn } from '../../src/build/files.js'
import { type Component, readComponent } from '../../src/build/props.js'
import { readStories } from '../../src/build/stories.js'
import { storyId } from '../../stories/gallery/mount'

export interface IndexedFile {
  /** Below the repository. */
  file: string
  title: string
  stories: {
    /** As in the gallery's `stories/<id>/`. */
    id: string
    /** Of its export. */
    name: string
  }[]
  /** What the component says of itself. */
  facts(): Component
}

/** @throws {Error} naming a file that has no title, no component or no story, or a story without a sentence */
export const indexStories = (): IndexedFile[] => filesIn('stories', '.stories.ts').map(indexFile)

function indexFile(file: string): IndexedFile {
  const { title, component, names } = readStories(readFileSync(file, 'utf8'), file)
  const componentFile = path.join(path.dirname(file), component)
  return {
    file,
    title,
    stories: names.map((name) => ({ id: storyId(title, name), name })),
    facts: () => readComponent(readFileSync(componentFile, 'utf8'), componentFile),
  }
}
