/** Registers every element that has behaviour; what has none is CSS on its tag. The entry of `karui.min.js`. */
import { setWords } from '../src/core'
import { define } from '../src/element'
import * as components from './index'

for (const component of Object.values(components)) if (component.template) define(component)

export { define as register, setWords as words }
