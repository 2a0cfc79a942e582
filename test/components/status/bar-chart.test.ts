/** What a bar chart does beside its stories: narrow and in large text, and with many bars. */
import { expect, test } from '@jest/globals'
import { openDevelopment } from '../../support/development'

const chart = (attributes: object) =>
  `<k-bar-chart ${Object.entries(attributes)
    .map(([name, value]) => `${name}='${typeof value === 'string' ? value : JSON.stringify(value)}'`)
    .join(' ')}></k-bar-chart>`

test('what is selected covers no title, however much it has to say', async () => {
  const series = ['Passing', 'Failing', 'Unknown'].map((label) => ({ label, values: [1234567, 7654321] }))
  const labels = ['The first week of November', 'The second week of November']
  const { page } = await openDevelopment('/karui.all.js', chart({ label: 'Messages', labels, series, selected: 1 }), {
    sheet: '/karui.all.css',
    width: 320,
  })
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  const edge = (selector: string, side: 'top' | 'bottom') =>
    page.locator(selector).evaluate((element, name) => element.getBoundingClientRect()[name], side)
  expect(await edge('.k-bar-chart-bubble', 'top')).toBeGreaterThanOrEqual(await edge('.k-meter-label', 'bottom'))
  const lines = (await edge('.k-bar-chart-bubble', 'bottom')) - (await edge('.k-bar-chart-bubble', 'top'))
  expect(lines).toBeGreaterThan(150)
})

test('of more than 60 bars the last are drawn, at their places; the table, made when it is asked for, has all', async () => {
  const values = Array.from({ length: 70 }, (_, index) => index)
  const { page, sentences } = await openDevelopment(
    '/karui.all.js',
    chart({ label: 'Messages', labels: values.map((value) => `Day ${value}`), series: [{ values }] }),
    { sheet: '/karui.all.css' },
  )
  expect(sentences.splice(0).join()).toContain('more than 60 bars')
  expect(await page.locator('.k-bars-column').count()).toBe(60)
  expect(await page.locator('table').count()).toBe(0)
  await page.locator('.k-bar-chart-input').focus()
  await page.keyboard.press('End')
  expect(await page.locator('.k-bar-chart-bubble').innerText()).toMatch(/^Day 69\s+69$/)
  await page.getByRole('button', { name: 'Table' }).tap()
  expect(await page.locator('tbody tr').count()).toBe(70)
  expect(await page.locator('[aria-details]').getAttribute('aria-details')).toBe(
    await page.locator('table').getAttribute('id'),
  )
})
