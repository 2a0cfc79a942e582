/** What the stories of the swipe item cannot say: what a finger does to a row and what it leaves alone. */
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
    const hear = ({ type, target, detail }: Event & { detail?: object }) =>
      heard.push([type, (target as Element).id, ...told(detail)].join(' ').trim())
    const told = (detail: object = {}) => Object.values(detail).filter((value) => typeof value !== 'object')
    for (const type of ['action', 'toggle', 'select']) document.addEventListener(type, hear, { capture: true })
  })
  return opened
}

const actions = [
  { label: 'Unread', side: 'start' },
  { label: 'Archive' },
  { label: 'Delete', value: 'gone', tone: 'bad' },
]
const row = (id: string, attributes = '') =>
  `<k-swipe-item id="${id}" actions='${JSON.stringify(actions)}' ${attributes}><k-list-item label="Row ${id}" button></k-list-item></k-swipe-item>`
const inbox = (...rows: string[]) => `<k-list label="Inbox">${rows.join('')}</k-list>`
const long = '<p>Text</p>'.repeat(60)

const heardIn = (page: Page) => page.evaluate(() => heard.splice(0))
const stateOf = (page: Page, id = 'a') => page.evaluate((at) => document.getElementById(at)!.dataset.state, id)
/** Where the row itself stands beside where the list begins, in CSS pixels. */
const shift = (page: Page, id = 'a') =>
  page.evaluate((at) => {
    const track = document.querySelector(`#${at} .k-swipe-item-track`)!
    const content = track.querySelector('.k-swipe-item-content')!
    return Math.round(content.getBoundingClientRect().left - track.getBoundingClientRect().left)
  }, id)
/** Waits until the row stands still: two frames at the same place, and the kit has heard of it. */
const still = (page: Page, id = 'a') =>
  page.evaluate(async (at) => {
    const track = document.querySelector(`#${at} .k-swipe-item-track`)!
    for (let same = 0, before = -1; same < 12; before = track.scrollLeft) {
      await new Promise(requestAnimationFrame)
      same = track.scrollLeft === before ? same + 1 : 0
    }
  }, id)
const track = '.k-swipe-item-track'
/** A point on the first row, so many CSS pixels from the left of the screen. */
const onRow = async (page: Page, x: number) => {
  const { y, height } = (await page.locator(track).first().boundingBox())!
  return { x, y: y + height / 2 }
}
/** Asks again until it is so. */
async function expectSoon<Value>(ask: () => Promise<Value>, expected: Value): Promise<void> {
  while ((await ask()) !== expected) await new Promise((resolve) => setTimeout(resolve, 20))
}

