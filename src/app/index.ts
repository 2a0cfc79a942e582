export { type Theme, theme } from './theme'
