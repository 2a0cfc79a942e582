/** What was removed is gone: a hundred times mounted and removed, no story leaves a node or a listener. */
import { beforeAll, describe, expect, it } from '@jest/globals'
import { faultyGallery } from './faulty'
import { type Gallery, openGallery } from './gallery'
import { indexStories } from './index-stories'
import { growth } from './leaks'

let gallery: Gallery

const growthOf = (id: string) =>
  growth(gallery.page, (times) => gallery.page.evaluate(mountAndRemove, [id, times] as const))

/** Runs in the page; the element's own cleaning up waits for a microtask, an exit for its animation. */
async function mountAndRemove([id, times]: readonly [string, number]): Promise<void> {
  const { load, mount } = globalThis.karuiStories
  const entry = await load(id)
  for (let count = 0; count < times; count++) {
    mount(entry)
    if (count % 10 === 0) await new Promise(requestAnimationFrame)
    document.body.replaceChildren()
    await scheduler.postTask(() => undefined)
  }
}

describe('stories', () => {
  beforeAll(async () => {
    gallery = await openGallery({ reducedMotion: true })
  })

  describe.each(indexStories())('$title', ({ stories }) => {
    it.each(stories)('$name', async ({ id }) => {
      expect(await growthOf(id)).toEqual({})
    })
  })
})

describe('the check', () => {
  beforeAll(async () => {
    gallery = await openGallery({}, await faultyGallery())
  })

  it('finds nodes and listeners that stay', async () => {
    const { nodes = 0, jsEventListeners = 0 } = await growthOf('faulty--leaking')
    expect(nodes).toBeGreaterThanOrEqual(200)
    expect(jsEventListeners).toBeGreaterThanOrEqual(100)
  })

  it('finds nothing where nothing stays', async () => {
    expect(await growthOf('faulty--sound')).toEqual({})
  })
})
