/** The overlay is a layer as any other: one Escape, one back, a still page, and a way out. */
import { expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openPage } from '../../support/page'

const open = async () => {
  const opened = await openPage(
    `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>Spinner</title>
    <link rel="stylesheet" href="/karui.css"><script src="/karui.min.js" defer></script></head>
    <body><button id="opener">Send</button><main></main>${'<p>Text</p>'.repeat(60)}</body></html>`,
  )
  await opened.page.evaluate(() => document.querySelector<HTMLElement>('#opener')!.focus())
  await wait(opened.page)
  return opened
}
const wait = async (page: Page) => {
  await page.evaluate(() => {
    const spinner = document.createElement('k-spinner')
    Object.assign(spinner, { overlay: true, delay: 0, label: 'Sending' })
    document.body.append(spinner)
  })
  await page.waitForSelector('.k-spinner-overlay:modal')
}
const focused = (page: Page) => page.evaluate(() => document.activeElement!.id)
const isModal = (page: Page) =>
  page.evaluate(() => document.querySelector('.k-spinner-overlay')?.matches(':modal') ?? false)
const refuse = (page: Page) =>
  page.evaluate(() => {
    const reasons: string[] = []
    Object.assign(globalThis, { reasons })
    document.querySelector('k-spinner')!.addEventListener('cancel', (event) => {
      event.preventDefault()
      reasons.push((event as CustomEvent<{ reason: string }>).detail.reason)
    })
  })

it('holds the page still, and gives the focus back when it is taken away', async () => {
  const { page, finger } = await open()
  await finger.drag({ x: 200, y: 600 }, { y: -200 })
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await page.evaluate(() => document.querySelector('k-spinner')!.remove())
  await page.waitForFunction(() => document.activeElement!.id === 'opener')
  await finger.drag({ x: 200, y: 600 }, { y: -200 })
  await page.waitForFunction(() => scrollY > 50)
})

it('stays over the page when it is moved', async () => {
  const { page } = await open()
  await page.evaluate(() => document.querySelector('main')!.append(document.querySelector('k-spinner')!))
  await page.waitForSelector('main .k-spinner-overlay:modal')
})

it('is not sent away by a tap beside it, but by Escape, unless that is prevented', async () => {
  const { page, finger } = await open()
  await finger.tap({ x: 20, y: 20 })
  await refuse(page)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  expect([await isModal(page), await reasons(page)]).toEqual([true, ['escape', 'escape']])
  await page.evaluate(() => document.querySelector('k-spinner')!.remove())
  await wait(page)
  await page.keyboard.press('Escape')
  await page.waitForSelector('.k-spinner-overlay:not([open])', { state: 'attached' })
})
const reasons = (page: Page) => page.evaluate(() => (globalThis as unknown as { reasons: string[] }).reasons)

it.each([
  ['CloseWatcher', true],
  ['history', false],
])('never keeps back from leading out (%s)', async (_, hasCloseWatcher) => {
  const { page } = await open()
  if (!hasCloseWatcher) {
    await page.addInitScript(() => {
      delete (globalThis as { CloseWatcher?: unknown }).CloseWatcher
    })
    await page.reload()
    await page.evaluate(() => document.querySelector<HTMLElement>('#opener')!.focus())
    await wait(page)
    await page.waitForFunction(() => history.state?.karuiLayers === 1)
  }
  await refuse(page)
  const address = page.url()
  await page.evaluate((sendsBack) => {
    // What the browser sends for the gesture: Chromium without a window has none.
    const dialog = document.querySelector('dialog')!
    if (sendsBack) dialog.dispatchEvent(new Event('cancel', { cancelable: true }))
    else history.back()
  }, hasCloseWatcher)
  await page.waitForSelector('.k-spinner-overlay:not([open])', { state: 'attached' })
  expect([page.url(), await reasons(page), await focused(page)]).toEqual([address, ['back'], 'opener'])
  expect(await page.evaluate(() => history.state?.karuiLayers ?? 0)).toBe(0)
})
