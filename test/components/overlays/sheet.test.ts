import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openPage, type PageOptions } from '../../support/page'

const rows = (count: number) => '<p class="row">Row</p>'.repeat(count)

/** A page with an opener, long enough to scroll, and what `body` adds. */
const open = async (body: string, options?: PageOptions) => {
  const opened = await openPage(
    `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>Sheet</title>
    <link rel="stylesheet" href="/karui.css"><script src="/karui.min.js" defer></script></head>
    <body><button id="opener" command="show-modal" commandfor="sheet">Open</button>${body}${rows(40)}</body></html>`,
    options,
  )
  await opened.page.evaluate(noteEvents)
  return opened
}
/** Runs in the page: `log` holds what the overlays said, in order. */
function noteEvents(): void {
  const log: string[] = []
  Object.assign(globalThis, { log })
  for (const type of ['cancel', 'close', 'detent', 'action']) {
    const note = (event: Event) => {
      if (!(event.target as Element).localName.startsWith('k-')) return
      const detail = Object.values((event as CustomEvent<object | null>).detail ?? {})
      log.push([type, (event.target as Element).id, ...detail].join(' '))
    }
    document.addEventListener(type, note, { capture: true })
  }
}
const logOf = (page: Page) => page.evaluate(() => (globalThis as unknown as { log: string[] }).log)
const sheet = (attributes = '', content = '<p>One</p><p>Two</p>') =>
  `<k-sheet id="sheet" label="Sort by" ${attributes}>${content}</k-sheet>`

/** Waits until the panel stands still. */
const still = (page: Page) =>
  page.evaluate(async () => {
    const panel = document.querySelector('.k-sheet-panel')!
    for (let rounds = 0; rounds < 3; rounds++) {
      await new Promise(requestAnimationFrame)
      await Promise.allSettled(panel.getAnimations({ subtree: true }).map(({ finished }) => finished))
    }
  })
const isModal = (page: Page, selector = '.k-sheet-panel') =>
  page.evaluate((at) => document.querySelector(at)!.matches(':modal'), selector)
const top = (page: Page) => page.evaluate(() => document.querySelector('.k-sheet-panel')!.getBoundingClientRect().top)
const header = '.k-dialog-header'

