/** What the stories of k-async cannot say: promises that come too late, and where the focus goes. */
import { expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openDevelopment } from '../../support/development'

type Answer = 'resolve' | 'reject'
declare global {
  /** Promises of the page, settled by their names. */
  var promises: Record<string, { promise: Promise<unknown> } & Record<Answer, (value: unknown) => void>>
  /** Makes a promise of this name. */
  var promised: (name: string) => Promise<unknown>
}

const open = async (attributes = '') => {
  const opened = await openDevelopment('/karui.all.js', `<k-async ${attributes}><p>Data</p></k-async>`, {
    sheet: '/karui.all.css',
  })
  await opened.page.evaluate(() => {
    globalThis.promises = {}
    globalThis.promised = (name) => {
      const promise = new Promise((resolve, reject) => {
        queueMicrotask(() => {
          promises[name] = { promise, resolve, reject }
        })
      })
      return promise
    }
  })
  return opened
}

/** Gives the element a promise of this name. */
const promise = (page: Page, name: string) =>
  page.evaluate((key) => {
    Object.assign(document.querySelector('k-async')!, { promise: promised(key) })
  }, name)
const settle = (page: Page, name: string, [answer, value]: [Answer, unknown?]) =>
  page.evaluate(
    async ([key, how, what]) => {
      promises[key]![how](what)
      await new Promise((resolve) => setTimeout(resolve))
    },
    [name, answer, value] as const,
  )
const stateOf = (page: Page) => page.getAttribute('k-async', 'data-state')

it('shows the answer to the last promise, whichever comes first', async () => {
  const { page } = await open()
  await promise(page, 'old')
  await promise(page, 'new')
  await settle(page, 'new', ['resolve', [1]])
  expect(await stateOf(page)).toBe('just')
  await settle(page, 'old', ['reject'])
  expect(await stateOf(page)).toBe('just')
})

it.each([
  ['null', null],
  ['undefined', undefined],
  ['an empty list', []],
  ['an empty text', ''],
])('takes %s for nothing', async (_, value) => {
  const { page } = await open()
  await promise(page, 'one')
  await settle(page, 'one', ['resolve', value])
  expect(await page.textContent('.k-async-empty')).toContain('Nothing here yet')
  expect(await page.locator('.k-async-content').count()).toBe(0)
})

it.each([
  ['0', 0],
  ['false', false],
])('takes %s for data', async (_, value) => {
  const { page } = await open()
  await promise(page, 'one')
  await settle(page, 'one', ['resolve', value])
  expect(await page.textContent('.k-async-content')).toBe('Data')
})

it('keeps data while it loads anew, and also when that fails', async () => {
  const { page } = await open()
  await promise(page, 'first')
  await settle(page, 'first', ['resolve', [1]])
  const node = await page.locator('.k-async-content p').elementHandle()
  await promise(page, 'second')
  await page.waitForSelector('.k-async-content[aria-busy=true]')
  expect(await page.textContent('[role=status]')).toBe('Loading')
  await settle(page, 'second', ['reject'])
  await page.waitForSelector('.k-async-problem[data-state=beside]')
  expect(await node!.evaluate((element) => element.isConnected)).toBe(true)
  await promise(page, 'third')
  await settle(page, 'third', ['resolve', null])
  expect(await page.locator('.k-async-content').count()).toBe(0)
})

it('keeps the focus on its button until it is known how that went, then gives it to the data', async () => {
  const { page } = await open('state="failed"')
  await page.evaluate(() => {
    document.querySelector('k-async')!.addEventListener('retry', (event) => {
      ;(event as CustomEvent<{ until(promise: Promise<unknown>): void }>).detail.until(promised('again'))
    })
  })
  await page.getByRole('button', { name: 'Try again' }).focus()
  await page.keyboard.press('Enter')
  await page.waitForSelector('.k-async-problem button[aria-busy=true]')
  expect(await page.evaluate(() => document.activeElement!.localName)).toBe('button')
  await settle(page, 'again', ['resolve', [1]])
  expect(await page.evaluate(() => document.activeElement!.className)).toBe('k-async-content')
})
