/** What the stories of the pull cannot say: what a finger pulls, and what it leaves to the browser, to a sheet, to a box. */
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { bundle } from '../../support/bundle'
import { openDevelopment } from '../../support/development'

declare global {
  /** How the page answers `refresh`, and how often it was asked. */
  var asked: { calls: number; settle?: (isWell: boolean) => void; isRefused?: boolean }
}

let script = ''
beforeAll(async () => {
  script = await bundle('test/fixtures/gestures.ts')
})

async function open(body: string) {
  const opened = await openDevelopment(script, body, { sheet: '/karui.all.css' })
  await opened.page.evaluate(() => {
    globalThis.asked = { calls: 0 }
    const hear = (event: Event) => {
      asked.calls++
      if (asked.isRefused) return event.preventDefault()
      const { until } = (event as CustomEvent<{ until(promise: Promise<unknown>): void }>).detail
      const promise = new Promise((resolve, reject) => {
        asked.settle = (isWell) => (isWell ? resolve(undefined) : reject(new Error('offline')))
      })
      until(promise)
    }
    document.addEventListener('refresh', hear, { capture: true })
  })
  return opened
}

const rows = (count: number) => '<k-list-item label="Row" value="82%"></k-list-item>'.repeat(count)
const pulled = (count = 60, attributes = '') =>
  `<k-pull-refresh ${attributes}><k-list label="Rows">${rows(count)}</k-list></k-pull-refresh>`
const stateOf = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLElement>('k-pull-refresh')!.dataset.state)
const inState = (page: Page, state: string) => page.waitForSelector(`k-pull-refresh[data-state=${state}]`)
const calls = (page: Page) => page.evaluate(() => asked.calls)
const settle = (page: Page, isWell: boolean) => page.evaluate((is) => asked.settle!(is), isWell)
const said = (page: Page) => page.locator('[role=status]').textContent()
const middle = { x: 195, y: 300 }

describe('a finger at the top', () => {
  it('refreshes when it has pulled far enough, until the promise settles', async () => {
    const { page, finger } = await open(pulled())
    await finger.drag(middle, { y: 220 })
    expect([await stateOf(page), await calls(page), await said(page)]).toEqual(['refreshing', 1, 'Refreshing'])
    await finger.drag(middle, { y: 220 })
    expect(await calls(page)).toBe(1)
    await settle(page, true)
    await inState(page, 'idle')
    expect(await said(page)).toBe('Up to date')
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })

  it('does nothing when it lets go too soon, or goes back', async () => {
    const { page, finger } = await open(pulled())
    await finger.drag(middle, { y: 80 })
    expect([await stateOf(page), await calls(page)]).toEqual(['idle', 0])
  })

  it('is followed with resistance, without a layout in between', async () => {
    const { page, finger } = await open(pulled())
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable')
    const layouts = async () => {
      const { metrics } = await session.send('Performance.getMetrics')
      return metrics.find(({ name }) => name === 'LayoutCount')!.value
    }
    await finger.drag(middle, { y: 30 })
    const followed = page.evaluate(() => {
      const list = document.querySelector('.k-list-rows')!
      const first = list.getBoundingClientRect().top
      const seen: number[] = []
      addEventListener('touchmove', () => seen.push(list.getBoundingClientRect().top - first))
      return new Promise<number[]>((resolve) => addEventListener('touchend', () => resolve(seen)))
    })
    const before = await layouts()
    await finger.drag(middle, { y: 100 }, { ms: 500 })
    const seen = await followed
    // One when it begins, one when it ends: what is moved holds what is fixed in it.
    expect((await layouts()) - before).toBeLessThanOrEqual(2)
    expect(new Set(seen).size).toBeGreaterThan(10)
    expect(seen).toEqual([...seen].sort((a, b) => a - b))
    expect(seen.at(-1)!).toBeGreaterThan(25)
    expect(seen.at(-1)!).toBeLessThan(60)
  })

  it('that goes sideways, or up, pulls nothing', async () => {
    const { page, finger } = await open(pulled())
    await finger.drag(middle, { x: 150, y: 100 })
    expect([await stateOf(page), await calls(page)]).toEqual(['idle', 0])
    await finger.drag(middle, { y: -150 })
    await page.waitForFunction(() => scrollY > 100)
    expect(await calls(page)).toBe(0)
  })

  it('comes back where refreshing is refused', async () => {
    const { page, finger } = await open(pulled())
    await page.evaluate(() => {
      asked.isRefused = true
    })
    await finger.drag(middle, { y: 220 })
    expect([await stateOf(page), await calls(page)]).toEqual(['idle', 1])
    expect(await page.evaluate(() => document.querySelector('k-pull-refresh')!.hasAttribute('data-dragging'))).toBe(
      false,
    )
  })
})

