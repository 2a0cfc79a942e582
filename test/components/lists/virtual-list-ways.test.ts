/** How one comes to rows of a windowed list, comes back to them, and draws them oneself. */
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { bundle } from '../../support/bundle'
import { pageOf } from '../../support/page'
import { install, labelsIn, openLists, seenIn } from './virtual-lists'

let script = ''
beforeAll(async () => {
  script = await bundle('test/fixtures/virtual-lists.ts')
})

const list = (attributes = '', content = '') => `<k-virtual-list label="Rows" ${attributes}>${content}</k-virtual-list>`
const open = (body: string, options?: Parameters<typeof openLists>[2]) => openLists(script, body, options)
const fault = (page: Page) => page.evaluate(() => lists.fault())

describe('a list comes back to where it stood', () => {
  it.each([
    ['a box of its own', list('id="log" boxed')],
    ['the page', `<p>Above</p>${list('id="log"')}`],
  ])('after a reload, and on the way back, in %s', async (_, body) => {
    const { page } = await open(body, { length: 3000 })
    await page.evaluate(async () => {
      // Known are the rows on the way, not those before.
      await lists.scrollTo(70_000)
      await lists.scrollTo(lists.scroller().scrollTop - 300)
    })
    const before = await seenIn(page)
    const again = async () => {
      await install(page)
      await page.evaluate(() => lists.give(lists.rows(3000)))
      await page.waitForFunction((label) => lists.where(label) !== undefined, before[0]!.label)
      const after = await seenIn(page)
      expect(after.map(({ label }) => label)).toEqual(before.map(({ label }) => label))
      for (const [at, row] of after.entries()) expect(Math.abs(row.at - before[at]!.at)).toBeLessThan(1)
    }
    await page.reload()
    await again()
    await page.goto(await pageOf('<!doctype html><title>Elsewhere</title>'))
    await page.goBack()
    await again()
  })

  it('when it is moved in the page', async () => {
    const { page } = await open(`${list('boxed')}<main></main>`, { length: 3000 })
    await page.evaluate(() => lists.scrollTo(20_000))
    const before = await seenIn(page)
    await page.evaluate(async () => {
      document.querySelector('main')!.append(lists.list())
      await lists.frame()
    })
    const after = await seenIn(page)
    expect(after.map(({ label }) => label)).toEqual(before.map(({ label }) => label))
    expect(after[0]!.at).toBeCloseTo(before[0]!.at, 0)
    await page.evaluate(() => lists.scrollTo(30_000))
    expect(await fault(page)).toBe('')
  })

  it('when it was hidden', async () => {
    const { page } = await open(list('boxed'), { length: 3000 })
    await page.evaluate(() => lists.scrollTo(20_000))
    const before = await labelsIn(page)
    await page.evaluate(async () => {
      lists.list().style.display = 'none'
      await lists.frame()
      lists.list().style.display = ''
      await lists.frame()
    })
    expect(await labelsIn(page)).toEqual(before)
    expect(await fault(page)).toBe('')
  })
})

describe('scrollToItem', () => {
  const to = (page: Page, ...given: [number | string, ScrollIntoViewOptions?]) =>
    page.evaluate(async ([item, options]) => {
      lists.list().scrollToItem(item, options)
      await lists.frame()
      await lists.frame()
    }, given)

  it.each([
    ['a box of its own', list('boxed')],
    ['the page', `<p>Above</p>${list()}`],
  ])('leads to any row, as scrollIntoView does, in %s', async (_, body) => {
    const { page } = await open(body, { length: 5000 })
    const port = await page.evaluate(() => lists.port())
    const box = async (label: string) =>
      (await page.getByText(label, { exact: true }).locator('xpath=ancestor::li').boundingBox())!
    for (const index of [2500, 2510, 40, 4000]) {
      await to(page, index)
      expect(Math.abs((await box(`Row ${index}`)).y - port.top)).toBeLessThan(1)
      await to(page, index + 30, { block: 'end' })
      const { y, height } = await box(`Row ${index + 30}`)
      expect(Math.abs(y + height - port.bottom)).toBeLessThan(1)
      await to(page, index + 300, { block: 'center' })
      const middle = await box(`Row ${index + 300}`)
      expect(Math.abs(middle.y + middle.height / 2 - (port.top + port.bottom) / 2)).toBeLessThan(1.5)
      expect(await fault(page)).toBe('')
    }
  })

  it('knows rows by their keys, and leaves alone what is not there', async () => {
    const { page } = await open(list('boxed item-key="label"'), { length: 5000 })
    await to(page, 'Row 1234')
    expect((await labelsIn(page))[0]).toBe('Row 1234')
    for (const nowhere of [-1, 5000, 1.5, Number.NaN, 'Row 1e9']) {
      await to(page, nowhere)
      expect((await labelsIn(page))[0]).toBe('Row 1234')
    }
  })

  it('goes smoothly where it is near, and arrives', async () => {
    const { page } = await open(list('boxed'), { length: 5000 })
    await to(page, 12, { behavior: 'smooth' })
    await page.waitForFunction(() => Math.abs(lists.where('Row 12') ?? 99) < 1)
  })
})

