/** What the stories of k-infinite-scroll cannot say: how a thumb that scrolls brings more, and how often. */
import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openDevelopment } from '../../support/development'

declare global {
  /** How often more was asked for. */
  var timesAsked: number
}

const row = '<p class="row">A row of the list</p>'

/**
 * Opens a page with a list in a box that may scroll.
 * @param answer what the page does when it is asked for more; it is run in the page
 */
async function open(answer: (event: Event) => void, { rows = 120, auto = 3 } = {}) {
  const list = `<k-infinite-scroll auto="0"><div id="rows">${row.repeat(rows)}</div></k-infinite-scroll>`
  const opened = await openDevelopment('/karui.all.js', `<div id="box">${list}</div>`, { sheet: '/karui.all.css' })
  await opened.page.evaluate(`{
    globalThis.timesAsked = 0
    const list = document.querySelector('k-infinite-scroll')
    list.addEventListener('more', () => timesAsked++)
    list.addEventListener('more', ${answer})
  }`)
  await give(opened.page, { auto })
  return opened
}
const give = (page: Page, props: Record<string, unknown>) =>
  page.evaluate((values) => void Object.assign(document.querySelector('k-infinite-scroll')!, values), props)

/** Adds more than two screens of rows, a little later. */
const later = (event: Event) => {
  const { until } = (event as CustomEvent<{ until(promise: Promise<unknown>): void }>).detail
  const add = (resolve: (count: number) => void) => {
    const row = document.querySelector('.row')!
    for (let count = 0; count < 90; count++) row.parentElement!.append(row.cloneNode(true))
    resolve(90)
  }
  until(new Promise((resolve: (count: number) => void) => setTimeout(() => add(resolve))))
}

const countIn = (page: Page) => page.evaluate(() => timesAsked)
const toTheEnd = (page: Page) => page.locator('.k-infinite-scroll-end').scrollIntoViewIfNeeded()
/** An observer answers with the next frame. */
const frame = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))
const isIdle = (page: Page) => page.waitForFunction(() => !document.querySelector('[aria-busy]'))

describe('by itself', () => {
  it('asks when the end is near, three times, then waits for its button, then goes on', async () => {
    const { page } = await open(later)
    for (const times of [1, 2, 3]) {
      await toTheEnd(page)
      await page.waitForFunction((count) => timesAsked >= count, times)
      await isIdle(page)
    }
    await toTheEnd(page)
    const button = page.getByRole('button', { name: 'Load more' })
    await button.tap()
    await page.waitForFunction(() => timesAsked === 4)
    expect(await page.textContent('[role=status]')).toMatch(/^(90 more|Loading)$/)
    await isIdle(page)
    await toTheEnd(page)
    await page.waitForFunction(() => timesAsked === 5)
  })

  it('goes on until the screen is full', async () => {
    const { page } = await open(
      (event: Event) => {
        const { until } = (event as CustomEvent<{ until(promise: Promise<unknown>): void }>).detail
        document.querySelector('#rows')!.append('One more. ')
        until(Promise.resolve(1))
      },
      { rows: 0 },
    )
    await page.waitForFunction(() => timesAsked === 3)
  })

  it('asks also in a box that scrolls by itself', async () => {
    const { page } = await open(later, { auto: 0 })
    await page.evaluate(() => {
      const { style } = document.querySelector<HTMLElement>('#box')!
      Object.assign(style, { blockSize: '300px', overflow: 'auto' })
    })
    await give(page, { auto: 3 })
    await frame(page)
    expect(await countIn(page)).toBe(0)
    await page.evaluate(() => {
      const element = document.querySelector('#box')!
      element.scrollTop = element.scrollHeight - 500 // the end is 200 px below what is seen
    })
    await page.waitForFunction(() => timesAsked > 0)
  })

  it('does not ask while more is on its way, when there is none, when it failed, and where it may not', async () => {
    const { page } = await open(() => {}, { auto: 0 })
    for (const props of [
      {},
      { auto: 3, loading: true },
      { loading: false, done: true },
      { done: false, error: 'No' },
    ]) {
      await give(page, props)
      await toTheEnd(page)
      await frame(page)
      expect([props, await countIn(page)]).toEqual([props, 0])
    }
    await give(page, { error: '' })
    await page.waitForFunction(() => timesAsked > 0)
  })
})

it('after a failure asks no more until the reader does, and keeps the focus on its button', async () => {
  const { page } = await open((event: Event) => {
    const { until } = (event as CustomEvent<{ until(promise: Promise<unknown>): void }>).detail
    until(Promise.reject(new Error('503')))
  })
  await toTheEnd(page)
  await page.waitForSelector('[role=alert] .k-async-problem')
  expect(await countIn(page)).toBe(1)
  await page.getByRole('button', { name: 'Try again' }).focus()
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => timesAsked === 2)
  await page.waitForSelector('[role=alert] .k-async-problem')
  expect(await page.evaluate(() => document.activeElement!.textContent!.trim())).toBe('Try again')
})
