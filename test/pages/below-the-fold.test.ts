/** Status cards below the fold are drawn once; what changes in them later costs no layout, and nobody notices. */
import { describe, expect, it } from '@jest/globals'
import { chromium, type Page } from 'playwright-core'
import { chromiumFlags, findChromium } from '../support/browsers.js'
import { openPage, type PageOptions, pageOf } from '../support/page'

/** Of several heights, so that no guess could be right. */
const cards = (number: number) =>
  Array.from(
    { length: number },
    (_, at) => `<k-status-card id="card-${at}" label="Report ${at}" tone="ok" value="98.${at}%"
      description="${'Messages that pass. '.repeat(at % 7)}"></k-status-card>`,
  ).join('')

/** @param style of the page's own */
const documentOf = (body: string, style = '') =>
  `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>Fold</title>
  <link rel="stylesheet" href="/karui.css"><style>${style}</style><script src="/karui.min.js" defer></script></head>
  <body>${body}</body></html>`
const open = (body: string, { style, ...options }: PageOptions & { style?: string } = {}) =>
  openPage(documentOf(body, style), { csp: 'relaxed', ...options })
const never = '.k-status-card-body { animation: none }'

/** How many cards are not rendered: the text inside is asked, since the box itself is always there. */
const skipped = (page: Page) =>
  page
    .locator('.k-status-card-label span')
    .evaluateAll((texts) => texts.filter((text) => !text.checkVisibility({ contentVisibilityAuto: true })).length)
/** Waits until every card has been drawn for a while, and what is far away is skipped. */
async function rest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await Promise.all(document.getAnimations().map(({ finished }) => finished))
    for (const _ of ['begun', 'seen']) await new Promise(requestAnimationFrame)
  })
}
const frames = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
const size = (page: Page) =>
  page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight])
const top = (page: Page, id: string) => page.locator(id).evaluate((card) => card.getBoundingClientRect().top)
const places = async (page: Page, id: string) => [await page.evaluate(() => scrollY), await top(page, id)]

/** Milliseconds of layout for one change of every card. */
async function layoutOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const layout = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'LayoutDuration')!.value * 1000
  }
  const before = await layout()
  await page.evaluate(async () => {
    const values = document.querySelectorAll('k-status-card')
    for (let tick = 0; tick < 10; tick += 1) {
      for (const card of values) card.setAttribute('value', `${tick}%`)
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    }
  })
  return ((await layout()) - before) / 10
}

describe('200 status cards', () => {
  it('are all drawn at first, and then those that somebody may soon see', async () => {
    const { page } = await open(cards(200))
    expect(await skipped(page)).toBe(0)
    const before = await size(page)
    await rest(page)
    expect(await skipped(page)).toBeGreaterThan(160)
    expect(await size(page)).toEqual(before)
  })

  it('that change cost little of what they would', async () => {
    const { page } = await open(cards(200))
    const plain = await open(cards(200), { style: never })
    for (const one of [page, plain.page]) await rest(one)
    expect(await skipped(plain.page)).toBe(0)
    expect(await layoutOf(page)).toBeLessThan((await layoutOf(plain.page)) / 2)
  })

  it('stay where they are while one scrolls down and back', async () => {
    const { page } = await open(cards(200))
    await rest(page)
    const before = await size(page)
    const turns = [...Array(20).fill(900), ...Array(20).fill(-900)]
    let expected = 0
    for (const by of turns) {
      expected += by
      await page.evaluate((pixels) => scrollBy(0, pixels), by)
      await frames(page)
      expect(await page.evaluate(() => scrollY)).toBe(expected)
    }
    expect(await size(page)).toEqual(before)
  })

  it('keep what is seen in its place as the phone is turned, and are no wider than it', async () => {
    const { page } = await open(`<div style="display: grid; grid-template-columns: 1fr 1fr">${cards(200)}</div>`, {
      width: 844,
      height: 390,
    })
    await rest(page)
    await page.setViewportSize({ width: 390, height: 844 })
    await frames(page)
    expect((await size(page))[0]).toBe(390)
  })

  it('are drawn anew when they were away', async () => {
    const { page } = await open(`<main>${cards(200)}</main>`)
    await rest(page)
    const main = page.locator('main')
    await main.evaluate((element) => element.toggleAttribute('hidden'))
    await frames(page)
    await main.evaluate((element) => element.toggleAttribute('hidden'))
    expect(await skipped(page)).toBe(0)
    await rest(page)
    expect(await skipped(page)).toBeGreaterThan(160)
  })

  it('are all printed', async () => {
    const { page } = await open(cards(200))
    await rest(page)
    await page.emulateMedia({ media: 'print' })
    await frames(page)
    expect(await skipped(page)).toBe(0)
  })
})