describe('a finger on a sheet', () => {
  it('flings it away', async () => {
    const { page, finger } = await open(sheet('open'))
    await still(page)
    await finger.fling(page.locator(header), 'down')
    await still(page)
    expect(await isModal(page)).toBe(false)
    expect(await logOf(page)).toEqual(['cancel sheet drag', 'close sheet'])
    expect(await page.evaluate(() => document.querySelector('k-sheet')!.hasAttribute('open'))).toBe(false)
  })

  it('pulls it a little, slowly, and it settles back', async () => {
    const { page, finger } = await open(sheet('open'))
    await still(page)
    const before = await top(page)
    await finger.drag(page.locator(header), { y: 50 }, { ms: 400 })
    await still(page)
    expect(await top(page)).toBe(before)
    expect(await logOf(page)).toEqual([])
  })

  it('is followed pixel by pixel, without a layout', async () => {
    const { page, finger } = await open(sheet('open', rows(4)))
    await still(page)
    const before = await top(page)
    const followed = page.evaluate(() => {
      const panel = document.querySelector<HTMLElement>('.k-sheet-panel')!
      const seen: { finger: number; top: number; height: number }[] = []
      panel.addEventListener('pointermove', ({ clientY }) => {
        if (!('dragging' in panel.dataset)) return
        seen.push({ finger: clientY, top: panel.getBoundingClientRect().top, height: panel.offsetHeight })
      })
      return new Promise<typeof seen>((resolve) => panel.addEventListener('pointerup', () => resolve(seen)))
    })
    await finger.drag(page.locator(header), { y: 80 }, { ms: 400 })
    const seen = await followed
    expect(seen.length).toBeGreaterThan(8)
    const gaps = seen.map((move) => move.finger - move.top)
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(1)
    expect(seen.at(-1)!.top).toBeGreaterThan(before + 50)
    expect(new Set(seen.map(({ height }) => height)).size).toBe(1)
  })

  it('that goes sideways moves nothing', async () => {
    const { page, finger } = await open(sheet('open'))
    await still(page)
    const before = await top(page)
    await finger.drag(page.locator(header), { x: 120, y: 30 })
    expect(await top(page)).toBe(before)
    expect(await logOf(page)).toEqual([])
  })

  it('scrolls long content, and pulls the sheet only where the content is at its top', async () => {
    const { page, finger } = await open(sheet('open', rows(60)))
    await still(page)
    const body = page.locator('.k-dialog-body')
    const scrolled = () => body.evaluate((element) => element.scrollTop)
    await finger.drag(body, { y: -200 })
    await page.waitForFunction(() => document.querySelector('.k-dialog-body')!.scrollTop > 150)
    const before = await scrolled()
    await finger.drag(body, { y: 60 }, { ms: 300 })
    await page.waitForFunction((at) => document.querySelector('.k-dialog-body')!.scrollTop < at, before)
    expect(await isModal(page)).toBe(true)
    await body.evaluate((element) => element.scrollTo(0, 0))
    await still(page)
    await finger.fling(body, 'down')
    await still(page)
    expect(await logOf(page)).toEqual(['cancel sheet drag', 'close sheet'])
  })

  it('scrolls its content to the top and pulls the sheet on, in one stroke', async () => {
    const { page, finger } = await open(sheet('open', rows(60)))
    await still(page)
    await page.locator('.k-dialog-body').evaluate((body) => body.scrollTo(0, 60))
    await finger.drag({ x: 195, y: 200 }, { y: 600 }, { ms: 600 })
    await still(page)
    expect(await page.evaluate(() => document.querySelector('.k-dialog-body')!.scrollTop)).toBe(0)
    expect(await logOf(page)).toEqual(['cancel sheet drag', 'close sheet'])
  })

  it('that scrolls its content to the top and back up again leaves the sheet where it was', async () => {
    const { page, finger } = await open(sheet('open', rows(60)))
    await still(page)
    const before = await top(page)
    await finger.drag({ x: 195, y: 600 }, { y: -300 })
    await still(page)
    expect(await top(page)).toBe(before)
    expect(await logOf(page)).toEqual([])
  })

  it('brings it back when closing is refused', async () => {
    const { page, finger } = await open(sheet('open'))
    await still(page)
    const before = await top(page)
    await page.evaluate(() => document.querySelector('k-sheet')!.addEventListener('cancel', (e) => e.preventDefault()))
    await finger.fling(page.locator(header), 'down')
    await still(page)
    expect(await isModal(page)).toBe(true)
    expect(await top(page)).toBe(before)
    expect(await logOf(page)).toEqual(['cancel sheet drag'])
  })

  it.each([
    ['ltr', 'start', 'right', 'left'],
    ['ltr', 'end', 'left', 'right'],
    ['rtl', 'start', 'left', 'right'],
    ['rtl', 'end', 'right', 'left'],
  ] as const)('pushes a drawer out of its own edge only (%s, %s)', async (dir, side, wrong, right) => {
    const { page, finger } = await open(sheet(`open side="${side}"`), { dir })
    await still(page)
    const { left, width } = await page
      .locator('.k-sheet-panel')
      .boundingBox()
      .then((box) => ({ left: box!.x, width: box!.width }))
    expect(Math.round(right === 'left' ? left : left + width)).toBe(right === 'left' ? 0 : 390)
    await finger.fling(page.locator('.k-dialog-body'), wrong)
    await still(page)
    expect(await isModal(page)).toBe(true)
    await finger.fling(page.locator('.k-dialog-body'), right)
    await still(page)
    expect(await logOf(page)).toEqual(['cancel sheet drag', 'close sheet'])
  })

  it('pushes one that comes from above back to where it came from', async () => {
    const { page, finger } = await open(sheet('open side="top"'))
    await still(page)
    expect(await top(page)).toBe(0)
    await finger.fling(page.locator(header), 'down')
    await still(page)
    expect([await isModal(page), await top(page)]).toEqual([true, 0])
    await finger.fling(page.locator('.k-dialog-body'), 'up')
    await still(page)
    expect(await logOf(page)).toEqual(['cancel sheet drag', 'close sheet'])
  })
})

it.each(['bottom', 'start', 'end', 'top'])('a sheet at the %s glides in, and out again', async (side) => {
  const { page } = await open(sheet(`side="${side}"`))
  const gliding = (act: 'show' | 'close') =>
    page.evaluate(async (name) => {
      document.querySelector<HTMLElement & { show(): void; close(): void }>('k-sheet')![name]()
      await new Promise(requestAnimationFrame)
      const moves = document.querySelector('.k-sheet-panel')!.getAnimations() as CSSTransition[]
      return moves.map(({ transitionProperty }) => transitionProperty)
    }, act)
  expect(await gliding('show')).toContain('translate')
  await still(page)
  expect(await gliding('close')).toContain('translate')
})

