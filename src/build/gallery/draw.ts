/**
 * Every page of the gallery as HTML. Bundled with its stories and pages and run in Node (gallery.js): Riot draws each page
 * as a plain page would be written, then `karui/ssr` draws the kit's elements in it, as on anybody's server.
 */
import * as kit from '../../../components'
import { Qr } from '../../../components/qr'
import { styleOnly } from '../../../components/style-only'
import type { StoryFile } from '../../../stories/gallery/mount'
import { register, renderHtml } from '../../ssr'
import { documentOf, type GalleryPage } from './document'
import { componentPages } from './draw-components'
import { contentPages } from './draw-content'
import { screenPages } from './draw-screens'
import { storyPages } from './draw-stories'
import type { Given } from './given'
import { Places } from './plain'
import { shownStories } from './shown-stories'

/** A file of the built gallery. */
export interface Drawn {
  path: string
  html: string
}

/** @param modules of the stories, by their files */
export function drawGallery(modules: Record<string, StoryFile>, given: Given): Drawn[] {
  const places = new Places()
  const stories = shownStories(modules, given)
  const drawn: GalleryPage[] = [
    ...contentPages(given, places),
    ...componentPages(stories, given, places),
    ...storyPages(stories, given, places),
    ...screenPages(given, places),
  ]
  // Not before: what is registered would be drawn by Riot as a part of the page.
  register(Qr, ...Object.values(kit).filter(({ name }) => !styleOnly.has(name!)))
  const files = drawn.map((page) => ({
    path: page.path.endsWith('/') || !page.path ? `${page.path}index.html` : page.path,
    html: documentOf({ ...page, body: renderHtml(places.fill(page.body)) }, given.text.policies.gallery),
  }))
  return [...files, { path: 'bench/index.html', html: drawBody(given.bench) }]
}

/** The comparison has a document, and a policy, of its own. */
const drawBody = (html: string) => html.replace(/(?<=<body>)[\s\S]*(?=<\/body>)/, (body) => renderHtml(body))
