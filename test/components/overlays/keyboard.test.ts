/** Above the soft keyboard also on a plain page, which has no `k-app` to tell of it. */
import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { cover, openToType as open } from '../../support/keyboard'

const text = '<p>Long text.</p>'.repeat(60)
/** Until it has moved there. */
const bottomIs = (page: Page, selector: string, most: number) =>
  page.waitForFunction(
    ([at, limit]) => Math.round(document.querySelector(at as string)!.getBoundingClientRect().bottom) <= Number(limit),
    [selector, most],
  )
const room = (page: Page) => page.evaluate(() => document.documentElement.style.getPropertyValue('--k-kb'))

describe.each([
  ['dialog', `<k-dialog label="Edit">${text}</k-dialog>`, '.k-dialog-panel'],
  ['sheet', `<k-sheet label="Edit">${text}</k-sheet>`, '.k-sheet-panel'],
  ['sheet that is not modal', `<k-sheet label="Edit" non-modal>${text}</k-sheet>`, '.k-sheet-panel'],
])('a %s', (_, body, panel) => {
  it('stands above the keyboard, one that is up already too, for as long as it is open', async () => {
    const page = await open(body)
    const act = (name: 'show' | 'close') =>
      page.evaluate((method) => (document.querySelector('k-dialog, k-sheet') as unknown as Acts)[method](), name)
    await cover(page, 200)
    await act('show')
    await bottomIs(page, panel, 644)
    await cover(page, 300)
    await bottomIs(page, panel, 544)
    await cover(page, 0)
    expect(await room(page)).toBe('0px')
    await cover(page, 300)
    await act('close')
    await page.waitForFunction(() => document.documentElement.style.getPropertyValue('--k-kb') === '')
  })
})

interface Acts {
  show(): void
  close(): void
}

it('a toast stands above the keyboard, and leaves it to the dialog that is still open', async () => {
  const page = await open(`<k-dialog label="Edit" open>${text}</k-dialog>`)
  await page.waitForSelector('dialog:modal')
  await page.evaluate(() => void (globalThis as unknown as { karui: { toast(t: string): void } }).karui.toast('Saved'))
  await cover(page, 300)
  await bottomIs(page, '.k-toast-panel', 544)
  await page.locator('.k-toast-close').tap()
  await page.waitForSelector('.k-toast-panel', { state: 'hidden' })
  expect(await room(page)).toBe('300px')
})
