/** What the stories of the reorder list cannot say: fingers that carry rows and those that scroll, keys, owners, what is refused. */
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { bundle } from '../../support/bundle'
import { openDevelopment } from '../../support/development'
import type { PageOptions } from '../../support/page'

declare global {
  /** Events that a page has heard. */
  var heard: string[]
}

let script = ''
beforeAll(async () => {
  script = await bundle('test/fixtures/gestures.ts')
})

async function open(body: string, options?: PageOptions) {
  const opened = await openDevelopment(script, body, { sheet: '/karui.all.css', ...options })
  await opened.page.evaluate(() => {
    globalThis.heard = []
    const hear = (event: Event) => {
      const { from, to, item } = (event as CustomEvent<{ from: number; to: number; item?: { label: string } }>).detail
      heard.push([from, to, item?.label].join(' '))
    }
    document.addEventListener('reorder', hear, { capture: true })
  })
  return opened
}

const names = (count: number) => Array.from({ length: count }, (_, index) => String.fromCharCode(65 + index))
const data = (count = 4, attributes = '', hasId = true) =>
  `<k-reorder-list label="Order" ${attributes} items='${JSON.stringify(
    names(count).map((label, id) => ({ ...(hasId && { id }), label })),
  )}'></k-reorder-list>`
const markup = (count = 4) =>
  `<k-reorder-list label="Order">${names(count)
    .map((label) => `<k-list-item label="${label}" button></k-list-item>`)
    .join('')}</k-reorder-list>`

const order = (page: Page) =>
  page
    .locator('k-reorder-list .k-list-item-label')
    .evaluateAll((all) => all.map((one) => one.textContent!.trim()).join(''))
const heardIn = (page: Page) => page.evaluate(() => heard.splice(0))
const handle = (page: Page, name: string) => page.getByRole('button', { name: `Move ${name}`, exact: true })
const focused = (page: Page) => page.evaluate(() => document.activeElement!.getAttribute('aria-label'))
const said = (page: Page) => page.locator('k-reorder-list > [role=status]').textContent()
const height = (page: Page) =>
  page
    .locator('k-reorder-list k-list-item')
    .first()
    .evaluate((row) => row.getBoundingClientRect().height)
/** Waits until no row is on its way. */
const still = (page: Page) => page.waitForFunction(() => !document.querySelector('[data-lifting]'))

describe.each([
  ['rows from data', data()],
  ['rows from data without ids', data(4, '', false)],
  ['rows from markup', markup()],
])('%s', (_, body) => {
  it('are carried by the handle, down and up', async () => {
    const { page, finger } = await open(body)
    const row = await height(page)
    await finger.drag(handle(page, 'A'), { y: 2 * row })
    await still(page)
    expect([await order(page), await said(page)]).toEqual(['BCAD', 'A: moved to 3 of 4'])
    expect(await focused(page)).toBe('Move A')
    await finger.drag(handle(page, 'D'), { y: -5 * row })
    await still(page)
    expect(await order(page)).toBe('DBCA')
    expect((await heardIn(page)).map((one) => one.slice(0, 3))).toEqual(['0 2', '3 0'])
    expect(await page.locator('k-list-item[style]').count()).toBe(0)
  })

  it('are carried after a long press anywhere on them', async () => {
    const { page } = await open(body)
    const row = await height(page)
    const box = (await page.locator('k-list-item').first().boundingBox())!
    const session = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: box.x + 40, y }] })
    const first = box.y + row / 2
    await touch('touchStart', first)
    await page.waitForSelector('[data-lifted]')
    for (let step = 1; step <= 12; step++) await touch('touchMove', first + (step * row) / 12)
    await touch('touchEnd')
    await still(page)
    expect([await order(page), await heardIn(page).then(({ length }) => length)]).toEqual(['BACD', 1])
  })

  it('move by the arrow keys, Home and End, and the focus goes with them', async () => {
    const { page } = await open(body)
    await handle(page, 'B').focus()
    const after: [key: string, rows: string][] = [
      ['ArrowDown', 'ACBD'],
      ['ArrowUp', 'ABCD'],
      ['End', 'ACDB'],
      ['ArrowDown', 'ACDB'],
      ['Home', 'BACD'],
      ['ArrowUp', 'BACD'],
    ]
    for (const [key, rows] of after) {
      await page.keyboard.press(key)
      expect([await order(page), await focused(page)]).toEqual([rows, 'Move B'])
    }
    expect(await heardIn(page)).toHaveLength(4)
  })

  it('move by the buttons that a press on the handle shows', async () => {
    const { page, finger } = await open(body)
    await finger.tap(handle(page, 'C'))
    const up = page.getByRole('button', { name: 'Move C up' })
    await finger.tap(up)
    await finger.tap(up)
    expect([await order(page), await focused(page)]).toEqual(['CABD', 'Move C up'])
    expect(await page.locator('.k-reorder-list-step:visible').count()).toBe(2)
    await page.keyboard.press('Escape')
    expect(await page.locator('.k-reorder-list-step:visible').count()).toBe(0)
    expect(await focused(page)).toBe('Move C')
  })

  it('stay where they are when the move is prevented', async () => {
    const { page, finger } = await open(body)
    await page.evaluate(() =>
      document.querySelector('k-reorder-list')!.addEventListener('reorder', (e) => e.preventDefault()),
    )
    await finger.drag(handle(page, 'A'), { y: 2 * (await height(page)) })
    await still(page)
    expect([await order(page), await said(page)]).toEqual(['ABCD', ''])
  })
})

