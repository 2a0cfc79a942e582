/** What the gallery's pages of text name is there. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { filesIn } from '../../src/build/files.js'
import { readComponents } from '../../src/build/reference.js'
import { missing, planned } from '../../stories/gallery/pages/planned'

const folder = 'stories/gallery/pages'
const files = [...filesIn(folder, '.riot'), ...filesIn(folder, '.ts')]
const read = (file: string) => readFileSync(file, 'utf8')
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([found]) => found)

const components = readComponents()
const tags = components.map(({ tag }) => tag)
/** A class of the gallery's own, or an element that is to come. */
const isKnown = (name: string) => name.startsWith('k-sample') || name in planned

describe.each(files)('%s', (file) => {
  test('names elements that exist', () => {
    const named = all(read(file), /(?<![\w-])k-[a-z][\w-]*/g)
    expect(named.filter((name) => !tags.includes(name) && !isKnown(name))).toEqual([])
  })

  test('names files that exist', () => {
    const named = all(read(file), /(?<=[`'">\s])test\/[\w/.-]+\.(test\.ts|js)/g)
    expect(named.filter((name) => !existsSync(name))).toEqual([])
  })
})

test('the pages name the tests behind the accessibility statement', () => {
  const named = all(read(`${folder}/accessibility-checks.ts`), /test\/[\w/.-]+\.(test\.ts|js)/g)
  expect(new Set(named).size).toBeGreaterThan(8)
})

test('a custom property of a component that is shown is one of it', () => {
  const named = all(read(`${folder}/samples.ts`), /--k-[\w-]+(?=:)/g)
  const own = components.flatMap(({ customProperties }) => customProperties.map(({ name }) => name))
  expect(named.length).toBeGreaterThan(1)
  expect(named.filter((name) => !own.includes(name))).toEqual([])
})

test('what has come is missing no more', () => {
  expect(missing([])).toMatch(/^tabs, checkboxes, .* and carousels$/)
  expect(missing(['k-tabs'])).toMatch(/^checkboxes, /)
})
