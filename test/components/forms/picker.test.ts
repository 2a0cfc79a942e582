/** `<k-select picker="sheet">` by keys, and what the page hears of it. */
import { expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openPage } from '../../support/page'

const open = async (attributes: string) => {
  const { page } = await openPage(`<!doctype html><html lang="en"><title>Picker</title>
    <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/karui.css">
    <script src="/karui.min.js" defer></script>
    <k-select label="Level" name="level" picker="sheet" ${attributes} items='["Low", "Middle", "High"]'></k-select></html>`)
  await page.waitForSelector('.k-select-pick')
  await page.evaluate(() => {
    const heard: string[] = []
    Object.assign(globalThis, { heard })
    for (const type of ['input', 'change'])
      document.addEventListener(type, ({ target }) => heard.push(`${type} ${(target as Element).localName}`))
  })
  return page
}
const heard = (page: Page) => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement!.closest('label')?.textContent ?? document.activeElement!.className)

it.each([
  ['a placeholder that cannot be chosen again', 'placeholder="Choose" required', 'Low'],
  ['a value', 'value="Middle"', 'Middle'],
])('opens with the focus on what can be chosen: %s', async (_, attributes, label) => {
  const page = await open(attributes)
  await page.locator('.k-select-pick').focus()
  await page.keyboard.press('Enter')
  await page.waitForSelector('.k-sheet-panel:modal')
  expect(await focused(page)).toBe(label)
  await page.keyboard.press('ArrowDown')
  await page.evaluate(() => {
    const tell = ({ defaultPrevented }: Event) => Object.assign(globalThis, { isTaken: defaultPrevented })
    document.addEventListener('keydown', tell)
  })
  await page.keyboard.press('Enter')
  await page.waitForSelector('k-sheet', { state: 'detached' })
  // Otherwise the key goes on to the button that has the focus by then, and the sheet is open again.
  expect(await page.evaluate(() => (globalThis as unknown as { isTaken: boolean }).isTaken)).toBe(true)
  expect(await page.locator('select').inputValue()).toBe(label === 'Low' ? 'Middle' : 'High')
})

it("only the select's own events reach the page, once for a choice", async () => {
  const page = await open('value="Low"')
  await page.locator('.k-select-pick').tap()
  await page.getByText('High', { exact: true }).last().tap()
  await page.waitForSelector('k-sheet', { state: 'detached' })
  expect(await heard(page)).toEqual(['input select', 'change select'])
})

it('keeps the search in view where the chosen row is far down, and the row short of it', async () => {
  const many = JSON.stringify(Array.from({ length: 60 }, (_, index) => `Place ${index}`))
  const page = await open(`value="Place 50" items='${many}'`)
  await page.locator('.k-select-pick').tap()
  await page.waitForSelector('.k-sheet-panel:modal')
  await page.waitForFunction(() => document.querySelector('.k-dialog-body')!.scrollTop > 100)
  await page.waitForFunction(() => document.getAnimations().length === 0) // the sheet has risen
  const hit = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { left, top, width, height } = element.getBoundingClientRect()
        return element.contains(document.elementFromPoint(left + width / 2, top + height / 2))
      })
  const search = '.k-sheet-panel [type=search]'
  expect(await hit(search)).toBe(true)
  await page.keyboard.press('ArrowUp')
  for (let row = 0; row < 20; row++) await page.keyboard.press('ArrowUp')
  expect(await focused(page)).toBe('Place 29')
  expect([await hit(search), await hit('.k-select-mark:checked')]).toEqual([true, true])
})
