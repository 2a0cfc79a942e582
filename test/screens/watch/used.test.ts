import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { used } from '../../../stories/screens/watch/used'

const folder = new URL('../../../stories/screens/', import.meta.url)
const sources = ['watch', 'shared'].flatMap((name) =>
  readdirSync(new URL(name, folder))
    .filter((file) => file.endsWith('.riot'))
    .map((file) => readFileSync(new URL(`${name}/${file}`, folder), 'utf8')),
)
const imported = sources.flatMap((source) =>
  [...source.matchAll(/import (?:\w|\{ toast).*? from '.*?(?:components\/\w+\/([\w-]+)\.riot|src\/(app))'/g)].map(
    ([, component, app]) => component ?? (app && 'toast'),
  ),
)
/** Those without a script are classes. */
const classes = sources.some((source) => source.includes('class="k-tag')) ? ['tag'] : []

test('the sheet of what is used names every component, once and in order', () => {
  expect([...used]).toEqual([...new Set([...imported, ...classes])].sort())
})
