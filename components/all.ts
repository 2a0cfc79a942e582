/** Every component, as a list. In the drop-in it is written by `src/build/all-components.js`. */
import type { Wrapper } from '../src/element'
import * as components from './index'

export const all: readonly Wrapper[] = Object.values(components)
