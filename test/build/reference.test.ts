/** `dist/api.md` tells everything that the components say of themselves. */
import { describe, expect, test } from '@jest/globals'
import { readDataTypes } from '../../src/build/data-types.js'
import { readComponents } from '../../src/build/reference.js'
import { en, enForms, enLists, enQr } from '../../src/words'
import { openPage } from '../support/page'
import { readDist } from './dist'

const reference = readDist('api.md')
const chapters = new Map(
  reference
    .split(/^## /m)
    .slice(1)
    .map((text) => [text.split('\n')[0]!, text]),
)

describe.each(readComponents())('$tag', ({ name, tag, sentence, props, ...facts }) => {
  const { events, slots, parts, methods, keys, phone, customProperties } = facts
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
      ...parts.map((part) => `| \`k-${name}-${part.name}\` |`),
      ...methods.map(({ signature }) => `| \`${signature.replaceAll('|', '\\|')}\` |`),
      ...keys.map(({ name }) => `| \`${name.replaceAll(', ', '`, `')}\` |`),
      ...phone.map((sentence) => `\n- ${sentence}`),
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

describe('the types of data', () => {
  const types = readDataTypes(readComponents())
  const chapterOf = (name: string) =>
    chapters
      .get('Types')!
      .split(/^### /m)
      .find((text) => text.startsWith(`${name}\n`))

  test('are those that the components and the global name, and those that these name', () => {
    const names = types.map(({ name }) => name)
    expect(names).toEqual(
      expect.arrayContaining(['ListRow', 'SelectGroup', 'SchemaResult', 'CloseReason', 'ToastOptions']),
    )
    expect(names.filter((name) => /Props$|^(File|Promise|Tone|HTMLElement)$/.test(name))).toEqual([])
  })

  test.each(types)('$name stands there with its sentence and each field', ({
    name,
    sentence,
    fields,
    values,
    type,
  }) => {
    const chapter = chapterOf(name)
    expect(chapter).toContain(sentence)
    expect(fields.filter((field) => !chapter?.includes(`| \`${field.name}\` |`))).toEqual([])
    if (fields.length === 0) expect(chapter).toContain(values ? `\`${values[0]}\`` : type?.replaceAll('|', '\\|'))
  })

  test('are found from where they are named', () => {
    const headings = [...reference.matchAll(/^##+ (.*)$/gm)].map(([, title]) =>
      title!.toLowerCase().replaceAll(' ', '-'),
    )
    const links = [...reference.matchAll(/\]\(#([^)]*)\)/g)].map(([, link]) => link!)
    expect(links.filter((link) => !headings.includes(link))).toEqual([])
    expect(chapters.get('k-reorder-list')).toContain('[`ListRow[]`](#listrow)')
    expect(chapters.get('k-form')).toContain('[`SubmitDetail`](#submitdetail)')
  })
})

test('the chapter of the global names all that is in it', async () => {
  const { page } = await openPage('<!doctype html><title>Page</title><script src="/karui.min.js"></script>')
  const names = await page.evaluate(() => Object.keys((globalThis as unknown as { karui: object }).karui))
  const told = [...chapters.get('The global karui')!.matchAll(/^\| `karui\.(\w+)\(/gm)].map(([, name]) => name)
  expect(told.sort()).toEqual(names.sort())
})

test('the chapter of words names all keys', () => {
  const rows = Object.entries({ ...en, ...enForms, ...enLists, ...enQr }).map(
    ([key, text]) => `| \`${key}\` | ${text} |`,
  )
  expect(rows.filter((row) => !chapters.get('Words')!.includes(row))).toEqual([])
})
