import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { compile } from '../../src/build/compile.js'
import { componentFiles, filesIn } from '../../src/build/files.js'

/** The tag and, where they are exported, the class in JavaScript: `list-item` is `ListItem`. */
const classOf = (file: string) =>
  path.basename(file, '.riot').replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())

const door = ['base', 'further', 'qr'].map((file) => readFileSync(`components/${file}.ts`, 'utf8')).join('\n')
const stories = filesIn('stories', '.stories.ts')
const told = new Set(stories.map((file) => path.basename(file, '.stories.ts')))
/** Stories of a family stand in one file and show their tags in the markup. */
const storyTexts = stories.map((file) => readFileSync(file, 'utf8')).join('\n')

describe.each(componentFiles())('%s', (file) => {
  const name = path.basename(file, '.riot')
  const text = readFileSync(file, 'utf8')

  test('is the tag of its file name', () => {
    expect(text.trimStart()).toMatch(new RegExp(`^(?:<!--[^]*?-->\\s*)?<k-${name}[\\s>]`))
    expect(compile(text, file).code).toContain(`name: 'k-${name}'`)
  })

  test('is exported by components/base.ts, further.ts or qr.ts, with its props', () => {
    const own = door
      .split('\n')
      .filter((line) => line.includes(`'./${file.replace('components/', '')}'`))
      .join('\n')
    expect(own).toMatch(new RegExp(`default as ${classOf(file)}\\b`))
    expect(own).toMatch(new RegExp(`\\b${classOf(file)}Props\\b`))
  })

  test('has a story', () => {
    expect(told.has(name) || storyTexts.includes(`<k-${name}`)).toBe(true)
  })
})

test.each([
  ['define', 'base'],
  ['define-all', 'further'],
])('components/%s.ts registers all of %s.ts', (file, door) => {
  const define = readFileSync(`components/${file}.ts`, 'utf8')
  expect(define).toContain(`import * as components from './${door}'`)
  expect(define).toMatch(/for \(const component of Object\.values\(components\)\)/)
  expect(readFileSync('components/index.ts', 'utf8')).toContain(`export * from './${door}'`)
})