describe('rows beside one another', () => {
  const horizontal = (attributes = '') => list(`orientation="horizontal" ${attributes}`)
  const cards = (page: Page) =>
    page.evaluate(async () => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(
        '.k-virtual-list-row:nth-child(n) { inline-size: 150px } .k-virtual-list-row[aria-posinset$="3"] { inline-size: 220px }',
      )
      document.adoptedStyleSheets.push(sheet)
      await lists.give(Array.from({ length: 1000 }, (_, at) => ({ label: `Card ${at + 1}` })))
    })
  const gaps = (page: Page) =>
    page.evaluate(() => {
      const port = document.querySelector('.k-virtual-list-box')!.getBoundingClientRect()
      const boxes = [...document.querySelectorAll('.k-virtual-list-row')].map((row) => row.getBoundingClientRect())
      const seen = boxes
        .filter(({ left, right }) => right > port.left && left < port.right)
        .sort((a, b) => a.left - b.left)
      const ends = [port.left, ...seen.map(({ right }) => right)]
      return seen.filter(({ left }, at) => left > ends[at]! + 0.1).length + Number(ends.at(-1)! < port.right - 0.1)
    })

  it.each(['ltr', 'rtl'] as const)('lie without a gap and are led along by the arrow keys, %s', async (dir) => {
    const { page } = await open(horizontal('selectable'), { dir })
    await cards(page)
    const sign = dir === 'rtl' ? -1 : 1
    for (const left of [500, 3000, 2700, 60_000, 59_500, 0]) {
      await page.evaluate(async (x) => {
        document.querySelector('.k-virtual-list-box')!.scrollLeft = x
        await lists.frame()
        await lists.frame()
      }, sign * left)
      expect(await gaps(page)).toBe(0)
    }
    await page.locator('li button').first().focus()
    for (let press = 0; press < 5; press++) await page.keyboard.press(dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight')
    expect(await page.evaluate(() => document.activeElement!.closest('li')!.textContent!.trim())).toBe('Card 6')
  })
})

describe('groups', () => {
  const groups = Array.from({ length: 40 }, (_, at) => ({ label: `Group ${at}`, count: 20 + (at % 3) }))
  const give = (page: Page) => page.evaluate((own) => lists.give(lists.rows(840), { groups: own }), groups)
  const heading = (page: Page) =>
    page.evaluate(() => {
      const { top } = lists.port()
      const { x, width } = document.querySelector('.k-virtual-list-content')!.getBoundingClientRect()
      const found = document.elementFromPoint(x + width / 2, top + 4)!.closest('.k-virtual-list-label')
      return found && { label: found.textContent, at: found.getBoundingClientRect().top - top }
    })

  it.each([
    ['a box of its own', list('boxed')],
    ['the page', list()],
  ])('keep their headings in view, in %s', async (_, body) => {
    const { page } = await open(body)
    await give(page)
    for (const top of [100, 700, 9000, 8500, 40_000, 41_000, 3000]) {
      await page.evaluate((y) => lists.scrollTo(y), top)
      const first = Number((await labelsIn(page))[0]!.slice(4))
      const expected = groups.find(
        (_, at) => groups.slice(0, at + 1).reduce((sum, { count }) => sum + count, 0) > first,
      )!
      const shown = (await heading(page))!
      expect(shown.label).toBe(expected.label)
      // Pushed out by the next one, or where it stays.
      expect(shown.at).toBeLessThan(0.5)
    }
  })

  it('lie without a gap, and each is a list of its own', async () => {
    const { page } = await open(list('boxed'))
    await give(page)
    await page.evaluate(() => lists.scrollTo(20_000))
    const gap = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll('.k-virtual-list-group')].map((group) =>
        group.getBoundingClientRect(),
      )
      return boxes
        .slice(1)
        .map(({ top }, at) => Math.abs(top - boxes[at]!.bottom))
        .filter((px) => px > 0.1).length
    })
    expect(gap).toBe(0)
    const names = await page
      .getByRole('list')
      .evaluateAll((all) =>
        all.map((one) => document.getElementById(one.getAttribute('aria-labelledby')!)!.textContent),
      )
    expect(names.every((name) => name!.startsWith('Group '))).toBe(true)
    const [, at, of] = await page.evaluate(() => {
      const row = document.querySelector('.k-virtual-list-row')!
      return [row.textContent, Number(row.ariaPosInSet), Number(row.ariaSetSize)] as const
    })
    expect(at).toBeLessThanOrEqual(of)
    expect(of).toBeLessThan(23)
  })

  it('do not cover the row that is come to', async () => {
    const { page } = await open(list('boxed'))
    await give(page)
    await page.evaluate(async () => {
      lists.list().scrollToItem(333)
      await lists.frame()
      await lists.frame()
    })
    const [label, row] = await page.evaluate(() => {
      const own = [...document.querySelectorAll('li')].find(
        (one) => one.querySelector('.k-list-item-label')!.textContent === 'Row 333',
      )!
      const head = own.closest('.k-virtual-list-group')!.querySelector('.k-virtual-list-label')!
      return [head.getBoundingClientRect().bottom, own.getBoundingClientRect().top]
    })
    expect(row).toBeGreaterThanOrEqual(label - 1)
    expect(row - label).toBeLessThan(40)
  })
})

