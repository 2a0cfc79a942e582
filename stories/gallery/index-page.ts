/** The gallery's first page, for now a plain index: every story by group, and the screens. */
import { withPauses } from '../pause'
import { grow } from './grow'
import { screens } from './screens'
import { stories } from './stories'

export function showIndex(body: HTMLElement): void {
  const titles = [...new Set(stories.map(({ title }) => title))]
  const content = document.createDocumentFragment()
  content.append(
    heading('h1', 'karui'),
    heading('h2', 'Screens'),
    links(Object.keys(screens).map((name) => [titleOf(name), `?screen=${name}`])),
    heading('h2', 'Speed'),
    links([['Beside AngularJS, on this device', 'bench/']]),
    ...titles.flatMap((title) => [heading('h2', title), links(storiesOf(title))]),
  )
  void withPauses(grow(body, content))
}

/** `post-check` is called Post check. */
const titleOf = (name: string) => (name[0]!.toUpperCase() + name.slice(1)).replaceAll('-', ' ')

const storiesOf = (wanted: string): [string, string][] =>
  stories.filter(({ title }) => title === wanted).map(({ name, id }) => [name, `?story=${id}`])

function heading(tag: string, text: string) {
  return Object.assign(document.createElement(tag), { textContent: text })
}

function links(items: [text: string, href: string][]) {
  const list = document.createElement('k-list')
  Object.assign(list, { items: items.map(([label, href]) => ({ label, href })) })
  return list
}
