import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping'
import { blockOf } from '../../src/build/blocks.js'
import { componentFiles } from '../../src/build/files.js'
import { readDist } from './dist'

/** Where a text stands: line from 1, column from 0; undefined unless it stands there exactly once. */
function placeOf(text: string, code: string) {
  const before = code.split(text)
  if (before.length !== 2) return undefined
  const lines = before[0]!.split('\n')
  return { line: lines.length, column: lines.at(-1)!.length }
}

const quoted = /(?<=')[\w-][\w -]{4,}(?=')/g

/** The script alone, without its comments. Names the compiler writes too are left out below. */
const codeOf = (source: string) =>
  (blockOf(source, 'script')?.text ?? '').replace(/\/\*[\s\S]*?\*\/|\/\/.*|^\s*import .*/gm, '')

/** Texts in quotes which stand once in a component, in its script, and once in what was made of it: nothing else can be meant. */
function landmarks(source: string, code: string) {
  const texts = [...new Set(codeOf(source).match(quoted))].filter((text) => !/^k-|^default$/.test(text))
  return texts.flatMap((text) => {
    const original = placeOf(`'${text}'`, source)
    const generated = placeOf(`"${text}"`, code) ?? placeOf(`'${text}'`, code)
    return original && generated ? [{ text, original, generated }] : []
  })
}

function expectLinesOf(file: string, script: string): number {
  const code = readDist(script)
  const map = new TraceMap(readDist(`${script}.map`))
  // The text that was built: the file may have been edited since.
  const at = map.sources.findIndex((source) => source?.endsWith(path.basename(file)))
  const marks = landmarks(map.sourcesContent?.[at] ?? '', code)
  const found = marks.map(({ text, generated }) => {
    const { source, line } = originalPositionFor(map, generated)
    return { text, line, source: source && path.posix.basename(source) }
  })
  // swc maps an expression by its first line, and leaves some texts that it moved without a place.
  const lost = found.flatMap(({ text, line, source }, index) => {
    if (source === null) return []
    const isNear = source === path.basename(file) && Math.abs(line! - marks[index]!.original.line) <= 1
    return isNear ? [] : [{ text, line, source }]
  })
  expect(lost).toEqual([])
  return found.filter(({ source }) => source !== null).length
}

describe('source maps lead to the lines of', () => {
  test.each(componentFiles())('%s from karui.min.js', (file) => {
    expectLinesOf(file, 'karui.min.js')
  })

  test.each(componentFiles())('%s from its ESM file', (file) => {
    expectLinesOf(file, `esm/${file.replace('.riot', '.js')}`)
  })

  test('all in all at many places', () => {
    const counts = componentFiles().map((file) => expectLinesOf(file, `esm/${file.replace('.riot', '.js')}`))
    expect(counts.filter((count) => count > 0).length).toBeGreaterThan(counts.length / 2)
  })
})

test('an ESM map names its file below the repository and carries its text', () => {
  const file = 'components/overlays/dialog.riot'
  const { sources, sourcesContent } = JSON.parse(readDist('esm/components/overlays/dialog.js.map'))
  expect(sources.map((source: string) => path.posix.join('dist/esm/components/overlays', source))).toEqual([file])
  expect(sourcesContent).toEqual([readFileSync(file, 'utf8')])
})
