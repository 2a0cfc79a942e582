/** A story as children of a Riot component, for `observe`. Runs in a page where no element is defined. */
import '../../stories/gallery/trusted'
import { component, type RiotComponent, type RiotComponentWrapper } from 'riot'
import { type Entry, type StoryFile, storyId } from '../../stories/gallery/mount'
import { observe } from './observe'
import type {} from './plain'

type Parent = RiotComponentWrapper<RiotComponent>

/** @param parents of the file's stories by their names */
export function offer({ default: meta, ...stories }: StoryFile, parents: Record<string, Parent>): void {
  for (const [name, story] of Object.entries(stories)) {
    const id = storyId(meta.title, name)
    offered.set(id, { entry: { id, name, meta, story }, parent: parents[name]! })
  }
}

const offered = new Map<string, { entry: Entry; parent: Parent }>()

globalThis.karuiObserve = (id, tables) => {
  const { entry, parent } = offered.get(id)!
  return observe(
    entry,
    (args) => {
      const root = document.createElement('k-story')
      document.body.append(root)
      const instance = component(parent)(root, args)
      return {
        root,
        hosts: [...root.querySelectorAll(entry.meta.component.name!)],
        change: (next) => void instance.update({ args: { ...args, ...next } }),
        unmount: () => void instance.unmount(),
      }
    },
    tables,
  )
}