describe('a finger on a row', () => {
  it('scrolls the page where it is not on the handle', async () => {
    const { page, finger } = await open(data(26))
    await finger.drag({ x: 100, y: 600 }, { y: -200 })
    await page.waitForFunction(() => scrollY > 100)
    expect(await heardIn(page)).toEqual([])
  })

  it('that trembles on the handle, or goes sideways, carries nothing', async () => {
    const { page, finger } = await open(data())
    await finger.drag(handle(page, 'A'), { y: 4 })
    await finger.drag(handle(page, 'A'), { x: -80, y: 20 })
    await still(page)
    expect([await order(page), await heardIn(page)]).toEqual(['ABCD', []])
  })

  it('that carries it a little way puts it back', async () => {
    const { page, finger } = await open(data())
    await finger.drag(handle(page, 'A'), { y: (await height(page)) / 3 })
    await still(page)
    expect([await order(page), await heardIn(page)]).toEqual(['ABCD', []])
  })

  it('that rests long and leaves again has done nothing', async () => {
    const { page, finger } = await open(markup())
    await page.evaluate(() => {
      for (const row of document.querySelectorAll('k-list-item'))
        row.addEventListener('click', () => heard.push('click'))
    })
    await finger.hold({ x: 100, y: 80 }, 800)
    await still(page)
    expect([await order(page), await heardIn(page)]).toEqual(['ABCD', []])
  })

  it('that is taken away, or Escape, puts it back', async () => {
    const { page } = await open(data())
    const row = await height(page)
    const box = (await handle(page, 'A').boundingBox())!
    const session = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', y?: number) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: box.x + 20, y }] })
    const carry = async () => {
      await touch('touchStart', box.y + 20)
      for (let step = 1; step <= 8; step++) await touch('touchMove', box.y + 20 + (step * row) / 4)
      await page.waitForSelector('[data-lifted]')
    }
    await carry()
    await touch('touchCancel')
    await still(page)
    expect([await order(page), await heardIn(page)]).toEqual(['ABCD', []])
    await carry()
    await page.keyboard.press('Escape')
    await touch('touchEnd')
    await still(page)
    expect([await order(page), await heardIn(page)]).toEqual(['ABCD', []])
    await carry()
    await touch('touchEnd')
    await still(page)
    expect(await order(page)).toBe('BCAD')
  })

  it('at the edge of the screen scrolls the list', async () => {
    const { page } = await open(data(26))
    const box = (await handle(page, 'C').boundingBox())!
    const session = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: box.x + 20, y }] })
    await touch('touchStart', box.y + 20)
    for (let y = box.y + 20; y < 830; y += 30) await touch('touchMove', y)
    await page.waitForFunction(() => scrollY + innerHeight > document.documentElement.scrollHeight - 2)
    await touch('touchEnd')
    await still(page)
    expect((await order(page)).indexOf('C')).toBeGreaterThan(20)
  })

  it('is followed without a layout', async () => {
    const { page, finger } = await open(data())
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable')
    const layouts = async () => {
      const { metrics } = await session.send('Performance.getMetrics')
      return metrics.find(({ name }) => name === 'LayoutCount')!.value
    }
    const row = await height(page)
    const followed = page.evaluate(() => {
      const first = document.querySelector('k-list-item')!
      const seen: number[] = []
      addEventListener('pointermove', ({ clientY }) => {
        if (document.querySelector('[data-lifted]')) seen.push(clientY - first.getBoundingClientRect().top)
      })
      return new Promise<number[]>((resolve) => addEventListener('pointerup', () => resolve(seen), { capture: true }))
    })
    const before = await layouts()
    const drag = finger.drag(handle(page, 'A'), { y: 2.4 * row }, { ms: 500 })
    const seen = await followed
    expect((await layouts()) - before).toBeLessThan(2) // when the row is taken out of the list
    await drag
    expect(Math.max(...seen) - Math.min(...seen)).toBeLessThan(1)
    expect(seen.length).toBeGreaterThan(10)
  })
})

