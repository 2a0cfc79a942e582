/** A story as plain elements, for `observe`. Runs in the gallery, put there by its driver. */
import type {} from '../../stories/gallery/canvas/canvas'
import { type Observation, observe } from './observe'
import type { Tables } from './tables'

declare global {
  var karuiObserve: (id: string, tables: Tables) => Promise<Observation>
}

globalThis.karuiObserve = async (id, tables) => {
  const { load, mount } = globalThis.karuiStories
  const entry = await load(id)
  return observe(
    entry,
    (args) => {
      let hosts: Element[] = []
      const change = (content: DocumentFragment) => {
        hosts = [...content.querySelectorAll('[data-args]')]
      }
      const root = mount(entry, { args, change })
      return {
        root,
        hosts,
        change: (next) => void hosts.map((host) => Object.assign(host, next)),
        unmount: () => root.remove(),
      }
    },
    tables,
  )
}
