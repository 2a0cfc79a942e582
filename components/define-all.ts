/** Registers every element. The entry of `karui.all.min.js`: what it exports is the global `karui`. */
import { define } from '../src/element'
import * as components from './further'

export * from './define'

for (const component of Object.values(components)) define(component)