describe('detents', () => {
  it('are reached by a pull, in both directions, and the last pull closes', async () => {
    const { page, finger } = await open(sheet('open detents=".5 1"'))
    await still(page)
    expect(Math.round(await top(page))).toBe(422)
    await finger.fling(page.locator(header), 'up')
    await still(page)
    expect(await top(page)).toBeLessThan(60)
    await finger.drag(page.locator(header), { y: 350 }, { ms: 600 })
    await still(page)
    expect(Math.round(await top(page))).toBe(422)
    await finger.fling(page.locator(header), 'down')
    await still(page)
    expect(await logOf(page)).toEqual(['detent sheet 1', 'detent sheet .5', 'cancel sheet drag', 'close sheet'])
  })

  it('are stepped through by the handle, by finger and by key', async () => {
    const { page, finger } = await open(sheet('open detents=".5 1"'))
    await still(page)
    const handle = page.getByRole('button', { name: 'Change height' })
    await finger.tap(handle)
    await still(page)
    expect(await top(page)).toBeLessThan(60)
    await handle.press('Enter')
    await still(page)
    expect(Math.round(await top(page))).toBe(422)
    expect(await logOf(page)).toEqual(['detent sheet 1', 'detent sheet .5'])
  })

  it('give a pull in the body to the sheet first, then to the content', async () => {
    const { page, finger } = await open(sheet('open detents=".5 1"', rows(60)))
    await still(page)
    await finger.fling(page.locator('.k-dialog-body'), 'up')
    await still(page)
    expect(await top(page)).toBeLessThan(60)
    expect(await page.locator('.k-dialog-body').evaluate((body) => body.scrollTop)).toBe(0)
    await finger.drag(page.locator('.k-dialog-body'), { y: -120 })
    await page.waitForFunction(() => document.querySelector('.k-dialog-body')!.scrollTop > 50)
  })

  it('keep the footer at the edge of the screen while it moves', async () => {
    const { page, finger } = await open(sheet('open detents=".5 1"', '<p>One</p><button slot="footer">Apply</button>'))
    await still(page)
    const lowest = page.evaluate(() => {
      const panel = document.querySelector<HTMLElement>('.k-sheet-panel')!
      const footer = document.querySelector('.k-dialog-footer')!
      const bottoms: number[] = []
      panel.addEventListener('pointermove', () => {
        if ('dragging' in panel.dataset) bottoms.push(Math.round(footer.getBoundingClientRect().bottom))
      })
      return new Promise<number[]>((resolve) => panel.addEventListener('pointerup', () => resolve(bottoms)))
    })
    await finger.drag(page.locator(header), { y: -200 }, { ms: 400 })
    expect(new Set(await lowest)).toEqual(new Set([843])) // above the panel's own edge
  })
})

describe('leaving', () => {
  it('by Escape, a tap beside, the close button: each says its reason', async () => {
    const { page, finger } = await open(sheet())
    const acts: [string, () => Promise<unknown>][] = [
      ['escape', () => page.keyboard.press('Escape')],
      ['beside', () => finger.tap({ x: 200, y: 100 })],
      ['close', () => page.getByRole('button', { name: 'Close' }).tap()],
    ]
    const expected: string[] = []
    for (const [reason, act] of acts) {
      await page.locator('#opener').tap()
      await still(page)
      expect(await isModal(page)).toBe(true)
      await act()
      await still(page)
      expect(await isModal(page)).toBe(false)
      expected.push(`cancel sheet ${reason}`, 'close sheet')
    }
    expect(await logOf(page)).toEqual(expected)
  })

  it('asks every time, also where the browser would no longer', async () => {
    const { page } = await open(sheet('open'))
    await still(page)
    await page.evaluate(() => document.querySelector('k-sheet')!.addEventListener('cancel', (e) => e.preventDefault()))
    for (let times = 0; times < 3; times++) await page.keyboard.press('Escape')
    await still(page)
    expect(await isModal(page)).toBe(true)
    expect(await logOf(page)).toEqual(Array(3).fill('cancel sheet escape'))
  })

  it('gives the focus back to the opener, and has it inside while open', async () => {
    const { page } = await open(sheet())
    await page.locator('#opener').press('Enter')
    await still(page)
    expect(await page.evaluate(() => document.activeElement!.className)).toBe('k-sheet-panel')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement!.className)).toBe('k-dialog-close')
    await page.keyboard.press('Escape')
    await still(page)
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('opener')
  })

  it('is heard by the top layer only', async () => {
    const { page } = await open(
      sheet('open', '<p>One</p><k-dialog id="inner" label="Sure?" open><p>Yes</p></k-dialog>'),
    )
    await page.waitForSelector('.k-dialog-panel:modal')
    await page.evaluate(() => document.querySelector<HTMLElement & { show(): void }>('#inner')!.show())
    expect([await isModal(page), await isModal(page, '.k-dialog-panel')]).toEqual([true, true])
    await page.keyboard.press('Escape')
    await page.waitForSelector('.k-dialog-panel:not(:modal)', { state: 'attached' })
    expect(await isModal(page)).toBe(true)
    await page.keyboard.press('Escape')
    await still(page)
    expect(await logOf(page)).toEqual(['cancel inner escape', 'close inner', 'cancel sheet escape', 'close sheet'])
  })
})

