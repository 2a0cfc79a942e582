/** Cards below the fold cost no layout and no paint, and nobody notices but by the time that it saves. */
import { describe, expect, it } from '@jest/globals'
import { chromium, type Page } from 'playwright-core'
import { chromiumFlags } from '../support/browsers.js'
import { openPage, type PageOptions, pageOf } from '../support/page'

const number = 200
const each = (card: (at: number) => string) => Array.from({ length: number }, (_, at) => card(at)).join('')

const pages = {
  'k-card': each(
    (at) => `<k-card id="card-${at}" label="Report ${at}">
      <p>14,310 messages from 12 senders, two of which need <a href="#work-${at}">work</a>.</p></k-card>`,
  ),
  'k-status-card': each(
    (at) => `<k-status-card id="card-${at}" label="Report ${at}" tone="ok" value="98.${at}%"
      description="Messages that pass"></k-status-card>`,
  ),
}
/** The element that has the containment. */
const boxes = { 'k-card': 'k-card', 'k-status-card': '.k-status-card-body' }
const tags = Object.keys(pages) as (keyof typeof pages)[]

/** @param style of the page's own */
const documentOf = (body: string, style = '') =>
  `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>Fold</title>
  <link rel="stylesheet" href="/karui.css"><style>${style}</style><script src="/karui.min.js" defer></script></head>
  <body>${body}</body></html>`
const open = (body: string, { style, ...options }: PageOptions & { style?: string } = {}) =>
  openPage(documentOf(body, style), { csp: 'relaxed', reducedMotion: true, ...options })
const unskipped = `${Object.values(boxes).join()} { content-visibility: visible !important }`

const frame = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))

/** How many cards are not rendered: the text inside is asked, since the box itself is always there. */
const skipped = (page: Page, box: string) =>
  page
    .locator(`${box} h2 span`)
    .evaluateAll((texts) => texts.filter((text) => !text.checkVisibility({ contentVisibilityAuto: true })).length)

const height = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight)
const top = (page: Page, id: string) =>
  page.locator(`#${id}`).evaluate((card) => Math.round(card.getBoundingClientRect().top))

async function layoutObjects(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'LayoutObjects')!.value
}

describe.each(tags)('%s, 200 of them', (tag) => {
  it('are laid out where somebody may soon see them, and no others', async () => {
    const { page } = await open(pages[tag])
    const plain = await open(pages[tag], { style: unskipped })
    for (const one of [page, plain.page]) await frame(one)
    expect(await skipped(page, boxes[tag])).toBeGreaterThan(number * 0.8)
    expect(await skipped(plain.page, boxes[tag])).toBe(0)
    expect(await layoutObjects(page)).toBeLessThan((await layoutObjects(plain.page)) / 2)
  })

  it('are as tall as they say before they are seen', async () => {
    const { page } = await open(pages[tag])
    const plain = await open(pages[tag], { style: unskipped })
    for (const one of [page, plain.page]) await frame(one)
    expect(Math.abs((await height(page)) / (await height(plain.page)) - 1)).toBeLessThan(0.02)
  })

  it('are as wide as all others', async () => {
    const { page } = await open(pages[tag])
    await frame(page)
    const widths = await page.locator(tag).evaluateAll((cards) => cards.map((card) => card.clientWidth))
    expect(new Set(widths).size).toBe(1)
  })

  it('stay where they are while one scrolls down and back', async () => {
    const { page } = await open(pages[tag])
    const scroll = async (by: number) => {
      await page.evaluate((pixels) => scrollBy(0, pixels), by)
      await frame(page)
      return page.evaluate(() => Math.round(scrollY))
    }
    let expected = 0
    for (const by of [...Array(20).fill(900), ...Array(20).fill(-900)]) {
      expected += by
      // Where a card above turns out to be of another height, the browser moves along with what is seen.
      expect(Math.abs((await scroll(by)) - expected)).toBeLessThan(60)
    }
    expect(await top(page, 'card-0')).toBeGreaterThanOrEqual(0)
    expect(await height(page)).toBeGreaterThan(18_000)
  })

  it('are found by their address, and again after a reload', async () => {
    const { page } = await open(pages[tag])
    await page.evaluate(() => location.assign('#card-150'))
    await frame(page)
    expect(Math.abs(await top(page, 'card-150'))).toBeLessThan(2)
    await page.evaluate(() => scrollBy(0, 333))
    await frame(page)
    const before = await top(page, 'card-152')
    await page.reload()
    await frame(page)
    expect(Math.abs((await top(page, 'card-152')) - before)).toBeLessThan(120)
  })

  it('are all printed', async () => {
    const { page } = await open(pages[tag])
    await page.emulateMedia({ media: 'print' })
    await frame(page)
    expect(await skipped(page, boxes[tag])).toBe(0)
  })
})

