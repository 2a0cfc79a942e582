/** What the stories of the windowed list cannot say: rows of any height, scrolled, flung, changed, focused, and come back to. */
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { bundle } from '../../support/bundle'
import { labelsIn, openLists, seenIn } from './virtual-lists'

let script = ''
beforeAll(async () => {
  script = await bundle('test/fixtures/virtual-lists.ts')
})

const boxed = '<k-virtual-list label="Rows" boxed selectable></k-virtual-list>'
const onPage = '<p>Above</p><k-virtual-list label="Rows" selectable></k-virtual-list><p>Below</p>'
const open = (body: string, options?: Parameters<typeof openLists>[2]) => openLists(script, body, options)
const fault = (page: Page) => page.evaluate(() => lists.fault())
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement!.closest('li')?.querySelector('.k-list-item-label')?.textContent)

describe.each([
  ['a box of its own', boxed],
  ['the page', onPage],
  ['a box around it', `<div id="around">${onPage}</div>`],
])('rows of any height, in %s', (_, body) => {
  it('lie one behind the other, wherever one is', async () => {
    const { page } = await open(body, { length: 4000 })
    await page.evaluate(async () => {
      const around = document.getElementById('around')
      if (!around) return
      Object.assign(around.style, { blockSize: '30rem', overflow: 'auto' })
      lists.scroller = () => around
      document.body.append(around) // where it scrolls is seen anew in another place
      await lists.frame()
    })
    for (const top of [0, 180, 900, 3000, 2600, 2450, 90_000, 89_000, 20, 400]) {
      await page.evaluate((y) => lists.scrollTo(y), top)
      expect(await fault(page)).toBe('')
    }
    await page.evaluate(() => lists.scrollTo(10 ** 7))
    expect(await fault(page)).toBe('')
    expect(await labelsIn(page)).toContain('Row 3999')
    expect(await page.locator('.k-virtual-list-row').count()).toBeLessThan(60)
  })
})

it('a step of scrolling lays out once', async () => {
  const { page } = await open(boxed)
  await page.evaluate(() => lists.give({ length: 100_000, at: (index: number) => ({ label: `Row ${index}` }) }))
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const layouts = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'LayoutCount')!.value
  }
  const step = (by: number) =>
    page.evaluate(async (distance) => {
      lists.scroller().scrollTop += distance
      await lists.frame()
    }, by)
  for (const by of [3000, 3000, 400, 400]) await step(by)
  for (const by of [3000, 3000, 400, 100]) {
    const before = await layouts()
    await step(by)
    expect((await layouts()) - before).toBeLessThanOrEqual(1)
  }
})

describe('a finger that throws the list', () => {
  it('sees rows all the way, and nobody sets the scroll position meanwhile', async () => {
    const { page, finger } = await open(boxed, { length: 20_000 })
    await page.evaluate(() => lists.scrollTo(40_000))
    await page.evaluate(() => {
      const { scrollBy } = Element.prototype
      let isMoving = false
      const box = lists.scroller()
      box.addEventListener('touchstart', () => {
        isMoving = true
      })
      box.addEventListener(
        'scrollend',
        () => {
          isMoving = false
        },
        { capture: true },
      )
      Element.prototype.scrollBy = function (this: Element, to?: ScrollToOptions | number) {
        if (isMoving) heard.push('was set')
        scrollBy.apply(this, [to] as never)
      } as typeof scrollBy
    })
    const flung = (async () => {
      for (const way of ['up', 'up', 'down', 'down', 'down'] as const)
        await finger.fling(page.locator('.k-virtual-list-box'), way)
    })()
    const faults: string[] = []
    let isOver = false
    void flung.finally(() => {
      isOver = true
    })
    while (!isOver)
      faults.push(
        await page.evaluate(async () => {
          await lists.frame()
          return lists.fault()
        }),
      )
    await flung
    expect([faults.length > 5, new Set(faults)]).toEqual([true, new Set([''])])
    expect(await page.evaluate(() => heard)).toEqual([])
  })

  it('leaves no blank band in any frame that a slow phone shows on the way', async () => {
    const { page, finger } = await open(boxed, { length: 20_000 })
    // Rows are dark, the box is light: what is light at the edge of a row is blank.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(
        '.k-virtual-list-box { background: white !important } .k-virtual-list-row { background: #123 !important }',
      )
      document.adoptedStyleSheets.push(sheet)
      return lists.scrollTo(30_000)
    })
    const session = await page.context().newCDPSession(page)
    let shown: string[] = []
    session.on('Page.screencastFrame', ({ data, sessionId }) => {
      shown.push(data)
      void session.send('Page.screencastFrameAck', { sessionId })
    })
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    await session.send('Page.startScreencast', { format: 'png' })
    const blankOf = async (ways: readonly ('up' | 'down')[]) => {
      shown = []
      for (const way of ways) await finger.fling(page.locator('.k-virtual-list-box'), way)
      const { top, bottom } = await page.evaluate(() => lists.port())
      const counts = await page.evaluate(blankIn, { pictures: shown, x: 20, top: top + 16, bottom: bottom - 16 })
      return { frames: counts.length, most: Math.max(...counts) }
    }
    // What stops the page for a third of a second, as other tests may, leaves a blank band for as long; not each time.
    let found = await blankOf(['up', 'up', 'down', 'up'])
    for (let left = 4; left > 0 && found.most > 0; left--) found = await blankOf(['up', 'down'])
    expect(found.frames).toBeGreaterThan(5)
    expect(found.most).toBe(0)
  })
})

