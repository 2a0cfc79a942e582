/** The table in Svelte 5, mounted. */
import { flushSync, mount as mountSvelte } from 'svelte'
import Table from './table.svelte'

/** Draws the application into `root`. */
export function mount(root) {
  mountSvelte(Table, { target: root })
  flushSync()
}
