import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { filesIn, root } from '../../src/build/files.js'
import { projectOf, runCheck } from './run'

/** `file | line:column | what stands there | code | sentence`; more lines of a sentence are left out. */
interface Expected {
  file: string
  place: string
  word: string
  rest: string
}

const folder = path.join(root, 'test/check/mistakes')
const expected = readFileSync(path.join(folder, 'expected.txt'), 'utf8')
  .trim()
  .split('\n')
  .map((line): Expected => {
    const [file = '', place = '', word = '', code, ...sentence] = line.split(' | ')
    return { file, place, word, rest: `${code}: ${sentence.join(' | ')}` }
  })

const found = runCheck(['-p', projectOf('mistakes', ['../../../test/check/mistakes'])], folder)

const told = ({ file, place, rest }: Expected) => `${file}(${place.replace(':', ',')}): error ${rest}`

test('there are many, of every kind', () => {
  expect(expected.length).toBeGreaterThan(100)
  expect(new Set(expected.map(({ file }) => `test/check/mistakes/${file}`))).toEqual(
    new Set(filesIn('test/check/mistakes', '.riot').filter((file) => !file.endsWith('/no-slots.riot'))),
  )
})

test.each(expected)('$file:$place points to $word', ({ file, place, word }) => {
  const [line = 0, column = 0] = place.split(':').map(Number)
  const lines = readFileSync(path.join(folder, file), 'utf8').split('\n')
  const there = lines[line - 1]!.slice(column - 1)
  expect(word === '-' ? there === '' : there.startsWith(word)).toBe(true)
})

describe('each is told once, where it is, in words that are understood', () => {
  test.each([...new Set(expected.map(({ file }) => file))])('%s', (file) => {
    const lines = found.lines.filter((line) => line.startsWith(`${file}(`))
    expect(lines).toEqual(expected.filter((one) => one.file === file).map(told))
  })

  test('and nothing else', () => {
    expect(found.lines).toHaveLength(expected.length)
    expect(found.stderr).toBe('')
    expect(found.status).toBe(1)
  })

  test('no sentence names what only the checker knows', () => {
    expect(found.stdout).not.toMatch(
      /__|\bListener<|\bHeard<|\bNothing\b|\bNumeric\b|\bFlag\b|WithoutInternals|\bWithProps\b|karui-check/,
    )
  })
})