/** Runs in the page. @returns of each picture of it, how many light pixels a column has; lengths are CSS pixels */
async function blankIn(column: { pictures: string[]; x: number; top: number; bottom: number }): Promise<number[]> {
  const counts = column.pictures.map(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const scale = image.width / innerWidth
    const height = Math.floor((column.bottom - column.top) * scale)
    const context = new OffscreenCanvas(1, height).getContext('2d')!
    context.drawImage(image, -Math.round(column.x * scale), -Math.round(column.top * scale))
    const { data } = context.getImageData(0, 0, 1, height)
    return Array.from({ length: height }, (_, y) => data[4 * y]!).filter((red) => red > 128).length
  })
  return Promise.all(counts)
}

describe('rows that come and go', () => {
  const rowAt = async (page: Page, at = 2) => (await seenIn(page))[at]!
  const give = (page: Page, change: 'prepend' | 'remove' | 'append') =>
    page.evaluate(async (how) => {
      const now = lists.list().items as { id: number }[]
      const first = now[0]!.id
      if (how === 'prepend') await lists.give([...lists.rows(37, first - 37), ...now])
      if (how === 'remove') await lists.give(now.slice(37))
      if (how === 'append') await lists.give([...now, ...lists.rows(5, 9000)])
    }, change)

  it.each([
    ['a box of its own', boxed],
    ['the page', onPage],
  ])('before those in view do not move them, in %s', async (_, body) => {
    const { page } = await open(body, { length: 2000 })
    await page.evaluate(() => lists.scrollTo(12_345))
    for (const change of ['prepend', 'prepend', 'append', 'remove', 'prepend'] as const) {
      const { label, at } = await rowAt(page)
      await give(page, change)
      expect(await page.evaluate((name) => lists.where(name), label)).toBeCloseTo(at, 0)
      expect(await fault(page)).toBe('')
    }
    // And when all is corrected, as after the next scroll.
    const { label, at } = await rowAt(page)
    await page.evaluate(async () => lists.scrollTo(lists.scroller().scrollTop + 10))
    expect(await page.evaluate((name) => lists.where(name), label)).toBeCloseTo(at - 10, 0)
  })

  it('nor while a finger holds the list', async () => {
    const { page } = await open(boxed, { length: 2000 })
    await page.evaluate(() => lists.scrollTo(12_345))
    const session = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: 190, y }] })
    await touch('touchStart', 400)
    for (let y = 380; y >= 300; y -= 20) await touch('touchMove', y)
    // The last moves of the finger may still be on their way.
    const top = await page.evaluate(async () => {
      let before = Number.NaN
      for (let still = 0; still < 10; still++) {
        if (lists.scroller().scrollTop !== before) still = 0
        before = lists.scroller().scrollTop
        await lists.frame()
      }
      return before
    })
    expect(top).toBeGreaterThan(12_345)
    const { label, at } = await rowAt(page)
    await give(page, 'prepend')
    expect(await page.evaluate((name) => lists.where(name), label)).toBeCloseTo(at, 0)
    expect(await page.evaluate(() => lists.scroller().scrollTop)).toBe(top)
    await touch('touchEnd')
    await page.waitForFunction((before) => lists.scroller().scrollTop > before + 500, top)
    expect(await page.evaluate((name) => lists.where(name), label)).toBeCloseTo(at, 0)
  })

  it('before the first one, at the beginning, are seen', async () => {
    const { page } = await open(boxed, { length: 200 })
    await give(page, 'prepend')
    expect((await labelsIn(page))[0]).toBe('Row -37')
  })

  it('that grow out of view do not move those in view', async () => {
    const { page } = await open(boxed, { length: 2000 })
    await page.evaluate(() => lists.scrollTo(8000))
    const { label, at } = await rowAt(page)
    await page.evaluate(async () => {
      const [first] = document.querySelectorAll('.k-virtual-list-row')
      first!.querySelector('.k-list-item-description')!.textContent = 'More and more. '.repeat(60)
      await lists.frame()
      await lists.frame()
    })
    expect(await page.evaluate((name) => lists.where(name), label)).toBeCloseTo(at, 0)
  })

  it('until none are left, and come again', async () => {
    const { page } = await open(boxed.replace('></', '><p slot="empty">Nothing</p></'), { length: 300 })
    await page.evaluate(() => lists.scrollTo(5000))
    for (const [length, isEmpty] of [
      [0, true],
      [3, false],
      [0, true],
      [500, false],
    ] as const) {
      await page.evaluate((count) => lists.give(lists.rows(count)), length)
      expect(await page.getByText('Nothing', { exact: true }).isVisible()).toBe(isEmpty)
      expect((await labelsIn(page)).length).toBe(Math.min(length, (await labelsIn(page)).length))
      if (length) expect(await labelsIn(page)).toContain('Row 2')
      expect(length ? await fault(page) : '').toBe('')
    }
  })
})

