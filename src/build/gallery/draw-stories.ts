/** Each story alone on a page, and the empty page on which a driver mounts them. */
import StoryBar from '../../../stories/gallery/canvas/story-bar.riot'
import type { GalleryPage } from './document'
import type { Given } from './given'
import { drawPlain, type Places } from './plain'
import { settings } from './shell'
import type { DrawnStory } from './shown-stories'

export function storyPages(stories: DrawnStory[], { icons }: Given, places: Places): GalleryPage[] {
  const own = stories.map((story, at) => {
    const bar = drawPlain(StoryBar, {
      icons,
      component: story.tag.replace('k-', ''),
      name: story.title,
      id: story.id,
      before: stories[at - 1]?.id,
      after: stories[at + 1]?.id,
    })
    return {
      path: `stories/${story.id}/`,
      title: `${story.meta.title}: ${story.name}`,
      sentence: story.sentence.replaceAll('`', ''),
      kind: 'story' as const,
      body: `${bar}${canvas(story, places)}${settings()}`,
    }
  })
  const empty = { path: 'canvas/', title: 'canvas', sentence: 'For the driver that plays stories.', body: '' }
  return [...own, { ...empty, kind: 'story' }]
}

/** An app brings its own main landmark. */
function canvas({ id, tag, plain }: DrawnStory, places: Places): string {
  const element = tag === 'k-app' ? 'div' : 'main'
  return `<${element} data-story="${id}">${places.hold(plain)}</${element}>`
}
