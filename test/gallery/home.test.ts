/** The home page: its figures, its files, and the screen that can be used on it. */
import { beforeAll, expect, test } from '@jest/globals'
import { readFacts } from '../../src/build/gallery/facts.js'
import type { Facts } from '../../stories/gallery/pages/facts'
import { comparisons } from '../../stories/gallery/pages/figures'
import { kilobytes, times } from '../../stories/gallery/pages/numbers'
import { dist, readDist } from '../build/dist'
import { type OpenedPage, openPage } from '../support/page'

let facts: Facts
let opened: OpenedPage
beforeAll(async () => {
  facts = await readFacts(dist)
  opened = await openPage('/gallery/index.html?csp=gallery')
  await opened.page.locator('#sample-guest dialog').waitFor({ state: 'attached' })
}, 60_000)

test('the drop-in is there to take along, as it was built', async () => {
  const { page } = opened
  const { most, all } = facts.sizes!
  for (const { file, bytes } of [...most.files, ...all.files]) {
    const link = page.getByRole('link', { name: `${file}, ${kilobytes(bytes)}` })
    expect(await link.getAttribute('download')).toBe(file)
    const text = await link.evaluate(async (one: HTMLAnchorElement) => (await fetch(one.href)).text())
    expect(text).toBe(readDist(file))
  }
})

test('weights and speeds are those of build and run', async () => {
  const { runtime, kit } = facts.sizes!
  const text = await opened.page.locator('main').innerText()
  for (const bytes of [runtime.karui, runtime.angularjs, kit.karui, kit.angularjs])
    expect(text).toContain(kilobytes(bytes))
  const rows = await opened.page.locator('.g-page-figures tbody tr').allInnerTexts()
  expect(rows.map((row) => row.trim().split(/\s*\t\s*/))).toEqual(
    comparisons.map(({ what, karui, angularjs }) => [what, times(karui), times(angularjs)]),
  )
  const better = await opened.page.locator('.g-page-better').allInnerTexts()
  expect(better).toEqual(comparisons.map(({ karui, angularjs }) => times(Math.min(karui, angularjs))))
})

test('the sample screen answers a finger', async () => {
  const { page, finger } = opened
  await finger.tap(page.getByRole('button', { name: 'Let a guest in' }))
  const sheet = page.getByRole('dialog', { name: 'Let a guest in' })
  await sheet.getByRole('textbox', { name: 'Name' }).fill('Aiko')
  await finger.tap(sheet.getByRole('button', { name: 'Send the key' }))
  await page.getByRole('status').filter({ hasText: 'A key for Aiko: this evening' }).waitFor()
  await sheet.waitFor({ state: 'hidden' })
})
