/** The pages of the shell: search, settings, code to copy, live stories, the phone beside them. */
import { takeOver } from '../canvas/take-over'
import { startFrame } from '../components/frame'
import { startCopying } from '../copy'
import { defineKit } from '../kit'
import { keepOffline } from '../offline/offline'
import { startSettings } from '../settings/panel'
import { startSearch } from './search'

/** Where the gallery's scripts are: the bundler's own variable. */
declare const __webpack_public_path__: string

interface PageModule {
  /** @param page the part of the document that is the page's own */
  begin(page: ParentNode): void
}

/** The modules of pages that have one, by the name that `pages.ts` gives. */
const modules: Record<string, () => Promise<PageModule>> = {
  home: () => import(/* webpackChunkName: "pages/home" */ '../pages/home'),
  theming: () => import(/* webpackChunkName: "pages/theming" */ '../pages/theming'),
}

/** Where this page stands in the sidebar is seen, however long that is. */
const showPlace = () => document.querySelector('.g-side [aria-current="page"]')?.scrollIntoView({ block: 'nearest' })

export async function startShell(): Promise<void> {
  const page = document.querySelector<HTMLElement>('.g-shell-main')!
  // The page for what is not there may be shown at any address, but its script knows where it came from.
  if ('lost' in document.documentElement.dataset)
    document.head.prepend(Object.assign(document.createElement('base'), { href: __webpack_public_path__ }))
  showPlace()
  const live = defineKit()
  startSettings(live)
  startSearch(document)
  startCopying(page)
  startFrame(page)
  void keepOffline(__webpack_public_path__)
  await live
  await takeOver(page)
  const script = await modules[page.dataset.script ?? '']?.()
  script?.begin(page)
}
