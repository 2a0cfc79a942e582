/** The gallery's page of the comparison, run in a phone-sized browser. */
import { expect, test } from '@jest/globals'
import { openPage } from '../support/page'

test('runs by one press: three implementations, every operation', async () => {
  const { page } = await openPage('/gallery/bench/index.html?csp=relaxed&rows=20')
  await page.getByRole('button', { name: 'Run' }).tap()
  await page.getByRole('progressbar').waitFor()
  await page.getByRole('table').waitFor({ timeout: 90_000 })
  const rows = page.getByRole('row')
  expect(await rows.count()).toBe(9)
  const figures = await page.getByRole('cell').allTextContents()
  expect(figures).toHaveLength(24)
  for (const figure of figures) expect(Number(figure)).toBeGreaterThan(0)
  expect(await page.getByRole('meter').count()).toBe(6)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await page.getByRole('button', { name: 'Run again' }).waitFor()
}, 120_000)
