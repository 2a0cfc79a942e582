/** What stories of a picker cannot say: forms, languages, directions, and pages without a finger. */
import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openDevelopment } from '../../support/development'
import type { PageOptions } from '../../support/page'

type Picker = HTMLElement & { value: string; values: string[] }

const open = async (body: string, options: PageOptions = {}) =>
  (await openDevelopment('/karui.all.js', body, { sheet: '/karui.all.css', ...options })).page
const sent = (page: Page) => page.evaluate(() => new FormData(document.forms[0]).getAll('a'))
const clock = (more = '') => `<form><k-picker label="Time" name="a" type="time" ${more}></k-picker></form>`
const drinks = `columns='[{ "label": "Size", "items": ["Small", "Large"] }, { "label": "Kind", "items": ["Tea", "Milk"] }]'`
const list = (page: Page, name: string) => page.getByRole('listbox', { name })

describe('a time', () => {
  it.each([
    ['en', ['hour', 'minute', 'AM/PM'], '٧', '19:05'],
    ['ja', ['時', '分'], '７', '07:05'],
    ['ar-EG', ['الساعات', 'الدقائق', 'ص/م'], '٧', '19:05'],
  ])('in %s has columns %s, and reads digits of any script', async (lang, names, digit, time) => {
    const page = await open(clock('value="20:05"'), { lang })
    const labels = () => page.locator('select').evaluateAll((lists) => lists.map(({ ariaLabel }) => ariaLabel))
    await page.locator('.k-picker-wheel').first().waitFor()
    expect(await labels()).toEqual(names)
    await page.locator('select').first().focus()
    await page.keyboard.insertText('')
    await page.locator('select').first().dispatchEvent('keydown', { key: digit, bubbles: true, cancelable: true })
    expect(await sent(page)).toEqual([time])
  })

  it('keeps to its bounds and steps', async () => {
    const page = await open(clock('value="09:40" min="09:30" max="17:00" step="900"'))
    await page.locator('.k-picker-wheel').first().waitFor()
    expect(await page.locator('select').nth(1).inputValue()).toBe('45')
    await page.locator('select').nth(2).selectOption({ label: 'PM' })
    expect(await sent(page)).toEqual(['17:00'])
  })

  it('begins with what can be chosen, and goes back with its form', async () => {
    const page = await open(clock('min="08:00"'))
    await page.locator('.k-picker-wheel').first().waitFor()
    expect(await sent(page)).toEqual(['08:00'])
    await page.locator('select').first().selectOption({ label: '9' })
    expect(await sent(page)).toEqual(['09:00'])
    await page.evaluate(() => document.forms[0]!.reset())
    await page.waitForFunction(() => document.querySelector('select')!.value === '8')
    expect(await sent(page)).toEqual(['08:00'])
  })
})

it('a screen reader has a list for each column, and no row of a wheel', async () => {
  const page = await open(`<form><k-picker label="Drink" name="a" ${drinks}></k-picker></form>`)
  await list(page, 'Kind').waitFor({ state: 'attached' })
  expect(await page.getByRole('option').allTextContents()).toEqual(['Small', 'Large', 'Tea', 'Milk'])
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  expect(await sent(page)).toEqual(['Small', 'Milk'])
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement!.localName)).toBe('body')
})

it('columns run as the text does', async () => {
  const page = await open(`<form><k-picker label="Drink" name="a" ${drinks}></k-picker></form>`, { dir: 'rtl' })
  await page.locator('.k-picker-wheel').first().waitFor()
  const [first, second] = await page
    .locator('.k-picker-column')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().x))
  expect(first).toBeGreaterThan(second!)
  await page.locator('select').first().focus()
  await page.keyboard.press('ArrowLeft')
  expect(await page.evaluate(() => document.activeElement!.ariaLabel)).toBe('Kind')
})

it('a form gives it its values, and the page as well', async () => {
  const page = await open(
    `<k-form><k-picker label="Drink" name="a" ${drinks}></k-picker><k-picker label="Time" name="t" type="time"></k-picker></k-form>`,
  )
  await page.locator('.k-picker-wheel').first().waitFor()
  await page.evaluate(() =>
    Object.assign(document.querySelector('k-form')!, { value: { a: ['Large', 'Milk'], t: '21:15' } }),
  )
  await page.waitForFunction(() => document.querySelector<Picker>('k-picker')!.values?.[1] === 'Milk')
  const all = () =>
    page.evaluate(() =>
      [...new FormData(document.querySelector('form')!)].map(([name, value]) => `${name} ${value as string}`),
    )
  expect(await all()).toEqual(['a Large', 'a Milk', 't 21:15'])
  await page.evaluate(() => {
    document.querySelector<Picker>('k-picker')!.values = ['Small', 'nothing of it']
  })
  await page.waitForFunction(() => document.querySelector('select')!.value === 'Small')
  expect(await all()).toEqual(['a Small', 'a Tea', 't 21:15'])
})

it('a wheel of a mouse turns it, and what it turned to is chosen', async () => {
  const page = await open(
    '<form><k-picker label="Level" name="a" items=\'["1", "2", "3", "4", "5", "6"]\'></k-picker></form>',
    { touch: false },
  )
  await page.locator('.k-picker-wheel').hover()
  await page.mouse.wheel(0, 90)
  await page.waitForFunction(() => document.querySelector('select')!.value !== '1')
  expect(Number((await sent(page))[0])).toBeGreaterThan(1)
})
