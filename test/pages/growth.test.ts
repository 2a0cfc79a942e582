/** What a press costs does not grow with the page: elements whose style is looked at again, and layouts forced by scripts. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Browser, chromium, type Page } from 'playwright-core'
import { startTrace } from '../bench/trace.js'
import { chromiumFlags, findChromium } from '../support/browsers.js'
import { pageOf } from '../support/page'

/** Of its own: a trace is of a whole browser, and there can be only one. */
let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumFlags() })
})
afterAll(() => browser.close())

const many = (count: number, markup: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => markup(at)).join('')

async function open(count: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
  const rows = many(
    count,
    (at) => `<k-list-item label="Row ${at}" href="#${at}"${at === 3 ? ' current' : ''}></k-list-item>`,
  )
  const cards = many(count, (at) => `<k-card label="Card ${at}" href="#"><p>Text</p></k-card>`)
  const html = `<!doctype html><html lang="en"><title>Growth</title><link rel="stylesheet" href="/karui.css">
    <script src="/karui.min.js" defer></script><k-switch label="On"></k-switch><k-field label="Name"></k-field>
    <k-list>${rows}</k-list>${cards}`
  await page.goto(await pageOf(html))
  await page.waitForTimeout(200)
  return page
}

/** How many styles are looked at again while something is done, and until all of it is drawn. */
async function restyled(page: Page, act: (page: Page) => Promise<unknown>): Promise<number> {
  const session = await page.context().newCDPSession(page)
  const stop = await startTrace(session)
  await act(page)
  await page.waitForTimeout(300)
  const counts = (await stop())
    .filter(({ name }) => name === 'UpdateLayoutTree')
    .map((event) => (event as unknown as { args: { elementCount?: number } }).args.elementCount ?? 0)
  await session.detach()
  return counts.reduce((sum, count) => sum + count, 0)
}

type Row = HTMLElement & { current: boolean; label: string }
const acts: Record<string, (page: Page) => Promise<unknown>> = {
  'a press on a switch': (page) => page.locator('k-switch input').click({ force: true }),
  'a letter in a field': (page) => page.locator('k-field input').pressSequentially('a'),
  'another current row': (page) =>
    page.evaluate(() => {
      const rows = document.querySelectorAll<Row>('k-list-item')
      rows[3]!.current = false
      rows[5]!.current = true
    }),
  'another label': (page) =>
    page.evaluate(() => void Object.assign(document.querySelector<Row>('k-list-item')!, { label: 'Other' })),
}

describe('the same for 20 rows and cards as for 400', () => {
  it.each(Object.entries(acts))('%s', async (_, act) => {
    const [few, lots] = [await restyled(await open(20), act), await restyled(await open(400), act)]
    // A blinking caret or the end of a transition may come in between.
    expect(lots!).toBeLessThan(few! + 20)
  })
})

it('a row that goes makes the browser look at two elements of each other row, not at all that is in them', async () => {
  const page = await open(400)
  const count = await restyled(page, () => page.evaluate(() => document.querySelectorAll('k-list-item')[5]!.remove()))
  expect(count).toBeLessThan(2.2 * 400)
})
