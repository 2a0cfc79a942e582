import { expect, test } from '@jest/globals'
import { openPage } from '../support/page'

test.each([
  ['de', '50\u00a0%'],
  ['en', '50%'],
  ['en_US', undefined],
  ['', undefined],
  ['not a language', undefined],
])('on a page whose language is "%s" a meter says its value', async (lang, written) => {
  const { page, pageErrors } = await openPage(`<!doctype html><html lang="${lang}"><title>Page</title>
    <script src="/karui.min.js" defer></script><body><k-meter label="Storage" value=".5"></k-meter></body></html>`)
  const shown = await page.getByRole('meter').getAttribute('aria-valuetext')
  const own = await page.evaluate(() => new Intl.NumberFormat(undefined, { style: 'percent' }).format(0.5))
  expect(shown).toBe(written ?? own)
  expect(pageErrors).toEqual([])
})