describe('a sheet that is not modal', () => {
  const field = '<input id="field" value="page">'

  it('takes neither the focus nor the page, and hears Escape only from inside', async () => {
    const { page } = await open(`${field}${sheet('non-modal', '<button id="inside">Choose</button>')}`)
    await page.focus('#field')
    await page.evaluate(() => Object.assign(document.querySelector('k-sheet')!, { open: true }))
    await still(page)
    expect(await page.locator('.k-sheet-panel').isVisible()).toBe(true)
    expect(await isModal(page)).toBe(false)
    await page.keyboard.type('d ')
    expect(await page.locator('#field').inputValue()).toContain('d ')
    await page.keyboard.press('Escape')
    expect(await logOf(page)).toEqual([])
    await page.focus('#inside')
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => !document.querySelector('.k-sheet-panel')!.matches(':popover-open'))
    expect(await logOf(page)).toEqual(['cancel sheet escape', 'close sheet'])
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('field')
  })

  it('is a region, not a dialog, and the other when that changes while it is open', async () => {
    const { page } = await open(`${field}${sheet('non-modal open')}`)
    await still(page)
    await page.getByRole('region', { name: 'Sort by' }).waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.evaluate(() => document.querySelector('k-sheet')!.removeAttribute('non-modal'))
    await page.waitForSelector('.k-sheet-panel:modal')
    expect(await page.getByRole('dialog', { name: 'Sort by' }).textContent()).toContain('Two')
    await page.evaluate(() => document.querySelector('k-sheet')!.setAttribute('non-modal', ''))
    await page.waitForSelector('.k-sheet-panel:popover-open')
    expect(await page.getByRole('region').textContent()).toContain('Two')
    await page.locator('#opener').tap()
    expect(await logOf(page)).toEqual([])
  })

  it('is pulled away by a finger, while the page scrolls beside it', async () => {
    const { page, finger } = await open(`${rows(40)}${sheet('non-modal open')}`)
    await still(page)
    await finger.drag({ x: 195, y: 300 }, { y: -200 })
    await page.waitForFunction(() => scrollY > 100)
    expect(await logOf(page)).toEqual([])
    await finger.fling(page.locator(header), 'down')
    await page.waitForFunction(() => !document.querySelector('.k-sheet-panel')!.matches(':popover-open'))
    expect(await logOf(page)).toEqual(['cancel sheet drag', 'close sheet'])
  })

  it('stays open when it is moved to another place', async () => {
    const { page } = await open(`${sheet('non-modal open')}<main></main>`)
    await still(page)
    await page.evaluate(() => document.querySelector('main')!.append(document.querySelector('k-sheet')!))
    await still(page)
    expect(await page.locator('.k-sheet-panel').isVisible()).toBe(true)
    expect(await page.evaluate(() => document.querySelector('.k-sheet-panel')!.matches(':popover-open'))).toBe(true)
  })
})

it.each([
  ['start', 'ltr', 'paddingLeft'],
  ['end', 'ltr', 'paddingRight'],
  ['start', 'rtl', 'paddingRight'],
  ['end', 'rtl', 'paddingLeft'],
] as const)('a drawer at the %s (%s) keeps its content out of the notch', async (side, dir, property) => {
  const { page } = await open(sheet(`open side="${side}"`), { dir, width: 844, height: 390 })
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setSafeAreaInsetsOverride', { insets: { left: 47, right: 47 } })
  await still(page)
  const padding = await page.locator('.k-sheet-panel').evaluate((panel) => {
    const { paddingLeft, paddingRight } = getComputedStyle(panel)
    return { paddingLeft, paddingRight }
  })
  expect(padding).toEqual({ paddingLeft: '0px', paddingRight: '0px', [property]: '47px' })
})

