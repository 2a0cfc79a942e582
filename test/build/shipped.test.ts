import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { transform } from 'lightningcss'
import { markupOf } from '../../src/build/blocks.js'
import { componentFiles, filesIn } from '../../src/build/files.js'
import { dist, readDist } from './dist'

const countOf = (text: string, what: RegExp) => [...text.matchAll(what)].length

describe.each(['karui.min.js', 'karui.js', 'karui.all.min.js', 'karui.all.js'])('%s', (file) => {
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

describe.each([
  ['karui.min.js', 'karui.licences.txt', ['LICENSE', 'node_modules/lucide-static/LICENSE']],
  ['gallery/gallery.js', 'gallery/licences.txt', ['LICENSE', 'node_modules/lucide-static/LICENSE']],
  ['gallery/stories/forms/form.js', 'gallery/licences.txt', []],
  ['gallery/language-worker.js', 'gallery/licences.txt', []],
  ['gallery/post-check-worker.js', 'gallery/licences.txt', ['src/build/saxes-licence.txt']],
  ['gallery/watch-worker.js', 'gallery/licences.txt', []],
])('the licences of what is in %s', (script, file, ours) => {
  const text = readDist(file)
  const { sources } = JSON.parse(readDist(`${script}.map`)) as { sources: string[] }
  const packages = new Set(sources.flatMap((source) => source.match(/node_modules\/(?:@[^/]+\/)?[^/]+/) ?? []))
  /** The licence's own file, where the package carries it. */
  const licenceOf = (folder: string) => readdirSync(folder).filter((name) => /^licen[cs]e/i.test(name))
  const texts = [...packages].flatMap((folder) => licenceOf(folder).map((name) => path.join(folder, name)))

  test(`are in dist/${file}, whole`, () => {
    const all = [...ours, ...texts]
    expect(all.filter((name) => !text.includes(readFileSync(name, 'utf8').trim()))).toEqual([])
    // With the version that is inside.
    for (const folder of packages) {
      const { name, version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
      expect(text.toLowerCase()).toContain(`${path.basename(name)} ${version}\n`)
    }
  })

  test('are named in its first line, but for a hint to the compiler', () => {
    const [line = ''] = readDist(script)
      .replace(/^\/\/# .*\n/, '')
      .split('\n')
    const named = [...text.matchAll(/^(\S+ [\d.]+)\n\n/gm)].map(([, part]) => part!)
    expect(named.length).toBeGreaterThan(packages.size)
    // What has an entry of its own names what is in that alone.
    const apart = file.startsWith('gallery') ? '' : readDist('karui.qr.min.js').split('\n')[0]
    expect(named.filter((part) => !`${line}${apart}`.includes(`${part} (`))).toEqual([])
    expect(line).toMatch(new RegExp(`^/\\*! .*: see ${path.basename(file)} \\*/$`))
  })
})

describe('a page of the gallery loads what it shows', () => {
  const storiesIn = (script: string) => {
    const { sources } = JSON.parse(readDist(`gallery/${script}.map`)) as { sources: string[] }
    return sources.flatMap((source) => source.match(/stories\/(?!gallery\/)\w+\/.+/) ?? [])
  }

  test('the index is made of no story and no screen', () => {
    expect(storiesIn('gallery.js')).toEqual([])
  })

  test.each(filesIn('stories', '.stories.ts'))('%s is a script of its own', (file) => {
    expect(storiesIn(file.replace('.stories.ts', '.js'))).toEqual([file])
  })
})

/** A component's sheet with all that it imports. */
function sheetOf(name: string): string {
  const sheet = readDist(`css/${name}.css`)
  return sheet.replace(/@import "([\w-]+)\.css";/g, (_, other) => sheetOf(other))
}

test.each(
  componentFiles(),
)('the sheet of %s has every rule for the parts it draws, but for what brings it in turn', (file) => {
  const name = path.basename(file, '.riot')
  const sheet = sheetOf(name)
  const later = componentFiles()
    .map((other) => path.basename(other, '.riot'))
    .filter((other) => other.startsWith(`${name}-`) && readDist(`css/${other}.css`).includes(`@import "${name}.css"`))
  const parts = markupOf(readFileSync(file, 'utf8')).match(/\bk-[a-z-]+/g) ?? []
  const hasRule = (css: string) => (part: string) => new RegExp(`(?<![\\w-])\\.?${part}(?![\\w-])`).test(css)
  const drawn = parts.filter((part) => !later.some((other) => part.startsWith(`k-${other}`)))
  expect(drawn.filter(hasRule(readDist('karui.all.css'))).filter((part) => !hasRule(sheet)(part))).toEqual([])
})

/** What stands at the top of a sheet, each kind once, in its order. */
function topLevelOf(css: string): string[] {
  const found = new Set<string>()
  const note = (rule: { type: string; value?: unknown }) => {
    const { name } = (rule.value ?? {}) as { name?: string | string[] }
    found.add(rule.type === 'layer-block' ? `@layer ${[name].flat().join('.')}` : `@${rule.type}`)
  }
  transform({
    filename: 'sheet.css',
    code: Buffer.from(css),
    visitor: { StyleSheet: ({ rules }) => rules.forEach(note) },
  })
  return [...found]
}

describe('every rule is in a layer of the kit, so that any rule of a page is stronger', () => {
  const layers = ['@layer karui.tokens', '@layer karui.base', '@layer karui.components']

  test('in karui.css, in the order of the layers', () => {
    expect(topLevelOf(readDist('karui.css')).filter((rule) => rule !== '@property')).toEqual(layers)
  })

  test.each(readdirSync(path.join(dist, 'css')))('in css/%s', (file) => {
    const allowed = [...layers, '@layer-statement', '@import', '@property']
    expect(topLevelOf(readDist(`css/${file}`)).filter((rule) => !allowed.includes(rule))).toEqual([])
  })

  test('and one that is in none is found', () => {
    expect(topLevelOf('@layer karui.base { p { margin: 0 } } a { color: red }')).toEqual([
      '@layer karui.base',
      '@style',
    ])
    expect(topLevelOf('@media print { a { color: red } } @layer a, b;')).toEqual(['@media', '@layer-statement'])
  })
})
