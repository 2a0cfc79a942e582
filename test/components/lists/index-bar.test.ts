/** The strip of k-index-bar under a finger: it acts, stays below its threshold, yields, and has twins. */
import { expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openDevelopment } from '../../support/development'
import type { PageOptions } from '../../support/page'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

async function open(options: PageOptions = {}) {
  const opened = await openDevelopment('/karui.all.js', '<k-index-bar id="bar"></k-index-bar>', {
    sheet: '/karui.all.css',
    ...options,
  })
  await opened.page.evaluate((all) => {
    globalThis.heard = []
    const bar = document.querySelector('#bar')!
    const items = [...all].flatMap((letter) => [1, 2, 3].map((number) => ({ label: `${letter} ${number}` })))
    Object.assign(bar, { items })
    bar.addEventListener('index', (event) => {
      heard.push((event as CustomEvent<{ letter: string }>).detail.letter)
    })
  }, letters)
  await opened.page.waitForSelector('.k-index-bar-letter')
  return opened
}

/** The middle of a letter of the strip. */
const place = (page: Page, letter: string) =>
  page
    .locator('.k-index-bar-letter')
    .filter({ hasText: letter })
    .evaluate((link) => {
      const { left, top, width, height } = link.getBoundingClientRect()
      return { x: left + width / 2, y: top + height / 2 }
    })
const heardIn = (page: Page) => page.evaluate(() => heard)
const topOf = (page: Page, letter: string) =>
  page.locator(`[data-index=${letter}]`).evaluate((group) => Math.abs(Math.round(group.getBoundingClientRect().top)))
const scrolledIn = (page: Page) => page.evaluate(() => Math.round(scrollY))

it('goes with the thumb from letter to letter, and says which under a bubble that goes with it', async () => {
  const { page, finger } = await open()
  const [from, to] = [await place(page, 'B'), await place(page, 'K')]
  await page.evaluate(() => {
    const note = () => {
      const bubble = document.querySelector('.k-index-bar-bubble')
      if (bubble) heard.push(`bubble ${bubble.textContent}`)
    }
    new MutationObserver(note).observe(document.querySelector('#bar')!, {
      childList: true,
      characterData: true,
      subtree: true,
    })
  })
  await finger.drag(from, { y: to.y - from.y })
  const all = await heardIn(page)
  expect(all.filter((one) => one.length === 1).at(-1)).toBe('K')
  expect(all).toContain('bubble K')
  expect(await topOf(page, 'K')).toBeLessThanOrEqual(1)
  expect(await page.locator('.k-index-bar-bubble').count()).toBe(0)
})

it('takes a tap, and one that trembles, for a tap on the letter', async () => {
  const { page, finger } = await open()
  await finger.drag(await place(page, 'D'), { y: 3 })
  await page.waitForFunction(() => heard.length > 0)
  expect(await heardIn(page)).toEqual(['D'])
  expect(await page.evaluate(() => document.activeElement!.getAttribute('data-index'))).toBe('D')
  expect(page.url()).not.toContain('#')
})

it('leaves a stroke across it alone', async () => {
  const { page, finger } = await open()
  await finger.drag(await place(page, 'M'), { x: -120, y: 20 })
  expect(await heardIn(page)).toEqual([])
  expect(await scrolledIn(page)).toBe(0)
})

it('goes back to where it was when the touch is taken away', async () => {
  const { page } = await open()
  const [from, to] = [await place(page, 'B'), await place(page, 'T')]
  const client = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchCancel', y?: number) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: from.x, y }] })
  await touch('touchStart', from.y)
  await touch('touchMove', from.y + 20)
  await touch('touchMove', to.y)
  await page.waitForFunction(() => heard.includes('T'))
  expect(await scrolledIn(page)).toBeGreaterThan(0)
  await touch('touchCancel')
  await page.waitForFunction(() => scrollY === 0)
  expect(await page.locator('.k-index-bar-bubble').count()).toBe(0)
})

it('goes to a letter by its key, and the focus with it', async () => {
  const { page } = await open()
  const nav = page.getByRole('navigation', { name: 'Index' })
  await nav.getByRole('link', { name: 'Q' }).focus()
  await page.keyboard.press('Enter')
  expect(await topOf(page, 'Q')).toBeLessThanOrEqual(1)
  expect(await page.evaluate(() => document.activeElement!.getAttribute('data-index'))).toBe('Q')
})

it('leaves letters out where there is no room for all, never the first and the last; the thumb finds them', async () => {
  const { page, finger } = await open({ width: 700, height: 320 })
  await page.waitForFunction(() => document.querySelectorAll('.k-index-bar-letter').length < 20)
  const shown = await page.locator('.k-index-bar-letter').allTextContents()
  expect([shown[0], shown.at(-1)]).toEqual(['A', 'Z'])
  expect(shown.length).toBeGreaterThan(8)
  const [from, to] = [await place(page, 'A'), await place(page, 'Z')]
  await finger.drag(from, { y: to.y - from.y })
  const between = (await heardIn(page)).filter((letter) => !shown.includes(letter))
  expect(between.length).toBeGreaterThan(0)
})

it('stays where it is when the page prevents it', async () => {
  const { page, finger } = await open()
  await page.evaluate(() =>
    document.querySelector('#bar')!.addEventListener('index', (event) => event.preventDefault()),
  )
  await finger.tap(await place(page, 'P'))
  await page.waitForFunction(() => heard.length > 0)
  expect(await scrolledIn(page)).toBe(0)
})
