/** What the stories of k-table cannot say: columns on a wide page, who owns what, and a thousand rows. */
import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openDevelopment } from '../../support/development'
import type { PageOptions } from '../../support/page'

const columns = [
  { key: 'name', label: 'Name', sortable: true },
  ...'abcdef'.split('').map((key) => ({ key, label: `Column ${key}` })),
]
const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, id) => ({ id, name: `Row ${count - id}`, a: id, b: 'text', c: 'text', d: 'text' }))

async function open(props: Record<string, unknown>, options: PageOptions = { width: 800 }) {
  const opened = await openDevelopment('/karui.all.js', '<k-table label="Files"></k-table>', {
    sheet: '/karui.all.css',
    ...options,
  })
  await give(opened.page, { columns, ...props })
  return opened
}
const give = (page: Page, props: Record<string, unknown>) =>
  page.evaluate(async (values) => {
    Object.assign(document.querySelector('k-table')!, values)
    await new Promise((resolve) => setTimeout(resolve))
  }, props)
const names = (page: Page) => page.getByRole('rowheader').allTextContents()
const leftOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => Math.round(element.getBoundingClientRect().left))

describe.each([
  ['columns', 800],
  ['cards', 390],
])('as %s', (_, width) => {
  it('is a table with a name, headers, rows and cells to assistive technology', async () => {
    const { page } = await open({ rows: rowsOf(2) }, { width })
    const table = page.getByRole('table', { name: 'Files' })
    expect(await table.getByRole('row').count()).toBe(3)
    expect(await table.getByRole('columnheader').count()).toBe(7)
    expect(await table.getByRole('columnheader', { name: 'Column c', exact: true }).count()).toBe(1)
    expect(await table.getByRole('rowheader', { name: 'Row 1', exact: true }).count()).toBe(1)
    // The header before a value on a card is not said again.
    expect(await table.getByRole('cell', { name: 'text', exact: true }).count()).toBe(6)
  })

  it('sorts by its headers, and says so', async () => {
    const { page } = await open({ rows: rowsOf(10) }, { width })
    const button = page.getByRole('button', { name: 'Name' })
    await button.tap()
    expect((await names(page)).map((name) => name.trim()).slice(0, 2)).toEqual(['Row 1', 'Row 2'])
    const header = page.getByRole('columnheader', { name: 'Name' })
    expect(await header.getAttribute('aria-sort')).toBe('ascending')
    await button.tap()
    expect(await header.getAttribute('aria-sort')).toBe('descending')
  })
})

it('scrolls sideways by itself where columns have no room, and the first stays in view', async () => {
  const wide = columns.map((column) => ({ ...column, label: column.label.repeat(3) }))
  const { page } = await open({ columns: wide, rows: rowsOf(3), selectable: true }, { width: 600 })
  await page.waitForSelector('.k-table-box[tabindex="0"]')
  expect(await page.getByRole('region', { name: 'Files' }).count()).toBe(1)
  const [first, second] = [await leftOf(page, '.k-table-first'), await leftOf(page, '.k-table-body td:nth-child(3)')]
  await page.locator('.k-table-box').evaluate((box) => {
    box.scrollLeft = 100
  })
  expect(await leftOf(page, '.k-table-first')).toBe(first)
  expect(await leftOf(page, '.k-table-body td:nth-child(3)')).toBe(second - 100)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
})

describe('its owner', () => {
  it('may refuse another order, and another choice', async () => {
    const { page } = await open({ rows: rowsOf(3), selectable: true, selected: [1] })
    await page.evaluate(() => {
      for (const type of ['sort', 'change'])
        document.querySelector('k-table')!.addEventListener(type, (event) => event.preventDefault())
    })
    await page.getByRole('button', { name: 'Name' }).tap()
    expect((await names(page))[0]!.trim()).toBe('Row 3')
    await page.getByRole('checkbox', { name: 'Select Row 3' }).tap()
    await page.waitForFunction(() => document.querySelectorAll('.k-table-body :checked').length === 1)
    expect(await page.getByRole('checkbox', { name: 'Select Row 2' }).isChecked()).toBe(true)
  })

  it('hears the chosen ids once for each tap, whatever the order', async () => {
    const { page } = await open({ rows: rowsOf(3), selectable: true, sort: 'name' })
    await page.evaluate(() => {
      globalThis.heard = []
      document.addEventListener('change', (event) => {
        heard.push(JSON.stringify((event as CustomEvent).detail))
      })
    })
    await page.getByRole('checkbox', { name: 'Select Row 1' }).tap()
    await page.getByRole('checkbox', { name: 'Select all' }).tap()
    expect(await page.evaluate(() => heard)).toEqual(['{"selected":[2]}', '{"selected":[2,1,0]}'])
  })
})

it('keeps the focus and the nodes of a thousand rows that are put in another order', async () => {
  const { page } = await open({ rows: rowsOf(1000), selectable: true })
  const node = await page.locator('.k-table-body > tr').first().elementHandle()
  await page.getByRole('button', { name: 'Name' }).focus()
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.querySelector('.k-table-first')!.textContent!.trim() === 'Row 1')
  expect(await node!.evaluate((row: HTMLTableRowElement) => row.sectionRowIndex)).toBe(999)
  expect(await page.evaluate(() => document.activeElement!.textContent!.trim())).toBe('Name')
})

it('says in a sentence what is not rows, and shows the rest', async () => {
  const { page, sentences } = await open({ rows: [{ name: 'Row 1' }, null, 'Row 2'] })
  expect((await names(page)).map((name) => name.trim())).toEqual(['Row 1'])
  expect(sentences.join()).toContain('<k-table> was given something else than an array of objects')
})
