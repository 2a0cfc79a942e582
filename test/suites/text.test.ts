/** Text is text: whatever stands in a story's props and markup stays what is read, and nothing of it runs. */
import { beforeAll, describe, expect, it } from '@jest/globals'
import { bundle } from '../support/bundle'
import { faultyGallery } from './faulty'
import { type Gallery, inject, openGallery } from './gallery'
import { indexStories } from './index-stories'
import { readTables, type Tables } from './tables'

/** Without digits, blanks and dots, which make a date, a list or a number of a text for those who read one. */
const attempts = [
  `"><script>karuiBroken='script'</script><img/src='x'/onerror="karuiBroken='image'">`,
  `'/onfocus='karuiBroken="attribute"'/autofocus/x='{props}$\{karuiBroken="template"}`,
  "javascript:karuiBroken='address'",
  "\u{1}javascript:karuiBroken='address'",
]
const longest = Math.max(...attempts.map(({ length }) => length))
/** All of one length, to be compared with one plain text. */
const hostile = attempts.map((attempt) => attempt.padEnd(longest, '_'))

async function open(address?: string): Promise<Gallery> {
  const gallery = await openGallery({ reducedMotion: true }, address)
  await inject(gallery, '.cache/fixtures/hostile.js')
  return gallery
}

const faultsOf = ({ page }: Gallery, id: string, tables: Tables) =>
  page.evaluate(([story, texts, props]) => globalThis.karuiHostile(story, texts, props), [id, hostile, tables] as const)

let gallery: Gallery
beforeAll(async () => {
  await bundle('test/suites/hostile.ts')
})

describe('stories', () => {
  const tables = readTables()
  beforeAll(async () => {
    gallery = await open()
  })

  describe.each(indexStories())('$title', ({ stories }) => {
    it.each(stories)('$name', async ({ id }) => {
      expect(await faultsOf(gallery, id, tables)).toEqual([])
      await gallery.expectNoComplaint()
    })
  })
})

describe('the check', () => {
  const tables: Tables = { 'k-faulty': ['label', 'href'].map((name) => ({ name, attribute: name, kind: 'string' })) }
  beforeAll(async () => {
    gallery = await open(await faultyGallery())
  })

  it('finds text that became markup, and an address that would run', async () => {
    const faults = (await faultsOf(gallery, 'faulty--trusting', tables)).join('\n')
    expect(faults).toMatch(/^"><script>.*<img.* is not drawn as text/)
    expect(faults).toMatch(/^javascript:.* became an address: <a href="javascript:/m)
    await gallery.settled()
    expect(gallery.violations.splice(0).join()).toContain('script-src')
    gallery.consoleErrors.splice(0)
  })

  it('finds nothing in what is sound', async () => {
    expect(await faultsOf(gallery, 'faulty--sound', tables)).toEqual([])
    await gallery.expectNoComplaint()
  })
})
