/** Dates, times and wheels are given back from a draft. */
import { expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openDevelopment } from '../../support/development'

const form = `<k-form label="Stay" draft="stay">
  <k-date-picker label="Born" name="born" picker="sheet"></k-date-picker>
  <k-date-picker label="Nights" name="nights" mode="range"></k-date-picker>
  <k-date-picker label="Arrival" name="arrival" mode="time" picker="sheet"></k-date-picker>
  <k-picker label="Breakfast" name="breakfast" type="time" value="08:00"></k-picker>
  <k-picker label="Floor" name="floor" items='["1", "2", "3"]'></k-picker>
  <k-picker label="Drink" name="drink"
    columns='[{ "label": "Size", "items": ["Small", "Large"] }, { "label": "Kind", "items": ["Tea", "Milk"] }]'></k-picker>
  <k-picker label="Office" name="office"
    items='[{ "label": "Japan", "items": ["Osaka", "Tokyo"] }, { "label": "Germany", "items": ["Berlin", "Leipzig"] }]'></k-picker>
</k-form>`

const filled = {
  born: ['1990-04-01'],
  nights: ['2026-03-09', '2026-03-12'],
  arrival: ['14:30'],
  breakfast: ['09:00'],
  floor: ['3'],
  drink: ['Large', 'Milk'],
  office: ['Germany', 'Leipzig'],
}

const sent = (page: Page) =>
  page.evaluate(() => {
    const data = new FormData(document.querySelector('form')!)
    return Object.fromEntries([...new Set(data.keys())].map((name) => [name, data.getAll(name)]))
  })
const list = (page: Page, name: string) => page.getByRole('listbox', { name })
const type = async (page: Page, name: string, value: string) => {
  await page.getByRole('textbox', { name }).fill(value)
  await page.getByRole('textbox', { name }).blur()
}

it('what was chosen before a reload is chosen again, in every control', async () => {
  const { page } = await openDevelopment('/karui.all.js', form, { sheet: '/karui.all.css' })
  await list(page, 'City').or(list(page, 'Kind')).first().waitFor({ state: 'attached' })
  await type(page, 'Born', '4/1/1990')
  await type(page, 'Nights, from', '3/9/2026')
  await type(page, 'Nights, up to', '3/12/2026')
  await type(page, 'Arrival', '2:30 pm')
  await list(page, 'hour').selectOption('9')
  await list(page, 'Floor').selectOption('3')
  await list(page, 'Size').selectOption('Large')
  await list(page, 'Kind').selectOption('Milk')
  await list(page, 'Office').first().selectOption('Germany')
  await list(page, 'Office').nth(1).selectOption('Leipzig')
  expect(await sent(page)).toEqual(filled)
  await page.waitForFunction(() =>
    Object.values({ ...localStorage })
      .join()
      .includes('Leipzig'),
  )

  await page.reload()
  await page.getByRole('button', { name: 'Go on with it' }).click()
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('input[name=born]')!.value === '1990-04-01')
  expect(await sent(page)).toEqual(filled)
  const shown = await page
    .getByRole('textbox')
    .evaluateAll((texts) => texts.map((text) => (text as HTMLInputElement).value.replace(/\s/g, ' ')))
  expect(shown).toEqual(['04/01/1990', '03/09/2026', '03/12/2026', '2:30 PM'])
})
