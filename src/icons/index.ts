export * from './icons'
export { iconPath, onIcons, registerIcons } from './registry'