describe('rows that somebody draws himself', () => {
  it('from a template: filled as text, and its elements are used again', async () => {
    const template =
      '<template slot="row"><p data-row><b data-field="label"></b><i data-field="note"></i></p></template>'
    const { page } = await open(list('boxed', template))
    await page.evaluate(() =>
      lists.give(Array.from({ length: 2000 }, (_, at) => ({ label: `<b>Row</b> ${at}`, note: at % 2 ? null : at }))),
    )
    const made = await page.evaluate(async () => {
      await lists.scrollTo(1000)
      const before = new Set(document.querySelectorAll('[data-row]'))
      await lists.scrollTo(9000)
      await lists.scrollTo(9100)
      return [...document.querySelectorAll('[data-row]')].filter((row) => !before.has(row)).length / before.size
    })
    expect(made).toBeLessThan(0.9)
    expect(await page.evaluate(() => document.querySelector('[data-row] b')!.textContent)).toMatch(/^<b>Row<\/b> \d+$/)
    expect(await page.locator('i[aria-label="no value"]').first().textContent()).toBe('—')
    expect(await page.locator('[data-row] b b').count()).toBe(0)
  })

  it('by a function, which is given the node it made before', async () => {
    const { page } = await open(list('boxed'))
    await page.evaluate(() => {
      let made = 0
      const renderItem = (item: string, index: number, before: Node | null) => {
        const row = (before as HTMLElement) ?? document.createElement('span')
        if (!before) made++
        row.textContent = `${index}: ${item}`
        Object.assign(globalThis, { made })
        return row
      }
      return lists.give(
        Array.from({ length: 2000 }, () => 'same'),
        { renderItem },
      )
    })
    await page.evaluate(() => lists.scrollTo(5000))
    await page.evaluate(() => lists.scrollTo(5100))
    expect(await fault(page)).toBe('')
    expect((await labelsIn(page))[0]).toMatch(/^\d+: same$/)
    expect(await page.evaluate(() => (globalThis as { made?: number }).made)).toBeLessThan(120)
  })

  it('under a Riot parent: its slot knows the item, its index and what the parent has', async () => {
    const { page, finger } = await open('<div id="parent"></div>')
    expect((await labelsIn(page))[0]).toBe('0: Row 0 of all')
    await page.evaluate(() => lists.scrollTo(9000))
    expect(await fault(page)).toBe('')
    const [, row] = await labelsIn(page)
    expect(row).toMatch(/^(\d+): Row \1 of all$/)
    await page.evaluate(() => (owner as unknown as { update(state: object): void }).update({ name: 'some' }))
    expect((await labelsIn(page))[1]).toBe(row!.replace('all', 'some'))
    await finger.tap(page.getByText(row!.replace('all', 'some')))
    const told = await page.evaluate(() => owner.heard)
    expect(told.at(-1)).toBe(`select ${row!.split(':')[0]}`)
    expect(told[0]).toMatch(/^range 0 \d+$/)
  })
})

it('goes on where it scrolls in something else, or the other way', async () => {
  const { page } = await open(list(), { length: 500 })
  const set = (name: string, value: string | null) =>
    page.evaluate(
      async ([attribute, text]) => {
        if (text === null) lists.list().removeAttribute(attribute!)
        else lists.list().setAttribute(attribute!, text)
        await lists.frame()
        await lists.frame()
      },
      [name, value],
    )
  await set('boxed', '')
  await page.evaluate(() => lists.scrollTo(3000))
  expect(await page.evaluate(() => [scrollY, lists.scroller().scrollTop > 2000])).toEqual([0, true])
  expect(await fault(page)).toBe('')
  await set('boxed', null)
  await page.evaluate(() => lists.scrollTo(2000))
  expect(await fault(page)).toBe('')
})

describe('what is broken', () => {
  it('a slot that is no template is said, and left out', async () => {
    const { page, sentences } = await open(list('', '<b slot="row">Row</b>'), { length: 3 })
    expect((await labelsIn(page))[0]).toBe('Row 0')
    expect(sentences.join()).toContain('has something else than a `<template>`')
  })

  it.each([
    ['a number', 5, 'was given `items` without a length'],
    ['a length alone', { length: 3 }, 'was given `items` without a length'],
    ['groups that are none', undefined, ''],
  ])('%s is nothing', async (_, items, sentence) => {
    const { page, sentences } = await open(list('', '<p slot="empty">Nothing</p>'))
    await page.evaluate((given) => lists.give(given, { groups: 'none' }), items)
    expect(await page.getByText('Nothing', { exact: true }).isVisible()).toBe(true)
    expect(sentences.join()).toContain(sentence)
  })

  it('items that are nothing have a row all the same', async () => {
    const { page } = await open(list())
    await page.evaluate(() => lists.give([null, undefined, 0, 'text', { id: 1 }, []]))
    expect(await labelsIn(page)).toEqual(['—', '—', '0', 'text', '', ''])
  })
})
