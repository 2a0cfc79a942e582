/** axe-core over every page of the gallery's shell: light, dark, and from right to left. Stories have tests of their own. */
import { describe, expect, test } from '@jest/globals'
import type { RunOptions } from 'axe-core'
import { faultsOf } from '../support/axe'
import { type OpenedPage, openPage } from '../support/page'
import { serveGallery, shellPages } from './site'

const site = serveGallery()

const everything: RunOptions = {
  resultTypes: ['violations'],
  rules: {
    'target-size': { enabled: true },
    // Demos are pages of their own: two of them may have a form of the same name.
    'landmark-unique': { enabled: false },
  },
}
/** What another scheme can break. */
const colors: RunOptions = { resultTypes: ['violations'], runOnly: ['color-contrast', 'link-in-text-block'] }

/** Waits until every element of the kit is drawn. */
const live = ({ page }: OpenedPage) => page.waitForFunction(() => document.documentElement.dataset.live === '')

describe.each(shellPages)('/%s', (path) => {
  test('has no fault', async () => {
    const opened = await openPage(site.root + path, { reducedMotion: true })
    await live(opened)
    expect(await faultsOf(opened, everything)).toEqual([])
    await opened.page.evaluate(() => karuiSettings.change({ theme: 'dark' }))
    expect(await faultsOf(opened, colors)).toEqual([])
    await opened.page.evaluate(() => karuiSettings.change({ theme: 'light', dir: 'rtl' }))
    expect(await faultsOf(opened, everything)).toEqual([])
  })
})