describe('what is inside', () => {
  it('is there for assistive technology', async () => {
    // As a screen reader sets the browser: else only what is rendered is worked out.
    const args = [...chromiumFlags(), '--force-renderer-accessibility']
    const browser = await chromium.launch({ executablePath: process.env.KARUI_CHROMIUM, args })
    try {
      const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
      await page.goto(await pageOf(documentOf(pages['k-card'])))
      await frame(page)
      expect(await skipped(page, 'k-card')).toBeGreaterThan(number * 0.8)
      const session = await page.context().newCDPSession(page)
      const { nodes } = await session.send('Accessibility.getFullAXTree')
      const headings = nodes.filter(({ role }) => role?.value === 'heading').map(({ name }) => name?.value)
      expect(headings).toEqual(Array.from({ length: number }, (_, at) => `Report ${at}`))
    } finally {
      await browser.close()
    }
  })

  it('gets the focus, and is then seen', async () => {
    const { page } = await open(pages['k-card'])
    await frame(page)
    await page.evaluate(() => document.querySelector<HTMLElement>('[href="#work-170"]')!.focus())
    await frame(page)
    const place = await page.evaluate(() => document.activeElement!.getBoundingClientRect().top)
    expect(place).toBeGreaterThan(0)
    expect(place).toBeLessThan(844)
  })

  it.each([
    ['k-card', '<k-card label="Linked" href="#x"><p>Text</p></k-card>'],
    ['.k-status-card-body', '<k-status-card label="Linked" href="#x" value="1"></k-status-card>'],
  ])('a ring around the whole of %s, which nothing cuts off', async (box, markup) => {
    const { page } = await open(markup)
    await page.keyboard.press('Tab')
    const ring = await page.locator(box).evaluate((card) => {
      const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(card)
      return [outlineStyle, Number.parseFloat(outlineWidth) > 1, Number.parseFloat(outlineOffset) > 0]
    })
    expect(ring).toEqual(['solid', true, true])
    expect(await page.locator(`${box} a`).evaluate((link) => getComputedStyle(link).outlineStyle)).toBe('none')
  })

  it('is not cut off where a card has no room around it', async () => {
    const { page } = await open('<k-card variant="plain"><button>Mute</button></k-card>')
    expect(await page.locator('k-card').evaluate((card) => getComputedStyle(card).contentVisibility)).toBe('visible')
  })

  it('opens over everything, even a sheet of a card that was never seen', async () => {
    const body = `${pages['k-card']}<k-card label="Last"><k-sheet id="sheet" label="More"><p>Inside</p></k-sheet></k-card>`
    for (const attribute of ['', 'non-modal']) {
      const { page } = await open(body.replace('id="sheet"', `id="sheet" ${attribute}`))
      await frame(page)
      await page.evaluate(() => (document.querySelector('k-sheet') as HTMLElement & { show(): void }).show())
      await page.getByText('Inside').waitFor()
      await frame(page)
      const box = (await page.locator('.k-sheet-panel').boundingBox())!
      expect(Math.round(box.x)).toBe(0)
      expect(Math.round(box.width)).toBe(390)
      expect(Math.round(box.y + box.height)).toBe(844)
      const hit = await page.getByText('Inside').evaluate((text) => {
        const { x, y } = text.getBoundingClientRect()
        return document.elementFromPoint(x + 1, y + 1) === text
      })
      expect(hit).toBe(true)
    }
  })
})
