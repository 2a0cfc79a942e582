export { define, type Wrapper } from './define'
