/** The list of components, and the page of each. */
import ComponentIndex from '../../../stories/gallery/components/component-index.riot'
import ComponentPage from '../../../stories/gallery/components/component-page.riot'
import type { ComponentFacts, ShownStory } from '../../../stories/gallery/components/facts'
import type { GalleryPage } from './document'
import type { Given } from './given'
import { drawPlain, type Places } from './plain'
import { groupsOf, inShell } from './shell'
import type { DrawnStory } from './shown-stories'

export function componentPages(stories: DrawnStory[], given: Given, places: Places): GalleryPage[] {
  const index = drawPlain(ComponentIndex, { groups: groupsOf(given), stories: namesByTag(given, stories) })
  const list = {
    path: 'components/',
    title: 'Components · karui',
    sentence: `The ${given.components.length} elements of karui, each with its stories, samples and tables.`,
    content: index,
  }
  return [list, ...given.components.map((facts) => pageOf(facts, stories, places))].map((page) =>
    inShell(page, given, places),
  )
}

function pageOf(facts: ComponentFacts, stories: DrawnStory[], places: Places) {
  const shown = storiesOf(facts.tag, stories).map((story) => shownOf(story, places))
  return {
    path: `components/${facts.name}/`,
    title: `${facts.title} · karui`,
    sentence: facts.sentence.replaceAll('`', ''),
    content: drawPlain(ComponentPage, { facts, stories: shown }),
    first: shown[0]?.id,
  }
}

/** Its own; of a part of another component, those of that component in which it stands. */
function storiesOf(tag: string, stories: DrawnStory[]): DrawnStory[] {
  const own = stories.filter((story) => story.tag === tag)
  const ofWhole = stories.filter((story) => tag.startsWith(`${story.tag}-`))
  return own.length ? own : ofWhole.filter(({ plain }) => plain.includes(`<${tag} `) || plain.includes(`<${tag}>`))
}

/** What a search finds a component by, besides its own name. */
const namesByTag = ({ components }: Given, stories: DrawnStory[]) =>
  Object.fromEntries(components.map(({ tag }) => [tag, storiesOf(tag, stories).map(({ title }) => title)]))

const shownOf = ({ id, title, sentence, isFullscreen, plain, html, riot }: DrawnStory, places: Places): ShownStory => ({
  id,
  name: title,
  sentence,
  isFullscreen,
  demo: isFullscreen ? '' : places.hold(plain),
  html: places.hold(html),
  riot: places.hold(riot),
})
