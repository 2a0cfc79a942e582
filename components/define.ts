/**
 * Registers the elements of `karui.min.js` that have behaviour; what has none is CSS on its tag. Its entry: what it exports
 * is the global `karui`.
 */
import { setWords } from '../src/core'
import { define, redraw } from '../src/element'
import type { Words } from '../src/words'
import * as components from './base'
import { styleOnly } from './style-only'

export { confirm, prompt, theme, toast } from '../src/app'
export { define as register } from '../src/element'
export { registerIcons as icons } from '../src/icons'

/** Chooses the language of the kit's own words, also in what is on the page already. */
export function locale(words: Partial<Words>): void {
  setWords(words)
  redraw()
}

for (const component of Object.values(components)) if (!styleOnly.has(component.name!)) define(component)
