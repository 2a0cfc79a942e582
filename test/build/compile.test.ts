import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { compile } from '../../src/build/compile.js'
import { componentFiles } from '../../src/build/files.js'

const compiled = (files: string[]) =>
  new Map(files.map((file) => [file, JSON.stringify(compile(readFileSync(file, 'utf8'), file))]))

/** Riot's compiler counts its binding marks per process, which must not be seen in what we ship. */
describe('a file is compiled to the same bytes', () => {
  const files = componentFiles()
  const inOrder = compiled(files)
  const backwards = compiled(files.toReversed())

  test.each(files)('%s, whatever was compiled before it', (file) => {
    expect(backwards.get(file)).toBe(inOrder.get(file))
  })
})
