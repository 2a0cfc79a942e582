/** Registers every element that has behaviour. The entry of `karui.all.min.js`: what it exports is the global `karui`. */
import { define } from '../src/element'
import './define-first'
import * as components from './further'
import { styleOnly } from './style-only'

export * from './define'

for (const component of Object.values(components))
  if (component !== components.ListGroup && !styleOnly.has(component.name!)) define(component)
