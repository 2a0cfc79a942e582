/** Registers every element that has behaviour. The entry of `karui.all.min.js`: what it exports is the global `karui`. */
import { define } from '../src/element'
import { first } from './define-first'
import * as components from './further'
import { styleOnly } from './style-only'

export { haptics } from '../src/core'
export * from './define'

for (const component of Object.values(components))
  if (!first.includes(component) && !styleOnly.has(component.name!)) define(component)
