/** The pages of text. */
import { guides, pages } from '../../../stories/gallery/pages/pages'
import type { GalleryPage } from './document'
import { rootFrom } from './document'
import type { Given } from './given'
import { drawPlain, type Places } from './plain'
import { inShell } from './shell'

export function contentPages(given: Given, places: Places): GalleryPage[] {
  return pages.map(({ path, title, sentence, component, script }) => {
    const content = drawPlain(component, { root: rootFrom(path), facts: given.text, guides })
    return inShell({ path, title: path ? `${title} · karui` : title, sentence, content, script }, given, places)
  })
}
