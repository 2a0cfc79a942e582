/** Every story opens on a phone without a complaint, and its play passes with a real finger and real keys. */
import { beforeAll, describe, expect, it } from '@jest/globals'
import { faultyGallery } from './suites/faulty'
import { inject, openGallery } from './suites/gallery'
import { indexStories } from './suites/index-stories'
import { bundle } from './support/bundle'
import { type OpenedPage, openPage } from './support/page'

/** Opens a story's own page, so that no play finds what another one left behind. */
async function play(opened: OpenedPage, address: string, id: string, events: string[]): Promise<void> {
  const { page } = opened
  await page.goto(address)
  await inject(opened, '.cache/fixtures/play.js')
  await page.evaluate(([story, names]) => globalThis.karuiPlay(story, names), [id, events] as const)
}

beforeAll(async () => {
  await bundle('test/fixtures/play.ts')
})

describe.each(indexStories())('$title', ({ stories, facts }) => {
  it.each(stories)('$name', async ({ id }) => {
    const gallery = await openGallery()
    const events = facts()
      .props.filter(({ kind }) => kind === 'event')
      .map(({ name }) => name)
    await play(gallery, `/gallery/stories/${id}/`, id, events)
    await gallery.expectNoComplaint()
  })
})

describe('the player', () => {
  let address = ''
  beforeAll(async () => {
    address = await faultyGallery()
  })

  it.each([
    ['a play that expects what is not so', 'faulty--play', 'expected "spy" to be called 1 times, but got 0 times'],
    ['a story that does not exist', 'faulty--nowhere', 'There is no story faulty--nowhere'],
  ])('fails %s', async (_, id, message) => {
    const opened = await openPage(address)
    await expect(play(opened, opened.page.url(), id, ['onclick'])).rejects.toThrow(message)
  })

  it('fails an error, a warning of the browser and a breach of the policy', async () => {
    const opened = await openPage(address)
    await play(opened, opened.page.url(), 'faulty--complains', [])
    await opened.settled()
    expect(opened.consoleErrors.splice(0).join()).toContain('told by console.error')
    expect(opened.pageErrors.splice(0).join()).toContain('thrown while mounted')
    expect(opened.violations.splice(0).join()).toContain('style-src-attr')
  })
})