describe('a finger further down', () => {
  it('scrolls up to the top and not beyond', async () => {
    const { page, finger } = await open(pulled())
    await page.evaluate(() => scrollTo(0, 120))
    await finger.drag({ x: 195, y: 150 }, { y: 500 }, { ms: 500 })
    await page.waitForFunction(() => scrollY === 0)
    expect([await stateOf(page), await calls(page)]).toEqual(['idle', 0])
  })
})

it('the browser does not load the page anew meanwhile, and does again when the pull has gone', async () => {
  const { page } = await open(pulled())
  const root = () => page.evaluate(() => getComputedStyle(document.documentElement).overscrollBehaviorY)
  expect(await root()).toBe('contain')
  await page.evaluate(async () => {
    document.querySelector('k-pull-refresh')!.remove()
    await new Promise((resolve) => setTimeout(resolve))
  })
  expect(await root()).toBe('auto')
  expect(await page.evaluate(() => document.documentElement.hasAttribute('style'))).toBe(false)
})

/** The sheet is open, and has risen. */
async function atRest(page: Page): Promise<void> {
  await page.waitForSelector('.k-sheet-panel:modal')
  await page.waitForFunction(() => !document.querySelector('.k-sheet-panel')!.getAnimations().length)
}

describe('in a sheet', () => {
  it('its list is pulled before the sheet is', async () => {
    const { page, finger } = await open(`<k-sheet label="Alerts" detents="1" open>${pulled(4)}</k-sheet>`)
    await atRest(page)
    await finger.drag(page.locator('k-list-item').nth(1), { y: 220 })
    expect([await stateOf(page), await calls(page)]).toEqual(['refreshing', 1])
    expect(await page.evaluate(() => document.querySelector('.k-sheet-panel')!.matches(':modal'))).toBe(true)
  })

  it('a list that is scrolled is not pulled, and not the page behind either', async () => {
    const { page, finger } = await open(`<k-sheet label="Alerts" detents="1" open>${pulled(60)}</k-sheet>`)
    await atRest(page)
    const scrolled = () => page.evaluate(() => document.querySelector('.k-dialog-body')!.scrollTop)
    await page.evaluate(() => document.querySelector('.k-dialog-body')!.scrollTo(0, 300))
    await finger.drag(middle, { y: 220 })
    await page.waitForFunction(() => document.querySelector('.k-dialog-body')!.scrollTop < 200)
    expect([await calls(page), await scrolled()]).toEqual([0, expect.any(Number)])
    expect(
      await page.evaluate(() => getComputedStyle(document.querySelector('.k-dialog-body')!).overscrollBehaviorY),
    ).toBe('contain')
  })
})

describe('the button', () => {
  it('does the same by key, and is seen while it has the focus', async () => {
    const { page } = await open(pulled())
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement!.textContent!.trim())).toBe('Refresh')
    await page.keyboard.press('Enter')
    expect([await stateOf(page), await calls(page)]).toEqual(['refreshing', 1])
    await page.keyboard.press('Enter')
    expect(await calls(page)).toBe(1)
    await settle(page, true)
    await inState(page, 'idle')
  })

  it('tries again after a failure, which is said', async () => {
    const { page, finger } = await open(pulled())
    await finger.drag(middle, { y: 220 })
    await settle(page, false)
    await inState(page, 'failed')
    expect(await said(page)).toBe('That could not be refreshed.')
    await finger.tap(page.getByRole('button', { name: 'Try again' }))
    expect([await stateOf(page), await calls(page)]).toEqual(['refreshing', 2])
    await settle(page, true)
    await inState(page, 'idle')
  })

  it("can be the page's own, by `refresh()`", async () => {
    const { page } = await open(pulled())
    await page.evaluate(() => document.querySelector<HTMLElement & { refresh(): void }>('k-pull-refresh')!.refresh())
    expect([await stateOf(page), await calls(page)]).toEqual(['refreshing', 1])
  })
})

it('disabled, it neither pulls nor refreshes', async () => {
  const { page, finger } = await open(pulled(60, 'disabled'))
  await finger.drag(middle, { y: 220 })
  await page.evaluate(() => document.querySelector<HTMLElement & { refresh(): void }>('k-pull-refresh')!.refresh())
  expect([await stateOf(page), await calls(page), await page.getByRole('button').count()]).toEqual(['idle', 0, 0])
})

it('a spinner stays for 400 ms at least', async () => {
  const { page } = await open(pulled())
  const shown = await page.evaluate(async () => {
    const host = document.querySelector<HTMLElement & { refresh(): void }>('k-pull-refresh')!
    const start = performance.now()
    host.refresh()
    asked.settle!(true)
    while (host.dataset.state !== 'idle') await new Promise(requestAnimationFrame)
    return performance.now() - start
  })
  expect(shown).toBeGreaterThanOrEqual(395)
})
