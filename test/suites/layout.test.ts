/** Every story on the smallest phone, with twice as large text, and under a finger. */
import { beforeAll, describe, expect, it } from '@jest/globals'
import { faultyGallery } from './faulty'
import { type Gallery, openGallery } from './gallery'
import { indexStories } from './index-stories'
import { misfitsOf, overflowOf, smallTargets } from './layout'

const narrow = { width: 320, height: 640, reducedMotion: true }

const enlargeText = ({ page }: Gallery) =>
  page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })

async function openAll(address?: string) {
  const small = await openGallery(narrow, address)
  const large = await openGallery({ reducedMotion: true }, address)
  const both = await openGallery(narrow, address)
  await enlargeText(large)
  await enlargeText(both)
  return { small, large, both, usual: await openGallery({ reducedMotion: true }, address) }
}

let galleries: Awaited<ReturnType<typeof openAll>>

async function faultsOf(gallery: Gallery, id: string, look: () => string[]): Promise<string[]> {
  await gallery.show(id)
  return gallery.page.evaluate(look)
}

describe('stories', () => {
  beforeAll(async () => {
    galleries = await openAll()
  })

  describe.each(indexStories())('$title', ({ stories }) => {
    it.each(stories)('$name', async ({ id }) => {
      expect({
        'at 320 px': await faultsOf(galleries.small, id, overflowOf),
        'at 200 % text': await faultsOf(galleries.large, id, overflowOf),
        'at both': await faultsOf(galleries.both, id, overflowOf),
        'too little room at 200 % text': await faultsOf(galleries.large, id, misfitsOf),
        'too little room at both': await faultsOf(galleries.both, id, misfitsOf),
        'too small for a finger': await faultsOf(galleries.usual, id, smallTargets),
      }).toEqual({
        'at 320 px': [],
        'at 200 % text': [],
        'at both': [],
        'too little room at 200 % text': [],
        'too little room at both': [],
        'too small for a finger': [],
      })
    })
  })
})

describe('the checks', () => {
  beforeAll(async () => {
    galleries = await openAll(await faultyGallery())
  })

  it.each([
    ['faulty--wide', overflowOf, 'px wide in a window of 320 px'],
    ['faulty--clipped', overflowOf, 'is cut off by p.clipped'],
    ['faulty--tall', misfitsOf, 'a bar is 100 px tall, more than 3 rows'],
    ['faulty--squeezed', misfitsOf, "a dialog's body is 40 px tall"],
    ['faulty--outside', misfitsOf, 'button.outside is out of its layer'],
    ['faulty--small', smallTargets, 'button.small "a": 16 x 16 px'],
  ])('find the fault of %s', async (id, look, fault) => {
    expect((await faultsOf(galleries.small, id, look)).join()).toContain(fault)
  })

  it('find nothing in what is sound', async () => {
    expect(await faultsOf(galleries.large, 'faulty--sound', overflowOf)).toEqual([])
    expect(await faultsOf(galleries.both, 'faulty--sound', misfitsOf)).toEqual([])
    expect(await faultsOf(galleries.usual, 'faulty--sound', smallTargets)).toEqual([])
  })
})