describe('a finger on a row', () => {
  it('opens the side towards which it goes', async () => {
    const { page, finger } = await open(inbox(row('a')))
    expect(await shift(page)).toBe(0)
    await finger.fling(page.locator(track), 'left')
    await still(page)
    expect([await stateOf(page), await heardIn(page)]).toEqual(['end', ['toggle a true end']])
    await finger.fling(page.locator(track), 'right')
    await still(page)
    expect([await stateOf(page), await heardIn(page)]).toEqual(['closed', ['toggle a false end']])
    await finger.fling(page.locator(track), 'right')
    await still(page)
    expect([await stateOf(page), await heardIn(page)]).toEqual(['start', ['toggle a true start']])
  })

  it('opens the mirrored side from right to left', async () => {
    const { page, finger } = await open(inbox(row('a')), { dir: 'rtl' })
    expect(await shift(page)).toBe(0)
    await finger.fling(page.locator(track), 'right')
    await still(page)
    expect([await stateOf(page), await heardIn(page)]).toEqual(['end', ['toggle a true end']])
    expect(await shift(page)).toBeGreaterThan(100)
  })

  it('that goes a little way changes nothing', async () => {
    const { page, finger } = await open(inbox(row('a')))
    await finger.drag(page.locator(track), { x: -45 })
    await still(page)
    expect([await shift(page), await stateOf(page), await heardIn(page)]).toEqual([0, 'closed', []])
  })

  it('that goes up or down scrolls the page, and the row stays', async () => {
    const { page, finger } = await open(inbox(row('a')) + long)
    await finger.drag(await onRow(page, 195), { y: -50, x: -25 })
    await page.waitForFunction(() => scrollY > 20)
    await still(page)
    expect([await shift(page), await heardIn(page)]).toEqual([0, []])
  })

  it('does the outermost action when it goes all the way, and the row comes back', async () => {
    const { page, finger } = await open(inbox(row('a')))
    await finger.drag(await onRow(page, 370), { x: -350 })
    await page.waitForFunction(() => heard.length > 0)
    await still(page)
    expect(await heardIn(page)).toEqual(['action a gone true'])
    expect([await shift(page), await stateOf(page)]).toEqual([0, 'closed'])
    await finger.drag(await onRow(page, 20), { x: 350 })
    await page.waitForFunction(() => heard.length > 0)
    expect(await heardIn(page)).toEqual(['action a Unread true'])
  })

  it('leaves a row away whose action was prevented, until it is closed', async () => {
    const { page, finger } = await open(inbox(row('a')))
    await page.evaluate(() =>
      document.querySelector('#a')!.addEventListener('action', (event) => event.preventDefault()),
    )
    await finger.drag(await onRow(page, 370), { x: -350 })
    await page.waitForFunction(() => heard.length > 0)
    await still(page)
    expect(await shift(page)).toBeLessThan(-300)
    await page.evaluate(() => document.querySelector<HTMLElement & { close(): void }>('#a')!.close())
    await still(page)
    expect(await shift(page)).toBe(0)
  })

  it('goes from open actions no further than they are', async () => {
    const { page, finger } = await open(inbox(row('a', 'open')))
    await still(page)
    const before = await shift(page)
    await finger.fling(page.locator(track), 'left')
    await still(page)
    expect([await shift(page), await heardIn(page)]).toEqual([before, []])
  })

  it('does not do the outermost action of a row without a full swipe', async () => {
    const { page, finger } = await open(inbox(row('a', 'no-full-swipe')))
    // The first stroke may be over before a busy page has drawn where the row can rest.
    for (let strokes = 0; strokes < 3 && (await stateOf(page)) === 'closed'; strokes++) {
      await finger.drag(await onRow(page, 370), { x: -350 })
      await still(page)
    }
    expect([await stateOf(page), await heardIn(page)]).toEqual(['end', ['toggle a true end']])
  })

  it('has come to rest also where the browser does not say so, and not while it is down', async () => {
    const { page, finger } = await open(inbox(row('a')))
    const isGone = await page.evaluate(
      () => Reflect.deleteProperty(window, 'onscrollend') && !('onscrollend' in window),
    )
    expect(isGone).toBe(true)
    const session = await page.context().newCDPSession(page)
    const { x, y } = await onRow(page, 370)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', by?: number) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: by === undefined ? [] : [{ x: x + by, y }] })
    await touch('touchStart', 0)
    for (let by = -20; by >= -340; by -= 20) await touch('touchMove', by)
    await page.waitForSelector('[data-full]')
    await page.waitForTimeout(400) // longer than the silence after which a scroll has ended
    expect(await heardIn(page)).toEqual([])
    await touch('touchEnd')
    await page.waitForFunction(() => heard.length > 0)
    expect(await heardIn(page)).toEqual(['action a gone true'])
    await still(page) // on its way back, it would be taken up past its actions
    await finger.fling(page.locator(track), 'left')
    await page.waitForFunction(() => heard.length > 0)
    expect(await heardIn(page)).toEqual(['toggle a true end'])
  })

  it('is followed in every frame, without a layout', async () => {
    const { page, finger } = await open(inbox(row('a')))
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable')
    const layouts = async () => {
      const { metrics } = await session.send('Performance.getMetrics')
      return metrics.find(({ name }) => name === 'LayoutCount')!.value
    }
    await finger.drag(page.locator(track), { x: -20 }) // the first touch readies the row
    await still(page)
    const followed = page.evaluate(() => {
      const content = document.querySelector('.k-swipe-item-content')!
      const first = content.getBoundingClientRect().left
      const seen: number[] = []
      let isDown = true
      addEventListener('touchend', () => {
        isDown = false
      })
      return new Promise<number[]>((resolve) => {
        const look = () => {
          seen.push(content.getBoundingClientRect().left - first)
          if (isDown) requestAnimationFrame(look)
          else resolve(seen)
        }
        requestAnimationFrame(look)
      })
    })
    const before = await layouts()
    await finger.drag(page.locator(track), { x: -120 }, { ms: 600 })
    const after = await layouts()
    const seen = await followed
    expect(new Set(seen).size).toBeGreaterThan(12)
    expect(seen).toEqual([...seen].sort((a, b) => b - a))
    expect(seen.at(-1)!).toBeLessThan(-60)
    expect(after - before).toBe(0)
  })
})

describe('a finger in a sheet', () => {
  const drawer = `<k-sheet id="sheet" label="Inbox" side="end" open>${inbox(row('a'))}</k-sheet>`

  it('swipes a row in a drawer, and not the drawer', async () => {
    const { page, finger } = await open(drawer)
    await page.waitForSelector('.k-sheet-panel:modal')
    await still(page)
    await finger.fling(page.locator(track), 'right')
    await still(page)
    expect(await stateOf(page)).toBe('start')
    expect(await page.evaluate(() => document.querySelector('.k-sheet-panel')!.matches(':modal'))).toBe(true)
  })

  it('has Escape close the row first', async () => {
    const { page } = await open(`<k-sheet id="sheet" label="Inbox" open>${inbox(row('a'))}</k-sheet>`)
    await page.waitForSelector('.k-sheet-panel:modal')
    await page.locator('.k-swipe-item-more').press('Enter')
    await page.keyboard.press('Escape')
    expect(await stateOf(page)).toBe('closed')
    expect(await page.evaluate(() => document.querySelector('.k-sheet-panel')!.matches(':modal'))).toBe(true)
  })
})