describe('the page below', () => {
  it('has the focus back when the sheet is taken away', async () => {
    const { page } = await open(sheet())
    await page.locator('#opener').tap()
    await still(page)
    await page.evaluate(() => document.querySelector('k-sheet')!.remove())
    await page.waitForFunction(() => document.activeElement!.id === 'opener')
  })

  it('does not scroll, and does again afterwards, also when the sheet was taken away', async () => {
    const { page, finger } = await open(sheet('open'))
    await still(page)
    await finger.drag({ x: 200, y: 300 }, { y: -150 })
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await page.evaluate(() => document.querySelector('k-sheet')!.remove())
    await finger.drag({ x: 200, y: 500 }, { y: -150 })
    await page.waitForFunction(() => scrollY > 50)
    await page.keyboard.press('Escape')
    expect(await logOf(page)).toEqual([])
  })

  it('keeps its sheet when that is moved to another place', async () => {
    const { page } = await open(sheet('open'))
    await still(page)
    await page.evaluate(() => document.body.append(document.querySelector('k-sheet')!))
    await page.waitForSelector('.k-sheet-panel:modal')
    await page.keyboard.press('Escape')
    await still(page)
    expect(await logOf(page)).toEqual(['cancel sheet escape', 'close sheet'])
  })
})

describe('back, where the browser has no CloseWatcher', () => {
  const visit = async (body: string) => {
    const first = await open(body)
    await first.page.addInitScript(() => {
      delete (globalThis as { CloseWatcher?: unknown }).CloseWatcher
    })
    await first.page.reload()
    await first.page.evaluate(noteEvents)
    return first
  }

  it('closes the sheet, stays on the page, and forward does not open it again', async () => {
    const { page } = await visit(sheet())
    const address = page.url()
    await page.locator('#opener').tap()
    await still(page)
    await page.evaluate(() => history.back())
    await page.waitForSelector('.k-sheet-panel:not(:modal)', { state: 'attached' })
    expect(page.url()).toBe(address)
    expect(await logOf(page)).toEqual(['cancel sheet back', 'close sheet'])
    await page.evaluate(() => history.forward())
    await page.waitForTimeout(200)
    expect(await isModal(page)).toBe(false)
  })

  it('closes one layer at a time, the top one first', async () => {
    const { page } = await visit(sheet('open', '<k-dialog id="dialog" label="Sure?" open></k-dialog>'))
    await page.waitForFunction(() => history.state?.karuiLayers === 2)
    await page.evaluate(() => history.back())
    await page.waitForSelector('#dialog dialog:not(:modal)', { state: 'attached' })
    expect([await isModal(page), await logOf(page)]).toEqual([true, ['cancel dialog back', 'close dialog']])
    await page.evaluate(() => history.back())
    await page.waitForSelector('.k-sheet-panel:not(:modal)', { state: 'attached' })
    expect(await page.evaluate(() => history.state?.karuiLayers ?? 0)).toBe(0)
  })

  it('leaves no entry behind when the sheet closes by itself', async () => {
    const { page } = await visit(sheet())
    await page.locator('#opener').tap()
    await page.waitForFunction(() => history.state?.karuiLayers === 1)
    await still(page)
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => !history.state?.karuiLayers)
    expect(await logOf(page)).toEqual(['cancel sheet escape', 'close sheet'])
  })

  it('does not undo where the page goes when it closes the sheet', async () => {
    const { page } = await visit(sheet())
    await page.locator('#opener').tap()
    await page.waitForFunction(() => history.state?.karuiLayers === 1)
    await page.evaluate(() => {
      document.querySelector<HTMLElement & { close(): void }>('k-sheet')!.close()
      history.pushState({}, '', '#next')
    })
    await still(page)
    await page.waitForTimeout(200)
    expect(new URL(page.url()).hash).toBe('#next')
  })

  it('asks again after it was refused', async () => {
    const { page } = await visit(sheet())
    await page.evaluate(() => document.querySelector('k-sheet')!.addEventListener('cancel', (e) => e.preventDefault()))
    await page.locator('#opener').tap()
    for (let times = 0; times < 2; times++) {
      await page.waitForFunction(() => history.state?.karuiLayers === 1)
      await page.evaluate(() => history.back())
      await page.waitForFunction((count) => (globalThis as unknown as { log: string[] }).log.length > count, times)
    }
    expect(await logOf(page)).toEqual(['cancel sheet back', 'cancel sheet back'])
    expect(await isModal(page)).toBe(true)
  })
})
