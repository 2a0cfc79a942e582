/** The gallery: every story and every screen on a page of its own, and an index of them. */
import './trusted'
import { ja, setWords } from '../../src'
import { pause, withPauses } from '../pause'
import { grow } from './grow'
import { showIndex } from './index-page'
import { defineKit } from './kit'
import { argsOf, contentOf, type Entry, type Mounting } from './mount'
import { screens } from './screens'
import { type Listed, loadStory, stories } from './stories'

declare global {
  /** For the driver that plays stories: how to find, load and mount one. */
  var karuiStories: {
    list: Pick<Listed, 'id' | 'name' | 'title'>[]
    /** Not before what the page's address asks for is drawn. */
    load(id: string): Promise<Entry>
    mount(entry: Entry, mounting?: Mounting): HTMLElement
    argsOf: typeof argsOf
  }
}

const settings = new URLSearchParams(location.search)
const root = document.documentElement
root.lang = settings.get('lang') ?? root.lang
if (root.lang.startsWith('ja')) setWords(ja)
root.dir = settings.get('dir') ?? ''
if (settings.has('theme')) root.dataset.theme = settings.get('theme')!

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

/** The page of an element, or of all. */
async function loadApi(tag: string) {
  const { showApi } = await import(/* webpackChunkName: "api" */ './api-page')
  return (body: HTMLElement) => showApi(body, tag)
}

/** What the address asks for. Running scripts and drawing are many tasks: a finger waits for one of them, not for all. */
async function show(): Promise<void> {
  const story = settings.get('story')
  const screen = screens[settings.get('screen') ?? '']
  const tag = settings.get('api')
  const loading = story ? loadStory(story) : tag === null ? screen?.() : loadApi(tag)
  await Promise.all([defineKit(), loading])
  const loaded = (await loading) ?? showIndex
  await pause()
  if (typeof loaded === 'function') loaded(document.body)
  else await withPauses(grow(canvasFor(loaded), contentOf(loaded)))
}

const shown = show()
globalThis.karuiStories = { list: stories, load: (id) => shown.then(() => loadStory(id)), mount, argsOf }
