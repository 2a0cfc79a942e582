import * as icons from './icons'

/**
 * @param name lucide's name, `circle-check`, or ours, `circleCheck`
 * @returns path data on a grid of 24 by 24; undefined for an icon that the kit does not have
 */
export function iconPath(name = ''): string | undefined {
  const key = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  return (icons as Record<string, string>)[key]
}
