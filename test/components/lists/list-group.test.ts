/** What the stories of the list cannot say of rows that are chosen, grouped or made by the page. */
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import type { ListProps, ListRow } from '../../../components/lists/list.riot'
import { bundle } from '../../support/bundle'
import { openDevelopment } from '../../support/development'
import type { PageOptions } from '../../support/page'

type ListElement = HTMLElement & ListProps

let script = ''
beforeAll(async () => {
  script = await bundle('test/fixtures/list-groups.ts')
})

const open = (body: string, options?: PageOptions) =>
  openDevelopment(script, body, { sheet: '/karui.all.css', ...options })
const named = (...labels: string[]): ListRow[] => labels.map((label) => ({ label }))
const listOf = (items: unknown, attributes = '', inside = '') =>
  `<k-list label="Rows" ${attributes} items='${JSON.stringify(items)}'>${inside}</k-list>`
/** Gives the first list properties, and lets it draw. */
const give = (page: Page, props: Partial<ListProps>) =>
  page.evaluate(
    async (values) => {
      Object.assign(document.querySelector('k-list')!, values)
      await new Promise((resolve) => setTimeout(resolve))
    },
    props as Record<string, never>,
  )
const checked = (page: Page, list = 'k-list') =>
  page
    .locator(`${list} .k-list-group-choice[name]`)
    .evaluateAll((all) =>
      all.filter((one) => (one as HTMLInputElement).checked).map((one) => (one as HTMLInputElement).value),
    )
const chosen = (page: Page) =>
  page.evaluate(() => {
    const { value, values } = document.querySelector<ListElement>('k-list')!
    return values ?? value
  })
/** Resolves when these are chosen. */
const become = (page: Page, ...values: string[]) =>
  page.waitForFunction(
    (given) => document.querySelector<ListElement>('k-list')!.values?.join() === given,
    values.join(),
  )
const row = (page: Page, text: string) => page.locator('.k-list-item, k-list-item').filter({ hasText: text })

