import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping'
import { blockOf, markupOf } from '../../src/build/blocks.js'
import { dropInFiles } from '../../src/build/files.js'
import { readDist } from './dist'

interface Place {
  line: number
  column: number
}
/** A text that stands once in a component and once in what was made of it: nothing else can be meant. */
interface Landmark {
  text: string
  original: Place
  generated: Place
}

/** Line from 1, column from 0; undefined unless `text` stands there exactly once. */
function placeOf(text: string | RegExp, code: string): Place | undefined {
  const before = code.split(text)
  if (before.length !== 2) return undefined
  const lines = before[0]!.split('\n')
  return { line: lines.length, column: lines.at(-1)!.length }
}

const landmark = (text: string, original?: Place, generated?: Place): Landmark[] =>
  original && generated ? [{ text, original, generated }] : []

const quoted = /(?<=')[\w-][\w -]{4,}(?=')/g

/** The script alone, without its comments. Names the compiler writes too are left out below. */
const codeOf = (source: string) =>
  (blockOf(source, 'script')?.text ?? '').replace(/\/\*[\s\S]*?\*\/|\/\/.*|^\s*import .*/gm, '')

/** Texts in quotes in the script; the name of an attribute in the markup may be in a type alone. */
function textsIn(source: string, code: string): Landmark[] {
  const isNamed = (text: string) => markupOf(source).includes(`${text}={`)
  const texts = [...new Set(codeOf(source).match(quoted))].filter(
    (text) => !/^k-|^default$/.test(text) && !isNamed(text),
  )
  return texts.flatMap((text) =>
    landmark(text, placeOf(`'${text}'`, source), placeOf(`"${text}"`, code) ?? placeOf(`'${text}'`, code)),
  )
}

/**
 * Questions that the markup asks, as `{ isOpen() }`; the compiler writes them as `_scope.isOpen()`. The list of an
 * `each` has no place in Riot's own map.
 */
function questionsIn(source: string, code: string): Landmark[] {
  const calls = [...new Set(markupOf(source).match(/(?<![\w.'"-]|\bin )[a-z]\w{3,}(?=\()/g))]
  const [aboveScript = ''] = source.split(/^[ \t]*<script/m)
  const inMarkup = (name: string) => placeOf(new RegExp(`(?<![\\w.])${name}(?=\\()`), aboveScript)
  const inCode = (name: string) => placeOf(new RegExp(`(?<=\\w\\.)${name}(?=\\()`), code)
  return calls.flatMap((name) => landmark(name, inMarkup(name), inCode(name)))
}

interface Found extends Landmark {
  line: number | null
  file: string | null
}

/** Landmarks of a component in a script, each with the place to which the script's map leads. */
function lookUp(file: string, script: string, landmarks: typeof textsIn): Found[] {
  const map = new TraceMap(readDist(`${script}.map`))
  // The text that was built: the file may have been edited since.
  const own = map.sources.findIndex((source) => source?.endsWith(`/${file}`))
  const others = map.sourcesContent!.filter((_, index) => index !== own).join()
  const source = map.sourcesContent?.[own] ?? ''
  return landmarks(source, readDist(script))
    .filter(({ text }) => !new RegExp(`(['".])${text}\\b`).test(others))
    .map((mark) => {
      const { source, line } = originalPositionFor(map, mark.generated)
      return { ...mark, line, file: source && path.posix.basename(source) }
    })
}

/** swc leaves some that it moved without a place; the others are exact, or told by the first line of their tag or expression. */
const isWrong = (own: string) => (found: Found) =>
  found.file !== null && (found.file !== path.basename(own) || Math.abs(found.line! - found.original.line) > 2)

const esmOf = (file: string) => `esm/${file.replace('.riot', '.js')}`
const scripts: [string, (file: string) => string, { texts: number; questions: number }][] = [
  ['karui.all.min.js', () => 'karui.all.min.js', { texts: 15, questions: 8 }],
  ['the ESM files', esmOf, { texts: 40, questions: 20 }],
]

describe.each(scripts)('source maps of %s', (_, scriptOf, least) => {
  test.each(dropInFiles())('know %s once, by its path, and carry its text', (file) => {
    const { sources, sourcesContent } = JSON.parse(readDist(`${scriptOf(file)}.map`))
    const own = sources.filter((source: string) => source.endsWith(`/${file}`))
    expect(own).toHaveLength(1)
    expect(sourcesContent[sources.indexOf(own[0])]).toBe(readFileSync(file, 'utf8'))
  })

  test.each(dropInFiles())('lead to the lines of %s, in script and markup', (file) => {
    const all = [...lookUp(file, scriptOf(file), textsIn), ...lookUp(file, scriptOf(file), questionsIn)]
    expect(all.filter(isWrong(file))).toEqual([])
  })

  test.each([
    ['scripts', textsIn, least.texts],
    ['markup', questionsIn, least.questions],
  ])('do so at many places of the %s, and leave few without one', (_part, landmarks, count) => {
    const found = dropInFiles().flatMap((file) => lookUp(file, scriptOf(file), landmarks))
    const placed = found.filter(({ line }) => line !== null)
    expect(placed.length).toBeGreaterThan(count)
    expect(placed.length / found.length).toBeGreaterThan(0.9)
  })
})

test('an ESM map names its file below the repository', () => {
  const { sources } = JSON.parse(readDist('esm/components/overlays/dialog.js.map'))
  const places = sources.map((source: string) => path.posix.join('dist/esm/components/overlays', source))
  expect(places).toEqual(['components/overlays/dialog.riot'])
})
