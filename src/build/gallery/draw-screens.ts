/** The sample screens: a list of them, and each on a page of its own, as far as it can be drawn here. */

import ScreenIndex from '../../../stories/gallery/screens/screen-index.riot'
import { screens } from '../../../stories/gallery/screens/screens'
import type { GalleryPage } from './document'
import type { Given } from './given'
import { drawPlain, type Places } from './plain'
import { inShell } from './shell'

export function screenPages(given: Given, places: Places): GalleryPage[] {
  const sentence = 'Whole sample applications, made of the kit alone.'
  const content = drawPlain(ScreenIndex, { screens })
  return [
    inShell({ path: 'screens/', title: 'Screens · karui', sentence, content }, given, places),
    ...screens.map(({ name, title, sentence, markup }) => ({
      path: `screens/${name}/`,
      title: `${title} · karui`,
      sentence,
      kind: 'screen' as const,
      body: places.hold(markup),
    })),
  ]
}