describe('a choice', () => {
  it('is refused by whoever prevents it', async () => {
    const { page, finger } = await open(listOf(named('One', 'Two'), 'selection="multiple"'))
    await page.evaluate(() => document.querySelector('k-list')!.addEventListener('change', (e) => e.preventDefault()))
    await finger.tap(row(page, 'Two'))
    expect([await checked(page), await chosen(page)]).toEqual([[], undefined])
  })

  it('is told once, and bubbles as one of the list', async () => {
    const { page, finger } = await open(listOf(named('One', 'Two'), 'selection="single"'))
    await page.evaluate(() => {
      globalThis.heard = []
      for (const type of ['input', 'change'])
        document.body.addEventListener(type, (event) => {
          const { detail } = event as CustomEvent<{ value: string; values: string[] }>
          heard.push(`${type} ${(event.target as Element).localName} ${detail.value} ${detail.values}`)
        })
    })
    await finger.tap(row(page, 'Two'))
    expect(await page.evaluate(() => heard)).toEqual(['change k-list Two Two'])
  })

  it('is kept of rows that are not shown now, as while one searches', async () => {
    const { page, finger } = await open(listOf(named('One', 'Two', 'Three'), 'selection="multiple" select-all'))
    await finger.tap(row(page, 'One'))
    await give(page, { items: named('Two', 'Three') })
    await finger.tap(row(page, 'Three'))
    expect(await chosen(page)).toEqual(['One', 'Three'])
    await finger.tap(page.getByText('Select all'))
    expect(await chosen(page)).toEqual(['One', 'Two', 'Three'])
    await finger.tap(page.getByText('Select all'))
    expect(await chosen(page)).toEqual(['One'])
    await give(page, { items: named('One', 'Two') })
    expect(await checked(page)).toEqual(['One'])
  })

  it('is none of a disabled row, whatever chooses all', async () => {
    const items = [
      { id: 1, label: 'One' },
      { id: 2, label: 'Two', disabled: true },
    ]
    const { page, finger } = await open(listOf(items, 'selection="multiple" select-all'))
    await finger.tap(row(page, 'Two'))
    expect(await checked(page)).toEqual([])
    await finger.tap(page.getByText('Select all'))
    expect(await chosen(page)).toEqual(['1'])
    expect(await page.getByRole('checkbox', { name: 'Select all' }).isChecked()).toBe(true)
  })

  it('goes back with its form, and is filled in by it', async () => {
    const list = listOf(named('One', 'Two'), `name="row" selection="multiple" values='["One"]'`)
    const { page, finger } = await open(`<k-form label="Form">${list}<button type="reset">Reset</button></k-form>`)
    await finger.tap(row(page, 'Two'))
    expect(await chosen(page)).toEqual(['One', 'Two'])
    await finger.tap(page.getByText('Reset'))
    await become(page, 'One')
    await page.evaluate(() => {
      Object.assign(document.querySelector('k-form')!, { value: { row: ['Two'] } })
    })
    await become(page, 'Two')
    expect(await checked(page)).toEqual(['Two'])
  })

  it('without a name is none of the form around it, and still one of all', async () => {
    const items = [
      { label: 'One', group: 'A' },
      { label: 'Two', group: 'B' },
    ]
    const { page, finger } = await open(`<form>${listOf(items, 'selection="single"')}</form>`)
    await finger.tap(row(page, 'One'))
    await finger.tap(row(page, 'Two'))
    expect(await checked(page)).toEqual(['Two'])
    expect(await page.evaluate(() => [...new FormData(document.querySelector('form')!)].length)).toBe(0)
  })

  it('has a name for those who hear it: what is in the row', async () => {
    const { page } = await open(
      listOf([{ label: 'One', description: 'First', value: 3 }], 'selection="single"') +
        '<k-list label="More" selection="multiple"><k-list-item label="Two" description="Second"></k-list-item></k-list>',
    )
    expect(
      await page.getByRole('radiogroup', { name: 'Rows' }).getByRole('radio', { name: 'One First 3' }).count(),
    ).toBe(1)
    expect(await page.getByRole('group', { name: 'More' }).getByRole('checkbox', { name: 'Two' }).count()).toBe(1)
  })
})

describe('rows from markup', () => {
  const markup = `<k-list label="Rows" selection="multiple" values='["b"]'><k-list-item label="One"></k-list-item>
    <k-list-item label="Two" href="#two"><input slot="control" value="b"></k-list-item></k-list>`

  it('can be chosen, those that come later too, and a link among them leads nowhere', async () => {
    const { page, finger } = await open(markup)
    expect(await checked(page)).toEqual(['b'])
    await page.evaluate(async () => {
      const later = document.createElement('k-list-item')
      later.setAttribute('label', 'Three')
      document.querySelector('k-list')!.append(later)
      await new Promise((resolve) => setTimeout(resolve))
    })
    await finger.tap(row(page, 'Three'))
    await finger.tap(row(page, 'Two'))
    expect(await chosen(page)).toEqual(['Three'])
    expect(await page.evaluate(() => location.hash)).toBe('')
  })

  it('are as they were when nothing is to be chosen any more', async () => {
    const { page, finger } = await open(markup.replace('selection="multiple"', ''))
    await give(page, { selection: 'single' })
    expect(await page.getByRole('radio').count()).toBe(2)
    await give(page, { selection: undefined })
    expect(await page.getByRole('radio').count()).toBe(0)
    await finger.tap(row(page, 'Two'))
    expect(await page.evaluate(() => location.hash)).toBe('#two')
  })
})

