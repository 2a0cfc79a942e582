/** What was chosen and typed in comboboxes is given back by a form's draft. */
import { expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openPage } from '../../support/page'

const items = `items='[{"value":"NRT","label":"Tokyo Narita"},{"value":"ZRH","label":"Zürich"},{"value":"KEF","label":"Keflavík"}]'`

const open = async () => {
  const { page } = await openPage(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Trip</title>
    <link rel="stylesheet" href="/karui.all.css"><script src="/karui.all.min.js" defer></script>
    <k-form label="Trip" draft="trip">
      <k-combobox label="From" name="from" ${items}></k-combobox>
      <k-combobox label="Via" name="via" multiple ${items}></k-combobox>
      <k-combobox label="Work" name="work" free items='["Baker"]'></k-combobox>
      <k-combobox label="Skills" name="skills" free multiple values='["Welding"]' items='["Welding", "Plumbing"]'></k-combobox>
      <k-combobox label="To" name="to" value="ZRH"></k-combobox>
    </k-form></html>`,
    { width: 1280, height: 800, touch: false },
  )
  return page
}

const entry = (page: Page, label: string) => page.getByRole('combobox', { name: label, exact: true })
const sent = (page: Page) =>
  page.evaluate(() => {
    const data = new FormData(document.forms[0])
    return Object.fromEntries(['from', 'via', 'work', 'skills', 'to'].map((name) => [name, data.getAll(name)]))
  })
const waitForKept = (page: Page, text: string) =>
  page.waitForFunction((part) => Object.values({ ...localStorage }).some((one) => String(one).includes(part)), text)

/** These come from elsewhere: what is given back has no name before they have come. */
const giveLoader = (page: Page) =>
  page.evaluate(() => {
    const airports = [
      { value: 'ZRH', label: 'Zürich' },
      { value: 'OSL', label: 'Oslo' },
    ]
    Object.assign(document.querySelector('[name=to]')!, { loader: async () => airports })
  })

it('one, several, own text and own words, and what was loaded', async () => {
  const page = await open()
  await giveLoader(page)
  await entry(page, 'From').fill('zur')
  await page.keyboard.press('Enter')
  for (const text of ['kef', 'tok']) {
    await entry(page, 'Via').fill(text)
    await page.keyboard.press('Enter')
  }
  for (const text of ['Rigging', 'plumbing']) {
    await entry(page, 'Skills').fill(text)
    await page.keyboard.press('Enter')
  }
  await page.keyboard.press('Escape')
  await entry(page, 'To').click()
  await page.getByRole('option', { name: 'Oslo' }).click()
  await entry(page, 'Work').fill('Barber')
  const chosen = {
    from: ['ZRH'],
    via: ['KEF', 'NRT'],
    work: ['Barber'],
    skills: ['Welding', 'Rigging', 'Plumbing'],
    to: ['OSL'],
  }
  expect(await sent(page)).toEqual(chosen)
  await waitForKept(page, 'Barber')

  await page.reload()
  await page.getByText('was not sent').waitFor()
  expect(await sent(page)).toEqual({ from: [''], via: [], work: [''], skills: ['Welding'], to: ['ZRH'] })
  await page.getByRole('button', { name: 'Go on with it' }).click()
  expect(await sent(page)).toEqual(chosen)
  expect(await entry(page, 'From').inputValue()).toBe('Zürich')
  expect(await entry(page, 'Work').inputValue()).toBe('Barber')
  const chips = (label: string) => page.getByRole('group', { name: label, exact: true }).locator('.k-chips-label')
  expect(await chips('Via').allTextContents()).toEqual(['Keflavík', 'Tokyo Narita'])
  expect(await chips('Skills').allTextContents()).toEqual(['Welding', 'Rigging', 'Plumbing'])
  await giveLoader(page)
  await entry(page, 'To').click()
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('k-combobox[name=to] .k-combobox-text')!.value === 'Oslo',
  )
})
