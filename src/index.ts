/** `karui/core`: what the components are made with, for those who bring their own faces, and the page-wide settings. */
export * from './app'
export * from './behaviors'
export * from './core'
export { define, type KaruiElement, type Wrapper } from './element'
export { registerIcons } from './icons'
export { ja } from './words'
