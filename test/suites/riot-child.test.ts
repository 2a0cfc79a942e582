/** Every story as children of a Riot component: it draws, hears, changes and leaves as the plain elements do. */
import path from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { componentFiles } from '../../src/build/files.js'
import { bundle } from '../support/bundle'
import { type OpenedPage, openPage, pageOf } from '../support/page'
import { faultyGallery } from './faulty'
import { inject, openGallery } from './gallery'
import { indexStories } from './index-stories'
import { firstDifference } from './outline'
import { bundleParents, type Components } from './parents'
import { readTables, type Tables } from './tables'

interface Both {
  plain: OpenedPage
  child: OpenedPage
}

async function open(
  name: string,
  files: string[],
  { components, address }: { components: Components; address?: string },
) {
  await bundle('test/suites/plain.ts')
  const plain = await openGallery({ reducedMotion: true }, address)
  await inject(plain, '.cache/fixtures/plain.js')
  const script = await bundleParents(name, files, components)
  const html = `<!doctype html><html lang="en"><head><title>children</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="stylesheet" href="/karui.all.css"><link rel="stylesheet" href="/css/qr.css"><script src="${script}" defer></script></head><body></body></html>`
  const child = await openPage(await pageOf(html), { reducedMotion: true })
  return { plain, child }
}

const observe = ({ page }: OpenedPage, id: string, tables: Tables) =>
  page.evaluate(([story, props]) => globalThis.karuiObserve(story, props), [id, tables] as const)

async function differencesOf({ plain, child }: Both, id: string, tables: Tables) {
  const [expected, found] = await Promise.all([observe(plain, id, tables), observe(child, id, tables)])
  return {
    drawn: firstDifference(expected.drawn, found.drawn),
    heard: firstDifference(expected.heard, found.heard),
    changed: firstDifference(expected.changed, found.changed),
    left: found.left,
  }
}

const same = { drawn: null, heard: null, changed: null, left: [] }
const filesByTag = (paths: string[]) => Object.fromEntries(paths.map((file) => [`k-${path.parse(file).name}`, file]))

let both: Both

describe('stories', () => {
  const tables = readTables()
  beforeAll(async () => {
    const files = indexStories().map(({ file }) => file)
    both = await open('children', files, { components: { tables, files: filesByTag(componentFiles()) } })
    // Every story is compiled twice: on a busy machine that alone takes minutes.
  }, 240_000)

  describe.each(indexStories())('$title', ({ stories }) => {
    it.each(stories)('$name', async ({ id }) => {
      expect(await differencesOf(both, id, tables)).toEqual(same)
    })
  })
})

describe('the check', () => {
  const file = 'test/fixtures/faulty-child.riot'
  const tables = readTables([file])
  beforeAll(async () => {
    const address = await faultyGallery('test/fixtures/faulty-children-gallery.ts')
    const components = { tables, files: filesByTag([file]) }
    both = await open('faulty-children', ['test/fixtures/faulty-children.ts'], { components, address })
  })

  it.each(['drawn', 'changed', 'heard', 'left'] as const)('finds what is not the same: %s', async (fault) => {
    const found = await differencesOf(both, `faulty-children--${fault}`, tables)
    const others = Object.entries(found).filter(([name]) => name !== fault)
    expect(found[fault]).not.toEqual(same[fault])
    expect(others).toEqual(Object.entries(same).filter(([name]) => name !== fault))
  })

  it('finds nothing where all is the same', async () => {
    expect(await differencesOf(both, 'faulty-children--sound', tables)).toEqual(same)
  })
})
