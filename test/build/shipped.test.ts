import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { markupOf } from '../../src/build/blocks.js'
import { componentFiles } from '../../src/build/files.js'
import { readDist } from './dist'

const countOf = (text: string, what: RegExp) => [...text.matchAll(what)].length

describe.each(['karui.min.js', 'karui.js'])('%s', (file) => {
  const script = readDist(file)

  test('names what is inside, before anything else', () => {
    expect(script).toMatch(
      /^\/\*! karui [\d.]+ \(MIT\), Riot [\d.]+ \(MIT\), lucide [\d.]+ \(ISC\): see karui\.licences\.txt \*\//,
    )
  })

  test('leaves the global `karui`', () => {
    expect(script).toMatch(/^var karui\b/m)
  })

  test('holds no style, and no way to add one to the page', () => {
    expect(script).not.toMatch(/<style|@layer|cssText|insertRule|adoptedStyleSheets|createElement\(["'`]style/)
  })

  test('ends with its source map', () => {
    expect(script).toMatch(new RegExp(`//# sourceMappingURL=${file}\\.map\\s*$`))
  })
})

test("karui.min.js writes HTML in Riot's templates alone", () => {
  expect(
    countOf(readDist('karui.min.js'), /\.(innerHTML|outerHTML)\s*=(?!=)|insertAdjacentHTML|document\.write/g),
  ).toBe(1)
})

describe('karui.licences.txt', () => {
  const text = readDist('karui.licences.txt')

  test.each([
    'LICENSE',
    'node_modules/riot/LICENSE.txt',
    'node_modules/lucide-static/LICENSE',
  ])('has %s whole', (file) => {
    expect(text).toContain(readFileSync(file, 'utf8').trim())
  })
})

/** A component's sheet with all that it imports. */
function sheetOf(name: string): string {
  const sheet = readDist(`css/${name}.css`)
  return sheet.replace(/@import "([\w-]+)\.css";/g, (_, other) => sheetOf(other))
}

test.each(componentFiles())('the sheet of %s has every rule for the parts it draws', (file) => {
  const sheet = sheetOf(path.basename(file, '.riot'))
  const parts = markupOf(readFileSync(file, 'utf8')).match(/\bk-[a-z-]+/g) ?? []
  const hasRule = (css: string) => (part: string) => new RegExp(`(?<![\\w-])\\.?${part}(?![\\w-])`).test(css)
  expect(parts.filter(hasRule(readDist('karui.css'))).filter((part) => !hasRule(sheet)(part))).toEqual([])
})
