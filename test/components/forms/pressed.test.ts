/** A field's message moves what stands below: not from under a finger that is just pressing it. */
import { beforeEach, describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { type OpenedPage, openPage } from '../../support/page'

const form = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>test</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/karui.css">
<script src="/karui.min.js" defer></script></head><body><main><k-form>
  <k-field label="E-mail" name="email" type="email"></k-field>
  <k-button type="submit" size="sm">Send</k-button>
</k-form><p><a href="#help">Help</a></p></main></body></html>`

const message = (page: Page) => page.getByText(/'ana' is missing an '@'/)

/** The address is wrong and still has the focus. */
async function typeWrong({ page }: OpenedPage) {
  await page.getByLabel('E-mail').click()
  await page.keyboard.type('ana')
  await page.evaluate(() => {
    Object.assign(globalThis, { presses: 0 })
    document.querySelector('k-button')!.addEventListener('click', () => presses++)
  })
}

declare global {
  /** Clicks of the page's button. */
  var presses: number
}

describe('the button below a field that is wrong', () => {
  let opened: OpenedPage
  beforeEach(async () => {
    opened = await openPage(form)
    await typeWrong(opened)
  })

  test('is pressed by the first tap, and the message is told', async () => {
    const { page, finger } = opened
    await finger.tap(page.getByRole('button', { name: 'Send' }))
    await message(page).first().waitFor()
    expect(await page.evaluate(() => presses)).toBe(1)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('email')
  })

  test('stays under a mouse until it is let go', async () => {
    const { page } = opened
    const button = page.getByRole('button', { name: 'Send' })
    const middle = async () => {
      const { x, y, width, height } = (await button.boundingBox())!
      return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) }
    }
    const before = await middle()
    await page.mouse.move(before.x, before.y)
    await page.mouse.down()
    // What was to be drawn by now is drawn.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))
    expect(await middle()).toEqual(before)
    await page.mouse.up()
    await message(page).first().waitFor()
    expect(await page.evaluate(() => presses)).toBe(1)
  })

  test('is moved at the end of a drag, which is no press', async () => {
    const { page } = opened
    await page.getByRole('link', { name: 'Help' }).hover()
    await page.mouse.down()
    expect(await message(page).count()).toBe(0)
    await page.mouse.move(200, 500, { steps: 5 })
    await page.mouse.up()
    await message(page).first().waitFor()
  })
})

test('a message that waited for a press elsewhere is told after it', async () => {
  const opened = await openPage(form)
  await typeWrong(opened)
  const { page, finger } = opened
  await finger.tap({ x: 200, y: 700 })
  await message(page).first().waitFor()
  expect(await page.evaluate(() => presses)).toBe(0)
})
