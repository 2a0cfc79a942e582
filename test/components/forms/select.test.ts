/** Options as data brings them: late, other ones, broken ones. */
import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openDevelopment } from '../../support/development'

const open = (attributes = '') =>
  openDevelopment('/karui.js', `<form><k-select label="Level" name="level" ${attributes}></k-select></form>`)
const give = (page: Page, props: Record<string, unknown>) =>
  page.evaluate(async (values) => {
    Object.assign(document.querySelector('k-select')!, values)
    await new Promise((resolve) => setTimeout(resolve))
  }, props)
const options = (page: Page) =>
  page
    .locator('option')
    .evaluateAll((all) => all.map((one) => `${(one as HTMLOptionElement).value}=${one.textContent}`))
const submitted = (page: Page) => page.evaluate(() => new FormData(document.forms[0]).get('level'))

describe('k-select', () => {
  it.each([
    ['null', null, [], false],
    ['a text', 'low', ['low=low'], false],
    ['a number', 3, [], true],
    ['an object', { value: 'low', label: 'Low' }, ['low=Low'], false],
    ['broken', [null, 'low', undefined, { value: 'mid' }, 5], ['low=low', 'mid=mid'], true],
    ['a group without items', [{ label: 'High', items: null }, 'low'], ['low=low'], false],
  ])('draws what can be chosen of items that are %s', async (_, items, expected, says) => {
    const { page, sentences } = await open(`items='["one"]'`)
    await give(page, { items })
    await give(page, { help: 'again' })
    expect(await options(page)).toEqual(expected)
    expect(sentences).toEqual(says ? [expect.stringMatching(/<k-select> .*array of objects/)] : [])
    await give(page, { items: ['one', 'two'] })
    await page.selectOption('select', 'two')
    expect(await submitted(page)).toBe('two')
  })

  it('shows the value that it was given before the options came', async () => {
    const { page } = await open('value="two"')
    await give(page, { items: ['one', 'two', 'three'] })
    expect(await submitted(page)).toBe('two')
  })

  it('keeps what was chosen while the options change around it', async () => {
    const { page } = await open(`items='["one","two"]'`)
    await page.selectOption('select', 'two')
    await give(page, { items: ['zero', 'one', 'two'] })
    expect(await submitted(page)).toBe('two')
    await give(page, { items: ['two'] })
    expect(await submitted(page)).toBe('two')
  })
})
