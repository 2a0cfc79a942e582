/** The gallery's pages of text. They are drawn when the gallery is built; no page's component runs in a browser. */
import type { Wrapper } from '../../../src'
import Accessibility from './accessibility.riot'
import Angularjs from './angularjs.riot'
import Browsers from './browsers.riot'
import Guides from './guides.riot'
import Home from './home.riot'
import NotFound from './not-found.riot'
import Security from './security.riot'
import Start from './start.riot'
import Theming from './theming.riot'

export interface TextPage {
  /** The folder below the gallery's root, with a slash at its end; or a file. */
  path: string
  title: string
  /** What stands on it, in a sentence: its description to search engines and in lists. */
  sentence: string
  /** Takes `PageProps`. */
  component: Wrapper
  /** It is in the list of guides. */
  isGuide?: boolean
  /** Module beside this file whose `begin(page)` is called in the browser. */
  script?: string
}

export const pages: TextPage[] = [
  {
    path: '',
    title: 'karui: a light UI kit for phones',
    sentence: 'Small, fast and accessible custom elements for the screen of a phone, made with Riot.',
    component: Home,
    script: 'home',
  },
  {
    path: 'guides/',
    title: 'Guides',
    sentence: 'How to begin, theming, accessibility, browsers, security, and the way from AngularJS.',
    component: Guides,
  },
  {
    path: 'start/',
    title: 'Getting started',
    sentence: 'A plain page, a Riot application, one element at a time, a server.',
    component: Start,
    isGuide: true,
  },
  {
    path: 'theming/',
    title: 'Theming',
    sentence: 'One hue and a few knobs, to try and to copy; every token.',
    component: Theming,
    isGuide: true,
    script: 'theming',
  },
  {
    path: 'angularjs/',
    title: 'Coming from AngularJS',
    sentence: 'The two files in an AngularJS page, bindings, and one directive at a time.',
    component: Angularjs,
    isGuide: true,
  },
  {
    path: 'accessibility/',
    title: 'Accessibility',
    sentence: 'What is built in, how it is tested, and what was never tried.',
    component: Accessibility,
    isGuide: true,
  },
  {
    path: 'browsers/',
    title: 'Browsers',
    sentence: 'The oldest versions, what is tested where, and what newer browsers do better.',
    component: Browsers,
    isGuide: true,
  },
  {
    path: 'security/',
    title: 'Security',
    sentence: 'Policies, Trusted Types, and what the kit does not do.',
    component: Security,
    isGuide: true,
  },
  {
    path: '404.html',
    title: 'There is no such page',
    sentence: 'The address may be mistyped, or the page has moved.',
    component: NotFound,
  },
]

/** A page with a document, and a policy, of its own. */
const speed = {
  path: 'bench/',
  title: 'Speed',
  sentence: 'Published figures, and the comparison with AngularJS on your own device.',
}

/** What `PageProps` has of them. */
export const guides = [
  ...pages.filter(({ isGuide }) => isGuide).map(({ path, title, sentence }) => ({ path, title, sentence })),
  speed,
]
