/** The gallery's first page, for now a plain index: every story by group, and the screens. */
import { withPauses } from '../pause'
import { grow } from './grow'
import { list, text } from './pieces'
import { screens } from './screens'
import { stories } from './stories'

export function showIndex(body: HTMLElement): void {
  const titles = [...new Set(stories.map(({ title }) => title))]
  const content = document.createDocumentFragment()
  content.append(
    text('h1', 'karui'),
    text('h2', 'Screens'),
    list(Object.keys(screens).map((name) => ({ label: titleOf(name), href: `?screen=${name}` }))),
    text('h2', 'Speed'),
    list([{ label: 'Beside AngularJS, on this device', href: 'bench/' }]),
    text('h2', 'Elements'),
    list([{ label: 'What each takes and tells', href: '?api' }]),
    ...titles.flatMap((title) => [text('h2', title), list(storiesOf(title))]),
  )
  void withPauses(grow(body, content))
}

/** `post-check` is called Post check. */
const titleOf = (name: string) => (name[0]!.toUpperCase() + name.slice(1)).replaceAll('-', ' ')

const storiesOf = (wanted: string) =>
  stories.filter(({ title }) => title === wanted).map(({ name, id }) => ({ label: name, href: `?story=${id}` }))
