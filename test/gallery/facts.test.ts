/** The figures that the gallery's pages show are those of the build, the published run and the README. */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { readFacts } from '../../src/build/gallery/facts.js'
import { weigh } from '../../src/build/sizes.js'
import type { Facts, Sizes } from '../../stories/gallery/pages/facts'
import { comparisons, samePage, targetsMet } from '../../stories/gallery/pages/figures'
import { measures, valuesOf, weightsOf } from '../bench/measures.js'
import { published } from '../bench/publish/publish.js'
import { dist, readDist } from '../build/dist'

const readme = readFileSync('README.md', 'utf8')
let facts: Facts
let sizes: Sizes
beforeAll(async () => {
  facts = await readFacts(dist)
  sizes = facts.sizes!
}, 60_000)

describe('sizes', () => {
  test('are of the files that are built, and of both together', () => {
    for (const { files, bytes } of [sizes.most, sizes.all]) {
      for (const { file, bytes } of files) expect(bytes).toBe(weigh(readDist(file)).brotli)
      expect(bytes).toBe(files.reduce((sum, { bytes }) => sum + bytes, 0))
    }
    expect(sizes.kit.karui).toBe(sizes.all.bytes)
  })

  test('the runtime is a part of the kit, on either side', () => {
    expect(sizes.runtime.karui).toBeGreaterThan(3_000)
    expect(sizes.runtime.karui).toBeLessThan(sizes.most.files[0]!.bytes)
    expect(sizes.runtime.angularjs).toBeLessThan(sizes.kit.angularjs)
  })

  test('AngularJS weighs what README says, and Material about what the page of the published run had of it', () => {
    expect(readme).toContain(sizes.runtime.angularjs.toLocaleString('en'))
    const page = weightsOf(published()).find(({ name }) => name === 'angular-material')!.value
    expect(sizes.kit.angularjs / page).toBeCloseTo(1, 1)
  })

  test('a gallery that is built without the kit, or watched, has none', async () => {
    expect((await readFacts('.cache/nothing')).sizes).toBeUndefined()
    expect((await readFacts()).sizes).toBeUndefined()
  })
})

test('browsers are those of the README', () => {
  const [line] = readme.split('## Browsers')[1]!.trim().split('\n')
  expect(line).toContain(facts.baseline.query)
  for (const { name, version } of facts.baseline.browsers.filter(({ name }) => name !== 'Opera')) {
    const named = name.replace(/ on .*/, '')
    expect(line).toMatch(new RegExp(`${named}[^,]* ${version}`))
  }
})

describe('speed', () => {
  const figures = published()
  const ratioOf = (words: string, name: string) => {
    const measure = measures.find((one) => one.words === words)!
    return valuesOf(figures, measure).find((one) => one.name === name)!.value
  }

  test.each([
    ['Rows of a phone list, script', 'karui', 'angular-component'],
    ['Rows of a phone list, to paint', 'karui', 'angular-component'],
    ['Cold start on a slow phone and line', 'karui-drop-in', 'angular-material'],
    ['Memory with 1,000 rows', 'karui', 'angular-component'],
    ['A form of 40 fields appears, to paint', 'karui', 'angular-component'],
    ['200 status cards change, script', 'karui', 'angular-component'],
  ])('%s is that of the published run', (words, own, peer) => {
    const pairs = comparisons.map(({ karui, angularjs }) => [karui, angularjs])
    expect(pairs).toContainEqual([ratioOf(words, own), ratioOf(words, peer)])
  })

  test('the same screen and the targets are of the same run', () => {
    const weights = Object.fromEntries(weightsOf(figures).map(({ name, value }) => [name, value]))
    expect(samePage).toEqual({ karui: weights.karui, angularjs: weights.angular })
    expect(readme).toContain(`Targets, ${targetsMet.met} of ${targetsMet.all} met`)
  })
})
