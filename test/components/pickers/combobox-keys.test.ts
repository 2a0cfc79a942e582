/** The keys of a combobox beside its field, as APG's "Editable Combobox With List Autocomplete" has them. */
import { expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { isOpen, items, open, sent, shows, text, wide } from './combobox-page'

const openFocused = async (more = '') => {
  const page = await open(`${items} ${more}`, wide)
  await page.locator(text).focus()
  return page
}
const press = async (page: Page, keys: string) => {
  for (const key of keys.split(' ')) await page.keyboard.press(key)
}
/** The option to which the arrows have come, as the field says it. */
const active = (page: Page) =>
  page.locator(text).evaluate((node) => {
    const id = node.getAttribute('aria-activedescendant')
    return id && document.getElementById(id)!.textContent
  })
const value = (page: Page) => page.locator(text).inputValue()

it.each([
  ['ArrowDown', 'Aomori'],
  ['ArrowDown ArrowDown', 'Akita'],
  ['ArrowUp', 'ﾅﾗ'],
  ['ArrowUp ArrowUp', 'Osaka Kita'],
  ['Alt+ArrowDown', null],
  ['Alt+ArrowDown Alt+ArrowDown', null],
  ['Alt+ArrowDown ArrowDown', 'Aomori'],
  ['Alt+ArrowDown ArrowUp', 'ﾅﾗ'],
  ['ArrowDown PageDown', 'ﾅﾗ'],
])('%s opens the list, and comes to %s', async (keys, option) => {
  const page = await openFocused()
  await press(page, keys)
  expect([await isOpen(page), await active(page)]).toEqual([1, option])
})

it('opens at what is chosen', async () => {
  const page = await openFocused('value="Akita"')
  await press(page, 'ArrowDown')
  expect(await active(page)).toBe('Akita')
  await press(page, 'ArrowDown')
  expect(await active(page)).toBe('Ōsaka')
})

it('Alt+ArrowUp closes the list, and opens none', async () => {
  const page = await openFocused()
  await press(page, 'Alt+ArrowUp')
  expect(await isOpen(page)).toBe(0)
  await press(page, 'ArrowDown Alt+ArrowUp')
  expect([await isOpen(page), await sent(page)]).toEqual([0, ['']])
})

it.each([
  'Home',
  'End',
  'ArrowLeft',
  'ArrowRight',
])('%s goes in the text, and from the list back to it', async (key) => {
  const page = await openFocused('value="Akita"')
  await press(page, 'ArrowDown ArrowDown')
  expect(await active(page)).toBe('Ōsaka')
  await press(page, key)
  const caret = await page.locator(text).evaluate((node: HTMLInputElement) => node.selectionStart)
  expect([await isOpen(page), await active(page), caret]).toEqual([1, null, /Home|Left/.test(key) ? 0 : 5])
  await press(page, 'Enter')
  expect([await isOpen(page), await sent(page)]).toEqual([0, ['Akita']])
})

it('Escape closes the list first, then what is around; it takes no choice away', async () => {
  const page = await open(`${items} value="Akita"`, { ...wide, around: 'k-sheet label="Trip" open' })
  const sheet = page.getByRole('dialog', { name: 'Trip' })
  await sheet.waitFor()
  await page.locator(text).fill('Ao')
  await shows(page, ['Aomori'])
  await press(page, 'Escape')
  expect([await isOpen(page), await value(page), await sheet.isVisible()]).toEqual([0, 'Akita', true])
  await press(page, 'Escape')
  await sheet.waitFor({ state: 'hidden' })
  expect(await value(page)).toBe('Akita')
})

it('Tab takes what Enter would choose, and goes on', async () => {
  const page = await openFocused()
  await page.keyboard.type('aki')
  await shows(page, ['Akita'])
  await press(page, 'Tab')
  expect([await isOpen(page), await value(page), await sent(page)]).toEqual([0, 'Akita', ['Akita']])
  expect(
    await page.evaluate(() => [document.activeElement!.className, heard.filter((line) => line.endsWith('select'))]),
  ).toEqual([expect.stringContaining('k-field-button'), ['input select', 'change select']])
})

it('Tab takes nothing that is chosen already, or is one of several', async () => {
  const page = await openFocused('value="Akita"')
  await press(page, 'ArrowDown Tab')
  expect([await sent(page), await page.evaluate(() => heard)]).toEqual([['Akita'], []])
  const several = await openFocused('multiple')
  await press(several, 'ArrowDown Tab')
  expect([await isOpen(several), await sent(several)]).toEqual([0, []])
})
