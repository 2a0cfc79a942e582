/** `dist/api.md` tells everything that the components say of themselves. */
import { describe, expect, test } from '@jest/globals'
import { readComponents } from '../../src/build/reference.js'
import { readDist } from './dist'

const reference = readDist('api.md')
const chapters = new Map(
  reference
    .split(/^## /m)
    .slice(1)
    .map((text) => [text.split('\n')[0]!, text]),
)

describe.each(readComponents())('$tag', ({ tag, sentence, props, events, slots, methods, customProperties }) => {
  const chapter = chapters.get(tag) ?? ''

  test('has a chapter with its sentence, and a place in the contents', () => {
    expect(chapter).toContain(sentence)
    expect(reference).toContain(`- [\`${tag}\`](#${tag}): `)
  })

  test('each thing that can be given, heard, filled, called or set stands there, in a row of its own', () => {
    const things = [
      ...props.filter(({ kind }) => kind !== 'event').map(({ name }) => `| \`${name}\` |`),
      ...events.map(({ name }) => `| \`${name}\` | \`on${name}\` |`),
      ...[...slots, ...customProperties].map(({ name }) => `| \`${name}\` |`),
      ...methods.map(({ signature }) => `| \`${signature.replaceAll('|', '\\|')}\` |`),
    ]
    expect(things.filter((thing) => !chapter.includes(thing))).toEqual([])
  })

  test('each row of a table has as many cells as its head', () => {
    const tables = chapter.split(/\n(?!\|)/).map((lines) => lines.split('\n').filter((line) => line.startsWith('|')))
    const cells = (line: string) => line.split(/(?<!\\)\|/).length
    for (const rows of tables) for (const row of rows) expect([row, cells(row)]).toEqual([row, cells(rows[0]!)])
  })
})

test('values stand in the place of a type where they are all that is allowed', () => {
  expect(chapters.get('k-sheet')).toContain('| `side` | `side` | `bottom`, `start`, `end`, `top` | `bottom` |')
})