it('a handle in a sheet carries its row, and not the sheet', async () => {
  const { page, finger } = await open(`<k-sheet label="Order" open>${data(4)}</k-sheet>`)
  await page.waitForSelector('.k-sheet-panel:modal')
  await page.waitForFunction(() => !document.querySelector('.k-sheet-panel')!.getAnimations().length)
  await finger.drag(handle(page, 'A'), { y: 2 * (await height(page)) })
  await still(page)
  expect(await order(page)).toBe('BCAD')
  expect(await page.evaluate(() => document.querySelector('.k-sheet-panel')!.matches(':modal'))).toBe(true)
})

it('a mouse carries by the handle, and elsewhere presses', async () => {
  const { page } = await open(markup(), { touch: false })
  const box = (await handle(page, 'A').boundingBox())!
  await page.mouse.move(box.x + 20, box.y + 20)
  await page.mouse.down()
  await page.mouse.move(box.x + 20, box.y + 160, { steps: 10 })
  await page.mouse.up()
  await still(page)
  expect(await order(page)).toBe('BCAD')
  expect(await page.locator('.k-reorder-list-step:visible').count()).toBe(0)
})

it('rows that come later have a handle too, and those that are moved keep their nodes', async () => {
  const { page } = await open(markup(2))
  const first = await page.locator('k-list-item').first().elementHandle()
  await page.evaluate(() => {
    const row = Object.assign(document.createElement('k-list-item'), { label: 'C' })
    document.querySelector('k-reorder-list')!.append(row)
  })
  await handle(page, 'C').press('Home')
  expect(await order(page)).toBe('CAB')
  expect(await first!.evaluate((row) => [...row.parentElement!.children].indexOf(row))).toBe(1)
})

it('disabled, nothing moves', async () => {
  const { page } = await open(data(4, 'disabled'))
  expect(await page.locator('.k-reorder-list-handle:visible').count()).toBe(0)
})

it('a Riot parent moves its rows itself, or does not', async () => {
  const { page } = await open('<div id="parent"></div>')
  await handle(page, 'One').press('ArrowDown')
  expect([await order(page), await focused(page)]).toEqual(['TwoOneLocked', 'Move One'])
  await handle(page, 'Locked').press('ArrowUp')
  expect([await order(page), await focused(page)]).toEqual(['TwoOneLocked', 'Move Locked'])
})

describe.each(['ltr', 'rtl'] as const)('rows that are swiped, too (%s)', (dir) => {
  const swiped = names(3)
    .map(
      (label) =>
        `<k-swipe-item actions='[{ "label": "Delete" }, { "label": "Pin", "side": "start" }]'><k-list-item label="${label}"></k-list-item></k-swipe-item>`,
    )
    .join('')

  it('are carried by the handle, and swiped elsewhere', async () => {
    const { page, finger } = await open(`<k-reorder-list label="Order">${swiped}</k-reorder-list>`, { dir })
    const first = page.locator('k-swipe-item').first()
    const rest = await first.locator('.k-swipe-item-track').evaluate((track) => track.scrollLeft)
    await finger.fling(first.locator('.k-swipe-item-track'), dir === 'rtl' ? 'right' : 'left')
    await page.locator('k-swipe-item[data-state=end]').waitFor()
    await page.keyboard.press('Escape')
    await page.waitForFunction(
      (left) => Math.abs(document.querySelector('.k-swipe-item-track')!.scrollLeft - left) < 1,
      rest,
    )
    await finger.drag(handle(page, 'A'), { y: 2 * (await height(page)) })
    await still(page)
    expect([await order(page), await heardIn(page)]).toEqual(['BCA', ['0 2 ']])
    await handle(page, 'A').press('ArrowUp')
    expect([await order(page), await focused(page)]).toEqual(['BAC', 'Move A'])
  })
})
