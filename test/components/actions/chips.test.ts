/** What the stories of the chips cannot say: forms, owners, input methods, data that is broken. */
import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openDevelopment } from '../../support/development'
import type { PageOptions } from '../../support/page'

type ChipsElement = HTMLElement & { value?: string; values?: string[] }

const open = (attributes: string, items: unknown = ['A', 'B', 'C'], options: PageOptions = {}) =>
  openDevelopment(
    '/karui.all.js',
    `<form><k-chips label="Chips" name="chip" ${attributes} items='${JSON.stringify(items)}'></k-chips></form>`,
    { sheet: '/karui.all.css', ...options },
  )
const chips = (page: Page) => page.locator('.k-chips-label').allTextContents()
const submitted = (page: Page) => page.evaluate(() => new FormData(document.forms[0]).getAll('chip'))
const give = (page: Page, props: Record<string, unknown>) =>
  page.evaluate(async (values) => {
    Object.assign(document.querySelector('k-chips')!, values)
    await new Promise((resolve) => setTimeout(resolve))
  }, props)
const refuse = (page: Page, type: string) =>
  page.evaluate(
    (name) => document.querySelector('k-chips')!.addEventListener(name, (event) => event.preventDefault()),
    type,
  )
const settled = (page: Page) => page.evaluate(() => new Promise((resolve) => setTimeout(resolve)))

describe('in a form', () => {
  it.each([
    ['one', 'value="B"', ['B'], 'A', ['A']],
    ['several', `multiple values='["B"]'`, ['B'], 'A', ['A', 'B']],
  ])('%s: are submitted, and a reset goes back', async (_, attributes, before, pressed, after) => {
    const { page } = await open(attributes)
    expect(await submitted(page)).toEqual(before)
    await page.getByLabel(pressed, { exact: true }).tap()
    expect(await submitted(page)).toEqual(after)
    await page.evaluate(() => document.forms[0]!.reset())
    await settled(page)
    expect(await submitted(page)).toEqual(before)
    const { value, values } = await page.evaluate(() => {
      const { value, values } = document.querySelector<ChipsElement>('k-chips')!
      return { value, values }
    })
    expect(values ?? [value]).toEqual(before)
  })

  it('what was typed is submitted, and a reset goes back', async () => {
    const { page } = await open(`input values='["A"]'`, [])
    await page.locator('.k-chips-text').fill('B, C,D')
    await page.locator('.k-chips-text').press('Enter')
    expect(await submitted(page)).toEqual(['A', 'B', 'C', 'D'])
    await page.evaluate(() => document.forms[0]!.reset())
    await settled(page)
    expect(await submitted(page)).toEqual(['A'])
  })

  it('are one stop of Tab', async () => {
    const { page } = await open('value="B"')
    await page.evaluate(() => document.forms[0]!.append(document.createElement('button')))
    await page.keyboard.press('Tab')
    await page.keyboard.press('End')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement!.localName)).toBe('button')
    await page.keyboard.press('Shift+Tab')
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('C')
  })
})

it.each(['ltr', 'rtl'] as const)('a line that scrolls begins with a chosen one in sight (%s)', async (dir) => {
  const months = Array.from({ length: 24 }, (_, at) => `Month ${at}`)
  const { page } = await open('scroll value="Month 17"', months, { dir })
  const { left, right } = await page.getByText('Month 17').evaluate((label) => label.getBoundingClientRect())
  expect([left > 0, right < 390, await page.evaluate(() => scrollX)]).toEqual([true, true, 0])
})

describe('what the page refuses', () => {
  it('stays as it was', async () => {
    const { page } = await open('value="B"')
    await refuse(page, 'change')
    await page.getByLabel('A', { exact: true }).tap()
    expect(await submitted(page)).toEqual(['B'])
  })

  it('keeps a chip, and a word in the field', async () => {
    const { page } = await open(`input values='["A"]'`, [])
    await refuse(page, 'remove')
    await refuse(page, 'change')
    await page.locator('.k-chips-remove').tap()
    await page.locator('.k-chips-text').fill('B')
    await page.locator('.k-chips-text').press('Enter')
    expect([await chips(page), await page.locator('.k-chips-text').inputValue()]).toEqual([['A'], 'B'])
  })
})

describe('typed chips', () => {
  it('are none twice and none empty, and say what has come and gone', async () => {
    const { page } = await open('input', [])
    const text = page.locator('.k-chips-text')
    await text.fill(' A ,, A、B\t')
    await text.press('Enter')
    expect(await chips(page)).toEqual(['A', 'B'])
    expect(await page.getByRole('status').textContent()).toContain('B')
    await text.press('Backspace')
    await page.keyboard.press('Backspace')
    expect([await chips(page), await page.getByRole('status').textContent()]).toEqual([['A'], 'B is removed'])
  })

  it('wait for an input method', async () => {
    const { page } = await open('input', [])
    await page.locator('.k-chips-text').focus()
    const session = await page.context().newCDPSession(page)
    await session.send('Input.imeSetComposition', { text: 'た、', selectionStart: 2, selectionEnd: 2 })
    await settled(page)
    expect(await chips(page)).toEqual([])
    await session.send('Input.insertText', { text: '田中、' })
    expect(await chips(page)).toEqual(['田中'])
  })

  it('are made of what is left in the field, too', async () => {
    const { page } = await open('input', [])
    await page.locator('.k-chips-text').fill('A')
    await page.locator('.k-chips-text').blur()
    expect(await chips(page)).toEqual(['A'])
  })
})

describe('items that are broken', () => {
  it.each([
    ['null', null, []],
    ['a text', 'A', ['A']],
    ['an object', { value: 1 }, ['1']],
    ['partly none', [null, 'A', 3, undefined, { label: null }], ['A', '']],
  ])('%s', async (_, items, expected) => {
    const { page } = await open('')
    await give(page, { items })
    expect(await chips(page)).toEqual(expected)
    await give(page, { removable: true, value: null, values: 'A' })
    expect(await chips(page)).toEqual(expected)
  })
})
