/** What README.md shows of a framework stands in its application. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { filesIn, root } from '../../src/build/files.js'

const text = (file: string) => readFileSync(path.join(root, file), 'utf8')
const section = text('README.md').split('### In other frameworks')[1]!.split('\n## ')[0]!
const applications: Record<string, string> = {
  'React 19': 'react',
  'Vue 3': 'vue',
  'Svelte 5': 'svelte',
  'Angular 22': 'angular',
  'AngularJS 1.8': 'angularjs',
}

/** The sources of an application, breaks and spaces between their words as in one line. */
const sourcesOf = (name: string) =>
  filesIn(`test/interop/${name}`)
    .filter((file) => !/lock/.test(file))
    .map(text)
    .join('\n')
    .replace(/\s+/g, ' ')
const codeIn = (line: string) => [...line.matchAll(/`([^`]+)`/g)].map(([, code]) => code!)
/** Names of files, types and ways of writing are no code of an application. */
const isSample = (code: string) => /[=:]/.test(code)

describe('the table of frameworks', () => {
  const rows = [...section.matchAll(/^\| (\w[^|]*\d) \| (.*) \|$/gm)].map(([, name, cells]) => ({
    name: name!,
    cells: cells!,
  }))

  test('has a row for each application of a framework', () => {
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(applications))
  })

  test.each(rows)('shows lines of the application: $name', ({ name, cells }) => {
    const source = sourcesOf(applications[name]!)
    const samples = codeIn(cells).filter(isSample)
    expect(samples.length).toBeGreaterThan(0)
    expect(samples.filter((sample) => !source.includes(sample))).toEqual([])
  })
})

test('the sample for AngularJS stands in its application', () => {
  const [, sample = ''] = section.match(/```html\n([\s\S]*?)```/) ?? []
  const lines = sample.trim().split('\n')
  expect(lines.length).toBeGreaterThan(1)
  expect(lines.filter((line) => !sourcesOf('angularjs').includes(line))).toEqual([])
})
