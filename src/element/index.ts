export { define, redraw, type Wrapper } from './define'
