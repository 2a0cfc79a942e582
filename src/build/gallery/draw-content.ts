/** The pages of text. */
import { guides, pages } from '../../../stories/gallery/pages/pages'
import { highlight } from '../../../stories/gallery/samples/highlight'
import type { GalleryPage } from './document'
import { rootFrom } from './document'
import type { Given } from './given'
import { drawPlain, type Places } from './plain'
import { inShell } from './shell'

export function contentPages(given: Given, places: Places): GalleryPage[] {
  const mark = (code: string) => places.hold(highlight(code))
  return pages.map(({ path, title, sentence, component, script }) => {
    const content = drawPlain(component, { root: rootFrom(path), facts: given.text, guides, mark })
    return inShell({ path, title: path ? `${title} · karui` : title, sentence, content, script }, given, places)
  })
}
