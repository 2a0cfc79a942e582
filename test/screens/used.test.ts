/** What a screen says that it is made of, against what it imports. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { used as postCheck } from '../../stories/screens/post-check/used'
import { used as pulse } from '../../stories/screens/pulse/used'
import { used as watch } from '../../stories/screens/watch/used'

const folder = new URL('../../stories/screens/', import.meta.url)

const importOf = /import (?:\w|\{ toast)[^;]*? from '[^']*?(?:components\/\w+\/([\w-]+)\.riot|src\/(app))'/g

function componentsIn(screen: string): string[] {
  const sources = [screen, 'shared'].flatMap((name) =>
    readdirSync(new URL(name, folder))
      .filter((file) => file.endsWith('.riot'))
      .map((file) => readFileSync(new URL(`${name}/${file}`, folder), 'utf8')),
  )
  const imported = sources.flatMap((source) =>
    [...source.matchAll(importOf)].map(([, component, app]) => component ?? (app && 'toast')),
  )
  const has = (text: string) => sources.some((source) => source.includes(text))
  // Those without a script are classes, and a form makes its draft by the tag.
  const others = [has('class="k-tag') && 'tag', has('class="k-skeleton') && 'skeleton', has(' draft="') && 'draft']
  return [...new Set([...imported, ...others])].filter((name) => typeof name === 'string').sort()
}

test.each([
  ['post-check', postCheck],
  ['pulse', pulse],
  ['watch', watch],
])('the sheet of %s names every component, once and in order', (screen, used) => {
  expect([...used]).toEqual(componentsIn(screen))
})
