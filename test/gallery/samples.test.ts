/** The code that the gallery's pages show runs, and does what is said beside it. */
import { expect, test } from '@jest/globals'
import * as samples from '../../stories/gallery/pages/samples'
import { openPage, pageOf } from '../support/page'

/** A page with a sheet and a script of its own after the kit's. */
async function open(body: string, { css = '', code = '' }) {
  const sheet = await pageOf(css, { 'content-type': 'text/css' })
  const script = await pageOf(code, { 'content-type': 'text/javascript' })
  return openPage(`<!doctype html><html lang="en"><title>Sample</title><link rel="stylesheet" href="/karui.css">
    <link rel="stylesheet" href="${sheet}"><script src="/karui.min.js" defer></script>
    <script src="${script}" defer></script><body>${body}</body></html>`)
}

test("a component's own property changes it alone", async () => {
  const body = '<k-list items=\'[{"label": "A"}]\'></k-list><k-sheet id="filter" label="Filter" open>A</k-sheet>'
  const { page } = await open(body, { css: samples.customProperty })
  const radius = await page.locator('.k-list-rows').evaluate((rows) => getComputedStyle(rows).borderTopLeftRadius)
  const width = await page.locator('#filter dialog').evaluate((panel) => panel.getBoundingClientRect().width)
  expect([radius, width]).toEqual(['0px', 20 * 16])
})

test('a part of a page has a scheme of its own', async () => {
  const { page } = await open(samples.ownScheme, {})
  const [card, around] = await page.evaluate(() =>
    ['section', 'body'].map((name) => getComputedStyle(document.querySelector(name)!).colorScheme),
  )
  expect([card, around]).toEqual(['dark', 'light dark'])
})

test('a script turns the knobs', async () => {
  const { page } = await open('<k-button>Save</k-button>', { code: samples.themeCall })
  const [hue, density, scheme] = await page.evaluate(() => {
    const style = getComputedStyle(document.documentElement)
    return [style.getPropertyValue('--k-hue'), style.getPropertyValue('--k-density'), style.colorScheme]
  })
  expect([hue, density, scheme]).toEqual(['150', '1.2', 'dark'])
})
