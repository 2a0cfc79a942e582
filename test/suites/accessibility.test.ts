/** axe-core over every story: light, dark and right to left. */
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { NodeResult, RunOptions } from 'axe-core'
import { runAxe } from '../support/axe'
import type { PageOptions } from '../support/page'
import { faultyGallery } from './faulty'
import { type Gallery, openGallery } from './gallery'
import { indexStories } from './index-stories'

const options: RunOptions = {
  resultTypes: ['violations', 'incomplete'],
  rules: {
    // WCAG 2.2 AA, but off by default since it is slow.
    'target-size': { enabled: true },
    // Three rules on whole pages: a lone story has neither the page's title nor its other parts.
    region: { enabled: false },
    'landmark-one-main': { enabled: false },
    'page-has-heading-one': { enabled: false },
  },
}

/** @returns one line for each fault, and for each contrast that axe could not work out */
async function faultsOf(gallery: Gallery, id: string): Promise<{ faults: string[]; undecided: string[] }> {
  await gallery.show(id)
  const { violations, incomplete } = await runAxe(gallery, options)
  const lines = (rule: string, nodes: NodeResult[]) =>
    nodes.map(({ target, any, all, none }) => {
      const messages = [...any, ...all, ...none].map(({ message }) => message)
      return `${rule} at ${target.join(' ')}: ${messages.join('; ')}`
    })
  return {
    faults: violations.flatMap(({ id: rule, nodes }) => lines(rule, nodes)),
    undecided: incomplete.filter(({ id: rule }) => rule === 'color-contrast').flatMap(({ nodes }) => lines(id, nodes)),
  }
}

const modes = {
  light: { theme: 'light' },
  dark: { theme: 'dark' },
  'right to left': { dir: 'rtl' },
} satisfies Record<string, PageOptions>

describe.each(Object.entries(modes))('%s', (_, mode) => {
  let gallery: Gallery
  beforeAll(async () => {
    gallery = await openGallery({ reducedMotion: true, ...mode })
  })

  describe.each(indexStories())('$title', ({ stories }) => {
    it.each(stories)('$name', async ({ id }) => {
      const { faults, undecided } = await faultsOf(gallery, id)
      expect(faults).toEqual([])
      for (const line of undecided) console.warn(`not decided by axe, look at it: ${line}`)
    })
  })
})

describe('the check', () => {
  let gallery: Gallery
  beforeAll(async () => {
    gallery = await openGallery({ reducedMotion: true }, await faultyGallery())
  })

  it.each([
    ['faulty--faint', 'color-contrast at p: '],
    ['faulty--nameless', 'button-name at button'],
  ])('finds the fault of %s', async (id, fault) => {
    expect((await faultsOf(gallery, id)).faults.join()).toContain(fault)
  })

  it('finds nothing in what is sound', async () => {
    expect((await faultsOf(gallery, 'faulty--sound')).faults).toEqual([])
  })
})
