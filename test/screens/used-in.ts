import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../../stories/screens/', import.meta.url)

/** What a screen uses without importing it: those without a script are classes, and a form makes its draft by the tag. */
const signs = { tag: 'class="k-tag', skeleton: 'class="k-skeleton', draft: '<k-form draft=' }

/** @returns names of the kit's components that a screen is made of, once and in order */
export function usedIn(screen: string): string[] {
  const sources = [screen, 'shared'].flatMap((name) =>
    readdirSync(new URL(name, folder))
      .filter((file) => file.endsWith('.riot'))
      .map((file) => readFileSync(new URL(`${name}/${file}`, folder), 'utf8')),
  )
  const imported = sources.flatMap((source) =>
    [
      ...source.matchAll(/import (?:\w|\{ toast)[^;]*? from '[^']*?(?:components\/\w+\/([\w-]+)\.riot|src\/(app))'/g),
    ].map(([, component, app]) => component ?? (app && 'toast') ?? ''),
  )
  const others = Object.entries(signs).flatMap(([name, sign]) =>
    sources.some((source) => source.includes(sign)) ? [name] : [],
  )
  return [...new Set([...imported, ...others])].sort()
}
