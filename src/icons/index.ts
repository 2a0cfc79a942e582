export * from './drawn'
export * from './icons'
export { iconPath, onIcons, registerIcons } from './registry'
export { toneMark } from './tones'
