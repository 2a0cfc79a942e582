import type { Words } from '../words/en'

/** What all copies of the kit on a page have in common: each has its own modules, but the page is one. */
interface Page {
  /** How many ids were given. */
  ids: number
  /** The language that was chosen. */
  words?: Partial<Words>
  /** Gestures are to be felt. */
  haptics?: boolean
}

const key: unique symbol = Symbol.for('karui.page')
const scope = globalThis as { [key]?: Page }
scope[key] ??= { ids: 0 }

export const page: Page = scope[key]
