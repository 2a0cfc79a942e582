/** A story alone on its page; and, for a driver, any story. */
import { defineKit } from '../kit'
import { argsOf, contentOf, type Entry, type Mounting } from '../mount'
import { startSettings } from '../settings/panel'
import { type Listed, loadStory, stories } from '../stories'
import { takeOver } from './take-over'

declare global {
  /** For the driver that plays stories: how to find, load and mount one. */
  var karuiStories: {
    readonly list: Pick<Listed, 'id' | 'name' | 'title'>[]
    /** Not before what the page itself shows is live. */
    load(id: string): Promise<Entry>
    mount(entry: Entry, mounting?: Mounting): HTMLElement
    argsOf: typeof argsOf
  }
}

/** Makes the page one of this story alone. @returns where it goes */
function canvasFor({ meta, name }: Entry): HTMLElement {
  // An app brings its own main landmark.
  const canvas = document.createElement(meta.component.name === 'k-app' ? 'div' : 'main')
  document.body.replaceChildren(canvas)
  document.title = `${meta.title}: ${name}`
  return canvas
}

function mount(entry: Entry, mounting?: Mounting): HTMLElement {
  const canvas = canvasFor(entry)
  canvas.append(contentOf(entry, mounting))
  return canvas
}

async function begin(): Promise<void> {
  await defineKit()
  await takeOver(document)
}

export function startCanvas(): Promise<void> {
  const begun = begin()
  startSettings(begun)
  globalThis.karuiStories = {
    get list() {
      return stories()
    },
    load: (id) => begun.then(() => loadStory(id)),
    mount,
    argsOf,
  }
  return begun
}