describe('the button', () => {
  const more = (page: Page, id = 'a') => page.locator(`#${id} .k-swipe-item-more`)
  const focused = (page: Page) => page.evaluate(() => document.activeElement!.textContent!.trim())

  it('is named by the row, and shows the end, the start, nothing', async () => {
    const { page } = await open(inbox(row('a')))
    await page.getByRole('button', { name: 'Actions Row a' }).press('Enter')
    expect([await stateOf(page), await focused(page)]).toEqual(['end', 'Archive'])
    await more(page).press('Enter')
    expect([await stateOf(page), await focused(page)]).toEqual(['start', 'Unread'])
    await more(page).press('Enter')
    expect(await stateOf(page)).toBe('closed')
    expect(await heardIn(page)).toEqual(['toggle a true end', 'toggle a true start', 'toggle a false start'])
  })

  it('reaches every action by keys alone; what is hidden is out of reach', async () => {
    const { page } = await open(`${inbox(row('a'))}<button id="next">Next</button>`)
    await more(page).focus()
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Next')
    await more(page).press('Enter')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Delete')
    await page.keyboard.press('Enter')
    expect(await heardIn(page)).toEqual(['toggle a true end', 'action a gone false', 'toggle a false end'])
    expect(await page.evaluate(() => document.activeElement!.className)).toBe('k-swipe-item-more')
  })

  it('is tapped by a finger that cannot swipe', async () => {
    const { page, finger } = await open(inbox(row('a')))
    await finger.tap(more(page))
    await still(page)
    await finger.tap(page.getByRole('button', { name: 'Archive' }))
    expect(await heardIn(page)).toEqual(['toggle a true end', 'action a Archive false', 'toggle a false end'])
  })
})

describe('one row is open', () => {
  it('until another opens, a press falls beside it, on it, or Escape is pressed', async () => {
    const { page, finger } = await open(`${inbox(row('a'), row('b'))}<p>Beside</p>`)
    const more = (id: string) => page.locator(`#${id} .k-swipe-item-more`)
    const states = async () => [await stateOf(page, 'a'), await stateOf(page, 'b')]
    await finger.tap(more('a'))
    await still(page)
    await finger.tap(more('b'))
    expect(await states()).toEqual(['closed', 'end'])
    await still(page, 'b')
    await finger.tap(page.getByText('Beside'))
    expect(await states()).toEqual(['closed', 'closed'])
    await more('a').press('Enter')
    await more('b').press('Enter')
    expect(await states()).toEqual(['closed', 'end'])
    await page.keyboard.press('Escape')
    expect(await states()).toEqual(['closed', 'closed'])
    await finger.tap(more('a'))
    await still(page)
    await heardIn(page)
    await finger.tap(await onRow(page, 40))
    await still(page)
    expect([await stateOf(page), await heardIn(page)]).toEqual(['closed', ['toggle a false end']])
    await finger.tap(await onRow(page, 120))
    expect(await heardIn(page)).toEqual(['select  0'])
  })
})

it('rows are the items of their list, each with its actions', async () => {
  const { page } = await open(inbox(row('a', 'open'), row('b'), '<k-list-item label="Plain"></k-list-item>'))
  await still(page)
  expect(await page.getByRole('list', { name: 'Inbox' }).getByRole('listitem').count()).toBe(3)
  expect(await page.getByRole('listitem').first().getByRole('button', { name: 'Archive' }).count()).toBe(1)
})

it('a row that is turned with the phone stays where it is', async () => {
  const { page } = await open(inbox(row('a'), row('b', 'open')))
  await still(page, 'b')
  await page.setViewportSize({ width: 700, height: 390 })
  await still(page, 'b')
  const width = await page
    .locator('#b [data-side=end] > .k-swipe-item-action')
    .evaluateAll((all) => all.reduce((sum, one) => sum + one.getBoundingClientRect().width, 0))
  expect(await shift(page, 'a')).toBe(0)
  expect(Math.abs((await shift(page, 'b')) + width)).toBeLessThan(1.5)
})

describe('under a Riot parent', () => {
  it('an owner that keeps a row closed has it closed, and what it removes is gone', async () => {
    const { page, finger } = await open('<div id="parent"></div>')
    const item = (label: string) => page.locator('k-swipe-item', { hasText: label })
    const at = (label: string) => item(label).evaluate((row) => row.querySelector('.k-swipe-item-track')!.scrollLeft)
    await finger.fling(item('Locked'), 'left')
    await page.waitForFunction(() => heard.length > 0)
    await expectSoon(() => at('Locked'), 0)
    await finger.fling(item('Two'), 'left')
    await page.waitForFunction(() => heard.length > 1)
    await item('Two').getByRole('button', { name: 'Delete' }).tap()
    expect(await page.locator('k-swipe-item').count()).toBe(2)
    expect(await page.locator('k-list').first().getByText('Two').count()).toBe(0)
  })
})
