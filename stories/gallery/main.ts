/** The gallery, for now a plain index: every story by group, each on a page of its own, and the screens. */
import './trusted'
import { locale } from '../../components/define'
import { ja } from '../../src/words'
import { argsOf, type Entry, type Mounting, mountStory, type StoryFile, storyId } from './mount'
import { screens } from './screens'

declare global {
  interface ImportMeta {
    webpackContext(folder: string, options: { recursive: boolean; regExp: RegExp }): Context
  }
  /** For the driver that plays stories: how to find and mount one. */
  var karuiStories: { list: Entry[]; mount(id: string, mounting?: Mounting): HTMLElement; argsOf: typeof argsOf }
}

interface Context {
  keys(): string[]
  (key: string): StoryFile
}

const files = import.meta.webpackContext('..', { recursive: true, regExp: /\.stories\.ts$/ })
const list: Entry[] = files.keys().flatMap((key) => {
  const { default: meta, ...stories } = files(key)
  return Object.entries(stories).map(([name, story]) => ({ id: storyId(meta.title, name), name, meta, story }))
})

const settings = new URLSearchParams(location.search)
const root = document.documentElement
root.lang = settings.get('lang') ?? root.lang
if (root.lang.startsWith('ja')) locale(ja)
root.dir = settings.get('dir') ?? ''
if (settings.has('theme')) root.dataset.theme = settings.get('theme')!

function mount(id: string, mounting?: Mounting): HTMLElement {
  const entry = list.find((other) => other.id === id)
  if (!entry) throw new Error(`There is no story ${id}`)
  // An app brings its own main landmark.
  const main = document.createElement(entry.meta.component.name === 'k-app' ? 'div' : 'main')
  document.body.replaceChildren(main)
  document.title = `${entry.meta.title}: ${entry.name}`
  mountStory(main, entry, mounting)
  return main
}

function showIndex() {
  const titles = [...new Set(list.map(({ meta }) => meta.title))]
  document.body.append(
    heading('h1', 'karui'),
    heading('h2', 'Screens'),
    links(Object.keys(screens).map((name) => [titleOf(name), `?screen=${name}`])),
    heading('h2', 'Speed'),
    links([['Beside AngularJS, on this device', 'bench/']]),
    ...titles.flatMap((title) => [heading('h2', title), links(storiesOf(title))]),
  )
}

/** `post-check` is called Post check. */
const titleOf = (name: string) => (name[0]!.toUpperCase() + name.slice(1)).replaceAll('-', ' ')

const storiesOf = (title: string): [string, string][] =>
  list.filter(({ meta }) => meta.title === title).map(({ name, id }) => [name, `?story=${id}`])

function heading(tag: string, text: string) {
  return Object.assign(document.createElement(tag), { textContent: text })
}

function links(items: [text: string, href: string][]) {
  const list = document.createElement('k-list')
  Object.assign(list, { items: items.map(([label, href]) => ({ label, href })) })
  return list
}

globalThis.karuiStories = { list, mount, argsOf }
if (settings.has('story')) mount(settings.get('story')!)
else if (settings.has('screen')) screens[settings.get('screen')!]?.(document.body)
else showIndex()
