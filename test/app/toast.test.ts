/** `karui.toast()` as a plain page calls it, with the built files and under the strict policy. */
import { expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import type { ToastOptions } from '../../src/app'
import { openPage } from '../support/page'

type Kit = {
  karui: { toast(text: string, options?: ToastOptions): Promise<boolean>; confirm(text: string): Promise<boolean> }
  answers: unknown[]
}

const open = async (body = '') => {
  const { page } = await openPage(`<!doctype html><html lang="en"><head><title>Toasts</title>
    <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/karui.css">
    <script src="/karui.min.js"></script></head><body><button id="first">First</button>${body}</body></html>`)
  await page.clock.install()
  return page
}

/** Asks for a toast; its answer is noted in the page when it has gone. */
const toast = (page: Page, text: string, options: ToastOptions = {}) =>
  page.evaluate(
    ([given, more]) => {
      const { karui, answers = [] } = globalThis as unknown as Kit
      Object.assign(globalThis, { answers })
      void karui.toast(given, more).then((pressed) => answers.push([given, pressed]))
    },
    [text, options] as const,
  )

const answers = (page: Page) => page.evaluate(() => (globalThis as unknown as Kit).answers)
const gone = (page: Page) => page.waitForSelector('.k-toast-panel', { state: 'hidden' })
const shown = (page: Page) => page.locator('.k-toast-panel:popover-open .k-toast-text').textContent()

it('goes by itself after five seconds, at the earliest', async () => {
  const page = await open()
  await toast(page, 'Saved', { ms: 100 })
  await page.clock.runFor(4000)
  expect(await shown(page)).toBe('Saved')
  await page.clock.runFor(1100)
  await gone(page)
  expect(await answers(page)).toEqual([['Saved', false]])
})

it('stays longer the more there is to read', async () => {
  const page = await open()
  await toast(page, 'word '.repeat(40))
  await page.clock.runFor(11_000)
  expect(await shown(page)).toContain('word')
  await page.clock.runFor(1500)
  await gone(page)
})

it('waits while it has the focus, and gives it back', async () => {
  const page = await open()
  await toast(page, 'Saved')
  await page.locator('#first').focus()
  await page.locator('.k-toast-close').focus()
  await page.clock.runFor(60_000)
  expect(await shown(page)).toBe('Saved')
  await page.keyboard.press('Escape')
  await gone(page)
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('first')
})

it('waits while it has the focus, also when a pointer has come and gone', async () => {
  const page = await open()
  await toast(page, 'Saved')
  await page.locator('.k-toast-close').focus()
  await page.locator('.k-toast-panel').dispatchEvent('pointerenter')
  await page.locator('.k-toast-panel').dispatchEvent('pointerleave')
  await page.clock.runFor(60_000)
  expect(await shown(page)).toBe('Saved')
  await page.locator('#first').focus()
  await page.clock.runFor(5100)
  await gone(page)
})

it.each(['ok', 'bad'] as const)('says the same words again when they come again (%s)', async (tone) => {
  const page = await open()
  await toast(page, 'Saved', { tone })
  await toast(page, 'Saved', { tone })
  await page.evaluate(() => {
    const spoken: string[] = []
    Object.assign(globalThis, { spoken })
    const live = document.querySelector('k-toast')!
    new MutationObserver(() => {
      spoken.push([...live.querySelectorAll('.k-toast-live')].map(({ textContent }) => textContent).join(''))
    }).observe(live, { subtree: true, childList: true, characterData: true })
  })
  await page.locator('.k-toast-close').tap()
  await page.waitForFunction(() => (globalThis as unknown as { spoken: string[] }).spoken.at(-1))
  const spoken = await page.evaluate(() => (globalThis as unknown as { spoken: string[] }).spoken)
  expect(spoken[0]).toBe('')
  expect(spoken.at(-1)).toMatch(/Saved$/)
})

it('keeps its turn when another is asked for between two', async () => {
  const page = await open()
  for (const text of ['one', 'two']) await toast(page, text)
  await page.evaluate(() =>
    document.querySelector('k-toast')!.addEventListener(
      'close',
      () => {
        setTimeout(() => (globalThis as unknown as Kit).karui.toast('three'))
      },
      { once: true },
    ),
  )
  for (const text of ['one', 'two', 'three']) {
    await page.waitForFunction((given) => document.querySelector('.k-toast-text')!.textContent === given, text)
    await page.waitForFunction(() => !document.querySelector('[data-closing]'))
    await page.locator('.k-toast-close').tap()
  }
  await gone(page)
})

it('stays within the screen, and its buttons within it, at 320 px and twice as large text', async () => {
  const page = await open()
  await page.setViewportSize({ width: 320, height: 480 })
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  const words = 'Die Datenschutz-Grundverordnungsbestätigung wurde an alle Empfängerinnen weitergeleitet.'
  await toast(page, words, { action: 'Rückgängig' })
  const boxOf = async (selector: string) => (await page.locator(selector).boundingBox())!
  const panel = await boxOf('.k-toast-panel')
  expect(panel.y).toBeGreaterThanOrEqual(0)
  for (const selector of ['.k-toast-action', '.k-toast-close']) {
    await page.locator(selector).scrollIntoViewIfNeeded()
    const { x, width } = await boxOf(selector)
    expect(x).toBeGreaterThanOrEqual(panel.x)
    expect(x + width).toBeLessThanOrEqual(panel.x + panel.width)
  }
})

it('waits while a finger is on it', async () => {
  const page = await open()
  await toast(page, 'Saved')
  const text = page.locator('.k-toast-panel')
  await text.dispatchEvent('pointerenter')
  await page.clock.runFor(60_000)
  expect(await shown(page)).toBe('Saved')
  await text.dispatchEvent('pointerleave')
  await page.clock.runFor(5100)
  await gone(page)
})

it('with a button stays until that is pressed, and answers', async () => {
  const page = await open()
  await toast(page, 'Deleted', { action: 'Undo' })
  await page.clock.runFor(600_000)
  await page.getByRole('button', { name: 'Undo' }).tap()
  await gone(page)
  expect(await answers(page)).toEqual([['Deleted', true]])
})

it('lets three wait; of more, the oldest without a button is left out', async () => {
  const page = await open()
  await toast(page, 'one')
  await toast(page, 'two', { action: 'Undo' })
  for (const text of ['three', 'four', 'five']) await toast(page, text)
  expect(await answers(page)).toEqual([['three', false]])
  for (const text of ['one', 'two', 'four', 'five']) {
    await page.waitForFunction((given) => document.querySelector('.k-toast-text')!.textContent === given, text)
    await page.waitForFunction(() => !document.querySelector('[data-closing]'))
    await page.locator('.k-toast-close').tap()
  }
  await gone(page)
})

it('is within reach above a modal dialog, and stays when that closes', async () => {
  const page = await open('<k-dialog label="Edit" open><p>Text</p></k-dialog>')
  await page.waitForSelector('dialog:modal')
  await toast(page, 'Saved', { action: 'Undo' })
  await page.getByRole('button', { name: 'Undo' }).click({ trial: true })
  await page.keyboard.press('Escape')
  await page.waitForSelector('dialog', { state: 'hidden' })
  expect(await shown(page)).toBe('Saved')
  await page.getByRole('button', { name: 'Undo' }).tap()
  await gone(page)
  expect(await answers(page)).toEqual([['Saved', true]])
})

it('covers nothing of a sheet that opens later, and is still there when that has closed', async () => {
  const page = await open('<k-sheet label="Actions" size="auto"><k-button block>Rename</k-button></k-sheet>')
  await toast(page, 'Saved')
  await page.evaluate(() => (document.querySelector('k-sheet') as unknown as { show(): void }).show())
  await page.waitForSelector('dialog:modal')
  await page.getByRole('button', { name: 'Rename' }).tap()
  await page.clock.runFor(60_000)
  await page.keyboard.press('Escape')
  await page.waitForSelector('dialog', { state: 'hidden' })
  expect(await shown(page)).toBe('Saved')
  await page.locator('.k-toast-close').tap({ trial: true })
  await page.clock.runFor(5100)
  await gone(page)
})

it('shows text as text', async () => {
  const page = await open()
  await toast(page, '<img src=x onerror=alert(1)>', { action: '<b>Undo</b>' })
  expect(await shown(page)).toBe('<img src=x onerror=alert(1)>')
  expect(await page.locator('k-toast :is(img, b)').count()).toBe(0)
})

it('confirm and prompt are in the global too', async () => {
  const page = await open()
  const answer = page.evaluate(() => (globalThis as unknown as Kit).karui.confirm('Delete it?'))
  await page.getByRole('button', { name: 'OK' }).tap()
  expect(await answer).toBe(true)
})
