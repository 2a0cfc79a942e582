import { component } from 'riot'
import { createWorker } from '../../gallery/create-worker'
import PostCheck from './post-check.riot'

/** Opens DMARC aggregate reports: the demo's own, or files of the user's, which never leave the page. */
export function showPostCheck(body: HTMLElement): void {
  const root = document.createElement('post-check')
  body.replaceChildren(root)
  component(PostCheck)(root, {
    locale: document.documentElement.lang,
    createWorker: () => createWorker('post-check-worker'),
  })
}
