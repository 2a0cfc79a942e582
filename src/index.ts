/** `karui/core`: for those who bring their own faces. */
export * from './core'
export { define, type Wrapper } from './element'
