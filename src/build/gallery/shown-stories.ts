/** Stories, with what their pages say of them. */
import type { Entry, StoryFile } from '../../../stories/gallery/mount'
import { argsOf, storyId } from '../../../stories/gallery/mount'
import { plainHtmlOf } from '../../../stories/gallery/plain'
import { highlight } from '../../../stories/gallery/samples/highlight'
import { htmlSample } from '../../../stories/gallery/samples/html'
import { riotSample, type Tables } from '../../../stories/gallery/samples/riot'
import { escapeHtml } from '../../ssr/markup'
import type { Given } from './given'

export interface DrawnStory extends Entry {
  /** Of the element that it is about. */
  tag: string
  /** In words: `Opened by button`. */
  title: string
  sentence: string
  isFullscreen: boolean
  /** As a plain page would write it. */
  plain: string
  /** To copy, with colours. */
  html: string
  riot: string
}

/** `OpenedByButton` in words. */
const words = (name: string) =>
  name.replace(/(?<=[a-z0-9])[A-Z]|(?<!^)[A-Z](?=[a-z])/g, (letter) => ` ${letter.toLowerCase()}`)

/** @returns all of them, in the order of their files */
export function shownStories(modules: Record<string, StoryFile>, { stories, components }: Given): DrawnStory[] {
  const tables: Tables = Object.fromEntries(components.map(({ tag, props }) => [tag, props]))
  return stories.flatMap(({ file, names, sentences }) => {
    const { default: meta, ...all } = modules[file]!
    return names.map((name) => {
      const story = all[name]!
      const tag = meta.component.name!
      const sampled = { tag, markup: story.markup ?? `<${tag} { ...props }></${tag}>`, args: argsOf(meta, story) }
      return {
        id: storyId(meta.title, name),
        name,
        meta,
        story,
        tag,
        title: words(name),
        sentence: sentences[name] ?? '',
        isFullscreen: (story.layout ?? meta.layout) === 'fullscreen',
        plain: plainHtmlOf({ meta, story }, escapeHtml, 'data-args'),
        html: highlight(htmlSample(sampled)),
        riot: highlight(riotSample(sampled, tables)),
      }
    })
  })
}
