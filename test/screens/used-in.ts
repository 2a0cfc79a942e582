import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../../stories/screens/', import.meta.url)

/** @returns names of the kit's components that a screen's files import, once and in order; those without a script are classes */
export function usedIn(screen: string): string[] {
  const sources = [screen, 'shared'].flatMap((name) =>
    readdirSync(new URL(name, folder))
      .filter((file) => file.endsWith('.riot'))
      .map((file) => readFileSync(new URL(`${name}/${file}`, folder), 'utf8')),
  )
  const imported = sources.flatMap((source) =>
    [...source.matchAll(/import (?:\w|\{ toast).*? from '.*?(?:components\/\w+\/([\w-]+)\.riot|src\/(app))'/g)].map(
      ([, component, app]) => component ?? (app && 'toast') ?? '',
    ),
  )
  const classes = sources.some((source) => source.includes('class="k-tag')) ? ['tag'] : []
  return [...new Set([...imported, ...classes])].sort()
}
