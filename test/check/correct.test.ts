import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, jest, test } from '@jest/globals'
import { filesIn, root } from '../../src/build/files.js'
import { projectOf, runCheck } from './run'

jest.setTimeout(120_000)

const corpus = filesIn('test/check/correct', '.riot')

test('nothing is wrong in what is right', () => {
  const { status, stdout, stderr } = runCheck(['-p', projectOf('correct', ['../../../test/check/correct'])])
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' })
})

test('and every file of it is read to its end: a name that is nowhere is found there', () => {
  const folder = path.join(root, '.cache/check-projects/spoiled')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(path.join(folder, 'correct'), { recursive: true })
  for (const file of corpus) {
    const text = readFileSync(path.join(root, file), 'utf8').replaceAll("'../../../src/", "'../../../../src/")
    const spoiled = text.replace(/(?=\n\s*<script|\n<\/[\w-]+>\s*$)/, '\n  <p>{ nowhereAtAll }</p>')
    writeFileSync(path.join(folder, 'correct', path.basename(file)), spoiled)
  }
  const { lines } = runCheck(['-p', projectOf('spoiled', ['correct'])], path.join(folder, 'correct'))
  expect(lines.map((line) => line.replace(/\(.*?\)/, ''))).toEqual(
    corpus.map((file) => expect.stringMatching(`^${path.basename(file)}: error TS2339: Property "nowhereAtAll"`)),
  )
})