describe('under a Riot parent', () => {
  const inList = (name: string) => `k-list:has(h2:text-is("${name}"))`

  it('it is the parent that draws the rows and says which are chosen', async () => {
    const { page, finger } = await open('<div id="parent"></div>')
    const data = page.locator(inList('Data'))
    expect(await data.locator('li p').allTextContents()).toEqual(['0: One of all', '1: Two of all', '2: Locked of all'])
    await finger.tap(data.locator('li').nth(1))
    await finger.tap(data.locator('li').nth(2))
    expect(await checked(page, inList('Data'))).toEqual(['One', 'Two'])
    await finger.tap(page.locator(inList('Markup')).locator('k-list-item').nth(1))
    await finger.tap(page.locator(inList('Markup')).locator('k-list-item').nth(2))
    expect(await checked(page, inList('Markup'))).toEqual(['Two'])
    expect(await page.evaluate(() => owner.heard)).toEqual(['One,Two', 'One,Two,Locked', 'Two', 'Locked'])
  })

  it('an item may be anything that the template asks for', async () => {
    const { page } = await open('<div id="parent"></div>')
    expect(await page.locator(inList('Mail')).locator('li').allTextContents()).toEqual(['Minutes'])
  })

  it('what the parent leaves out, the list keeps itself', async () => {
    const { page, finger } = await open('<div id="parent"></div>')
    await finger.tap(page.locator(inList('Own')).locator('li').nth(2))
    await page.evaluate(() => owner.update({ name: 'some' }))
    expect(await checked(page, inList('Own'))).toEqual(['Locked'])
    expect(await page.locator(inList('Data')).locator('li p').first().textContent()).toBe('0: One of some')
  })
})

describe('headings of groups', () => {
  const items = Array.from({ length: 60 }, (_, at) => ({ label: `Row ${at}`, group: `Group ${Math.floor(at / 20)}` }))

  it.each(['plain', 'inset'])('stay in view below a bar (%s)', async (variant) => {
    const { page } = await open(`<k-nav-bar label="Rows"></k-nav-bar>${listOf(items, `variant="${variant}"`)}`)
    await page.getByText('Row 30', { exact: true }).evaluate((one) => one.scrollIntoView({ block: 'center' }))
    const [bar, heading] = await page.evaluate(() => {
      const { bottom } = document.querySelector('k-nav-bar > *')!.getBoundingClientRect()
      const { top, left, right } = document.querySelectorAll('.k-list-group-label')[1]!.getBoundingClientRect()
      const seen = document.elementFromPoint((left + right) / 2, top + 4)
      return [Math.round(bottom), [Math.round(top), seen?.textContent]]
    })
    expect(heading).toEqual([bar, 'Group 1'])
  })

  it('name their rows', async () => {
    const { page } = await open(listOf(items))
    expect(await page.getByRole('list', { name: 'Group 2' }).getByRole('listitem').count()).toBe(20)
  })
})

describe('rows of one’s own', () => {
  const pattern = '<template slot="row"><b data-field="label"></b></template>'

  it('keep their nodes while their items change', async () => {
    const { page } = await open(listOf(named('One', 'Two'), '', pattern))
    const first = await page.locator('b').first().elementHandle()
    await give(page, { items: named('Uno', 'Dos', 'Tres') })
    expect(await page.locator('b').allTextContents()).toEqual(['Uno', 'Dos', 'Tres'])
    expect(await first!.textContent()).toBe('Uno')
  })

  it('are buttons or links as any others', async () => {
    const { page, finger } = await open(listOf([{ label: 'One', href: '#one' }], '', pattern))
    await finger.tap(page.getByRole('link', { name: 'One' }))
    expect(await page.evaluate(() => location.hash)).toBe('#one')
    await give(page, { selectable: true })
    expect(await page.getByRole('button', { name: 'One' }).count()).toBe(1)
  })
})

describe('in karui.min.js', () => {
  it('rows are plain, and the developer is told', async () => {
    const { page, sentences } = await openDevelopment('/karui.js', listOf(named('One', 'Two'), 'selection="single"'))
    expect(await page.getByRole('listitem').allTextContents()).toEqual(['One', 'Two'])
    expect(sentences.join()).toContain('only where `k-list-group` is defined')
  })
})