describe.each([12, 40, 200])('a page of %i', (number) => {
  const id = `#card-${number - 6}`

  it('is where it was after a reload, and when one comes back', async () => {
    const { page } = await open(cards(number))
    await rest(page)
    await page.locator(id).evaluate((card) => card.scrollIntoView({ block: 'center' }))
    await frames(page)
    const before = await places(page, id)
    await page.reload()
    expect(await places(page, id)).toEqual(before)
    await rest(page)
    expect(await places(page, id)).toEqual(before)
    await page.goto(await pageOf('<!doctype html><title>Other</title>'))
    await page.goBack()
    await page.waitForFunction((y) => scrollY === y, before[0])
    expect(await places(page, id)).toEqual(before)
    await rest(page)
    expect(await places(page, id)).toEqual(before)
  })

  it('is opened at the card of the address, and jumps to it', async () => {
    const { page } = await open(cards(number))
    await rest(page)
    const jump = await page.evaluate((hash) => {
      location.hash = hash
      return document.querySelector(hash)!.getBoundingClientRect().top
    }, id)
    await rest(page)
    expect(await top(page, id)).toBe(jump)
    await page.reload()
    await rest(page)
    expect(await top(page, id)).toBe(jump)
  })
})

describe('what is inside', () => {
  it('is there for assistive technology', async () => {
    // As a screen reader sets the browser: else only what is rendered is worked out.
    const args = [...chromiumFlags(), '--force-renderer-accessibility']
    const browser = await chromium.launch({ executablePath: await findChromium(), args })
    try {
      const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
      await page.goto(await pageOf(documentOf(cards(200))))
      await rest(page)
      expect(await skipped(page)).toBeGreaterThan(160)
      const session = await page.context().newCDPSession(page)
      const { nodes } = await session.send('Accessibility.getFullAXTree')
      const headings = nodes.filter(({ role }) => role?.value === 'heading').map(({ name }) => name?.value)
      expect(headings).toEqual(Array.from({ length: 200 }, (_, at) => `Report ${at}`))
    } finally {
      await browser.close()
    }
  })

  it('gets the focus, and is then seen', async () => {
    const { page } = await open(`${cards(200)}<k-status-card label="Last" href="#last"></k-status-card>`)
    await rest(page)
    await page.evaluate(() => document.querySelector<HTMLElement>('[href="#last"]')!.focus())
    await frames(page)
    const place = await page.evaluate(() => document.activeElement!.getBoundingClientRect().top)
    expect(place).toBeGreaterThan(0)
    expect(place).toBeLessThan(844)
  })

  it('has a ring that lies inside of the card, which would cut it off', async () => {
    const { page } = await open('<k-status-card label="Linked" href="#x" value="1"></k-status-card>')
    await page.keyboard.press('Tab')
    const ring = await page.locator('.k-status-card-link').evaluate((link) => {
      const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(link, '::after')
      return [outlineStyle, Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset)]
    })
    expect(ring).toEqual(['solid', 0])
    expect(await page.locator('a').evaluate((link) => getComputedStyle(link).outlineStyle)).toBe('none')
  })

  it.each(['', 'non-modal'])('opens over everything: a sheet of a card that was never seen %s', async (attribute) => {
    const sheet = `<k-sheet label="More" ${attribute}><p>Inside</p></k-sheet>`
    const { page } = await open(`${cards(200)}<k-status-card label="Last">${sheet}</k-status-card>`)
    await rest(page)
    await page.evaluate(() => (document.querySelector('k-sheet') as HTMLElement & { show(): void }).show())
    await page.getByText('Inside').waitFor()
    await rest(page)
    const box = (await page.locator('.k-sheet-panel').boundingBox())!
    expect([box.x, box.width, box.y + box.height].map(Math.round)).toEqual([0, 390, 844])
    const isHit = await page.getByText('Inside').evaluate((text) => {
      const { x, y } = text.getBoundingClientRect()
      return document.elementFromPoint(x + 1, y + 1) === text
    })
    expect(isHit).toBe(true)
  })
})
