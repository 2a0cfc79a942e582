export { define, redraw, type Wrapper } from './define'
export type { KaruiElement } from './types'
