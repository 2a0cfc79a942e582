/** What the stories of the windowed list cannot say of rows that are chosen. */
import { expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import type { VirtualListProps } from '../../../components/lists/virtual-list.riot'
import { openDevelopment } from '../../support/development'

type ListElement = HTMLElement & VirtualListProps & { scrollToItem(index: number): void }

const list = (attributes: string, inside = '') =>
  `<form><k-virtual-list label="Rows" name="row" boxed ${attributes}>${inside}</k-virtual-list></form>`

/** A list of 1,000 rows. */
async function open(body: string, props: Partial<VirtualListProps> = {}) {
  const opened = await openDevelopment('/karui.all.js', body, { sheet: '/karui.all.css' })
  await opened.page.evaluate(
    async (given) => {
      const items = Array.from({ length: 1000 }, (_, index) => ({ id: `r${index}`, label: `Row ${index}` }))
      Object.assign(document.querySelector('k-virtual-list')!, { items, ...given })
      await new Promise((resolve) => setTimeout(resolve, 50))
    },
    props as Record<string, never>,
  )
  return opened
}

const row = (page: Page, index: number) =>
  page.locator('.k-virtual-list-row').getByText(`Row ${index}`, { exact: true })
const checked = (page: Page) =>
  page
    .locator('.k-virtual-list-row:has(input:checked)')
    .evaluateAll((rows) => rows.map((one) => one.querySelector('.k-list-item-label, b')!.textContent))
const inForm = (page: Page) => page.evaluate(() => new FormData(document.querySelector('form')!).getAll('row').join())
const scrollTo = (page: Page, index: number) =>
  page.evaluate(async (to) => {
    document.querySelector<ListElement>('k-virtual-list')!.scrollToItem(to)
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  }, index)

it('shows in no row what is chosen of another, whose node it takes', async () => {
  const { page, finger } = await open(list('selection="multiple"'))
  for (const index of [0, 2]) await finger.tap(row(page, index))
  for (const index of [500, 30, 900]) {
    await scrollTo(page, index)
    expect(await checked(page)).toEqual(['Row 2']) // has the focus, and stays in the page
  }
  await scrollTo(page, 0)
  expect(await checked(page)).toEqual(['Row 0', 'Row 2'])
  expect(await inForm(page)).toBe('r0,r2')
})

it('is told once, as a change of the list, and refused by whoever prevents it', async () => {
  const { page, finger } = await open(list('selection="multiple"'))
  await page.evaluate(() => {
    globalThis.heard = []
    for (const type of ['input', 'change'])
      document.body.addEventListener(type, (event) => {
        const { detail } = event as CustomEvent<{ value: string; values: string[] }>
        heard.push(`${type} ${(event.target as Element).localName} ${detail.value} ${detail.values}`)
        if (detail.values.length > 1) event.preventDefault()
      })
  })
  await finger.tap(row(page, 1))
  await finger.tap(row(page, 3))
  expect(await page.evaluate(() => heard)).toEqual(['change k-virtual-list r1 r1', 'change k-virtual-list r1 r1,r3'])
  expect([await checked(page), await inForm(page)]).toEqual([['Row 1'], 'r1'])
})

it.each([
  ['single', 'value="r900"', 'r900'],
  ['multiple', `values='["r1", "r900"]'`, 'r1,r900'],
])('a reset goes back to what was given: %s', async (selection, given, before) => {
  const { page, finger } = await open(list(`selection="${selection}" ${given}`))
  expect(await inForm(page)).toBe(before)
  await finger.tap(row(page, 2))
  expect(await inForm(page)).toContain('r2')
  await page.evaluate(async () => {
    document.querySelector('form')!.reset()
    await new Promise((resolve) => setTimeout(resolve, 20))
  })
  expect(await inForm(page)).toBe(before)
  expect(await checked(page)).toEqual(selection === 'single' ? [] : ['Row 1'])
})

it('stays where it is without a name, and is in no form', async () => {
  const { page, finger } = await open(list('selection="single"').replace('name="row"', ''))
  await finger.tap(row(page, 2))
  expect(await page.evaluate(() => [...new FormData(document.querySelector('form')!)].length)).toBe(0)
  expect(await checked(page)).toEqual(['Row 2'])
})

it('the arrows go on from the row with the focus, wherever the list was scrolled to; Space chooses one of several', async () => {
  const { page, finger } = await open(list('selection="single"'))
  await finger.tap(row(page, 2))
  await scrollTo(page, 700)
  await page.keyboard.press('ArrowDown')
  expect([await checked(page), await inForm(page)]).toEqual([['Row 3'], 'r3'])
  await page.evaluate(() => {
    document.querySelector<ListElement>('k-virtual-list')!.selection = 'multiple'
  })
  await page.locator('.k-virtual-list-row [type=checkbox]').first().waitFor()
  await page.keyboard.press('ArrowDown')
  expect(await checked(page)).toEqual([])
  await page.keyboard.press('Space')
  expect(await checked(page)).toEqual(['Row 4'])
})

it('a row of the page has its own buttons, is named by what it says, and is chosen by the rest of it', async () => {
  const { page, finger } = await open(
    list(
      'selection="multiple"',
      '<template slot="row"><p><b data-field="label"></b> and more <button type="button">Call</button></p></template>',
    ),
  )
  await finger.tap(page.getByRole('button', { name: 'Call' }).nth(2))
  expect(await checked(page)).toEqual([])
  await finger.tap(row(page, 2))
  expect(await checked(page)).toEqual(['Row 2'])
  await page.getByRole('checkbox', { name: 'Row 2 and more Call' }).waitFor()
})

it('takes the controls away where nothing is chosen any more', async () => {
  const { page, finger } = await open(list('selection="multiple"'))
  await finger.tap(row(page, 1))
  await page.evaluate(() => {
    document.querySelector<ListElement>('k-virtual-list')!.selection = undefined
  })
  await page.waitForFunction(() => !document.querySelector('.k-virtual-list-row input'))
  expect(await inForm(page)).toBe('')
})

it('comes back with the draft of its form', async () => {
  const body = `<k-form label="Delete" draft="rows"><k-virtual-list label="Rows" name="row" boxed selection="multiple"
    items='${JSON.stringify(Array.from({ length: 300 }, (_, index) => ({ id: `r${index}`, label: `Row ${index}` })))}'
    ></k-virtual-list></k-form>`
  const { page, finger } = await openDevelopment('/karui.all.js', body, { sheet: '/karui.all.css' })
  await finger.tap(row(page, 1))
  await scrollTo(page, 250)
  await finger.tap(row(page, 251))
  await page.waitForFunction(() => JSON.stringify({ ...localStorage, ...sessionStorage }).includes('r251'))
  await page.reload()
  await finger.tap(page.getByRole('button', { name: 'Go on with it' }))
  expect(await checked(page)).toEqual(['Row 1'])
  expect(await inForm(page)).toBe('r1,r251')
})