describe('the row that has the focus', () => {
  it('stays when it is scrolled away, is still itself, and keys lead on from it', async () => {
    const { page } = await open(boxed, { length: 5000 })
    await page.evaluate(() => lists.scrollTo(4000))
    const [, { label }] = (await seenIn(page)) as [unknown, { label: string }]
    await page.evaluate((name) => {
      const row = [...document.querySelectorAll('li')].find(
        (one) => one.textContent!.includes(`${name} `) || one.querySelector('.k-list-item-label')!.textContent === name,
      )!
      row.querySelector('button')!.focus({ preventScroll: true })
      Object.assign(globalThis, { kept: document.activeElement })
      lists.list().addEventListener('select', (event) => heard.push(String((event as CustomEvent).detail.item.label)))
    }, label)
    for (const top of [4300, 9000, 200_000, 300, 5000, 100_000]) {
      await page.evaluate((y) => lists.scrollTo(y), top)
      expect(await page.evaluate(() => (globalThis as { kept?: Element }).kept === document.activeElement)).toBe(true)
      expect(await focused(page)).toBe(label)
      expect(await fault(page)).toBe('')
    }
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => heard)).toEqual([label])
    await page.keyboard.press('ArrowDown')
    expect(await focused(page)).toBe(`Row ${Number(label.slice(4)) + 1}`)
    expect(await labelsIn(page)).toContain(await focused(page))
    expect(await page.locator('[data-away]').count()).toBe(0)
  })

  it('goes along when rows come before it', async () => {
    const { page } = await open(boxed, { length: 300 })
    await page.getByRole('button', { name: 'Row 3 ' }).first().focus()
    await page.evaluate(() => lists.give([...lists.rows(2, -2), ...(lists.list().items as object[])]))
    expect(await focused(page)).toBe('Row 3')
  })

  it.each([
    ['PageDown', (row: number) => row > 3],
    ['End', (row: number) => row === 299],
    ['Home', (row: number) => row === 0],
    ['ArrowUp', (row: number) => row === 0],
  ])('%s', async (key, isRight) => {
    const { page } = await open(boxed, { length: 300 })
    await page.locator('li button').first().focus()
    await page.keyboard.press(key)
    expect(isRight(Number((await focused(page))!.slice(4)))).toBe(true)
    expect(await labelsIn(page)).toContain(await focused(page))
  })

  it('is but one stop of the Tab key', async () => {
    const { page } = await open(`${boxed}<button id="after">After</button>`, { length: 300 })
    await page.evaluate(() => lists.scrollTo(3000))
    await page.keyboard.press('Tab')
    expect(await labelsIn(page)).toContain(await focused(page))
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('after')
  })
})
