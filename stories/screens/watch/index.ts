import { component } from 'riot'
import { createWorker } from '../../gallery/create-worker'
import WatchScreen from './watch-screen.riot'

/** Shows a log and the issues in it: the demo's own, or one of the user's, which never leaves the page. */
export function showWatch(body: HTMLElement): void {
  const root = document.createElement('watch-screen')
  body.replaceChildren(root)
  component(WatchScreen)(root, {
    locale: document.documentElement.lang,
    createWorker: () => createWorker('watch-worker'),
  })
}
