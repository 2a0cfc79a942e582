/** The gallery's page of the comparison in a phone-sized browser: run by the visitor, and what is published. */
import { describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { faultsOf } from '../support/axe'
import { openPage, type PageOptions } from '../support/page'
import { notBest, peersMeasuredOn, peersTable } from './publish/peers.js'
import { published, publishedPeers } from './publish/publish.js'
import { tablesOf } from './publish/tables.js'
import { measuredOn } from './publish/words.js'

const address = '/gallery/bench/index.html?csp=relaxed&rows=20'
const fitsPage = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)

test('runs by one press: three implementations, every operation', async () => {
  const { page } = await openPage(address)
  const place = page.locator('.k-bench-place')
  await page.getByRole('button', { name: 'Run' }).tap()
  await page.getByRole('progressbar').waitFor()
  await place.getByRole('table').waitFor({ timeout: 90_000 })
  expect(await place.getByRole('row').count()).toBe(9)
  const figures = await place.getByRole('cell').allTextContents()
  expect(figures).toHaveLength(24)
  for (const figure of figures) expect(Number(figure)).toBeGreaterThan(0)
  expect(await page.getByRole('meter').count()).toBe(6)
  expect(await fitsPage(page)).toBe(true)
  await page.getByRole('button', { name: 'Run again' }).waitFor()
}, 120_000)

describe('what is published', () => {
  const figures = published()
  const peers = publishedPeers()
  const tables = [...tablesOf(figures), peersTable(peers)]

  test('stands below, with its day, in as many tables as README has', async () => {
    const { page } = await openPage(address)
    for (const words of [measuredOn(figures), peersMeasuredOn(peers), notBest(peers)])
      await page.getByText(words).waitFor()
    for (const { title, rows } of tables) {
      await page.getByRole('heading', { name: title }).waitFor()
      const table = page.getByRole('region', { name: title }).getByRole('table')
      expect(await table.getByRole('rowheader').allTextContents()).toEqual(rows.map(([heading]) => heading))
    }
  })

  test('has the chart from this site, and its main figures for who does not see it', async () => {
    const { page } = await openPage(address)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.reload()
    const image = page.getByRole('img', { name: /karui, k-list [\d.]+; .*AngularJS, components [\d.]+/ })
    await image.evaluate((element) => (element as HTMLImageElement).decode())
    const { origin } = new URL(page.url())
    expect(asked.filter((url) => !url.startsWith(origin) && !url.startsWith('data:'))).toEqual([])
    expect(asked.filter((url) => url.endsWith('/chart.svg'))).toHaveLength(1)
  })

  test('is not in the frame that is measured', async () => {
    const { page } = await openPage(`${address}&run=vanilla`)
    await page.locator('#create').waitFor({ state: 'attached' })
    expect(await page.locator('.k-bench-run').count()).toBe(1)
    expect(await page.locator('body > *').count()).toBe(1)
  })

  const views: [string, PageOptions & { text?: string }][] = [
    ['light', {}],
    ['dark', { theme: 'dark' }],
    ['from the right', { dir: 'rtl' }],
    ['320 px', { width: 320 }],
    ['320 px and text of 200 %', { width: 320, text: '200%' }],
    ['from the right, 320 px and text of 200 %', { width: 320, text: '200%', dir: 'rtl' }],
  ]
  test.each(views)('scrolls by itself where it is too wide, and is accessible: %s', async (_, { text, ...options }) => {
    const { page } = await openPage(address, options)
    if (text) await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), text)
    expect(await fitsPage(page)).toBe(true)
    expect(await faultsOf({ page })).toEqual([])
  })
})
