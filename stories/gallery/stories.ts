/** Every story by its name; what it is made of is loaded when it is asked for. */
import { type Entry, storyId } from './mount'
import { storyFiles } from './story-files'

/** A story, and where it is found. */
export interface Listed {
  id: string
  name: string
  /** Of its file. */
  title: string
  load(): Promise<Entry>
}

let listed: Listed[] | undefined

/** Named when they are asked for: most pages need none, or one. */
export function stories(): Listed[] {
  listed ??= storyFiles.flatMap(({ title, names, load }) =>
    names.map((name) => {
      const id = storyId(title, name)
      const entry = async (): Promise<Entry> => {
        const { default: meta, ...loaded } = await load()
        return { id, name, meta, story: loaded[name]! }
      }
      return { id, name, title, load: entry }
    }),
  )
  return listed
}

/** @throws {Error} where there is none */
export async function loadStory(id: string): Promise<Entry> {
  const story = stories().find((other) => other.id === id)
  if (!story) throw new Error(`There is no story ${id}`)
  return story.load()
}
