import { component } from 'riot'
import { mount as mountAngular } from './rows/angular-rows'
import App from './rows/karui.riot'
import { mount as mountVanilla } from './rows/vanilla'

/** What is compared here, in the order of turns: its words, and how it is drawn into an element. */
export const implementations = {
  vanilla: { label: 'Plain DOM, by hand', mount: mountVanilla },
  karui: { label: 'karui', mount: (root: Element) => void component(App)(root as HTMLElement) },
  angular: { label: 'AngularJS 1.8.3', mount: mountAngular },
}

export type Name = keyof typeof implementations
