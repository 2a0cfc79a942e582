/** The theming page: what its knobs turn, and the CSS that it offers to copy. */
import { beforeAll, describe, expect, it } from '@jest/globals'
import { type OpenedPage, openPage, pageOf } from '../support/page'

let opened: OpenedPage
beforeAll(async () => {
  opened = await openPage('/gallery/theming/index.html?csp=gallery')
  await opened.page.locator('.g-theming-sample .k-status-card-body').waitFor()
})

const sheet = () => opened.page.locator('.g-theming-sheet code')

/** Sets a range as a drag does: the value, then what the browser tells of it. */
const turn = (name: string, value: number) =>
  opened.page.locator(`input[name="${name}"]`).evaluate((input: HTMLInputElement, to) => {
    input.value = String(to)
    input.dispatchEvent(new Event('input', { bubbles: true }))
  }, value)

/** How a card of the sample, or of a page, looks. */
const look = (page: OpenedPage['page'], within: string) =>
  page
    .locator(`${within} .k-card`)
    .first()
    .evaluate((card) => {
      const { backgroundColor, borderTopLeftRadius, colorScheme, paddingTop } = getComputedStyle(card)
      return { backgroundColor, borderTopLeftRadius, colorScheme, paddingTop }
    })

describe('the knobs', () => {
  it('leave the sample as it is designed, and say that there is nothing to write', async () => {
    expect(await sheet().textContent()).toMatch(/As designed/)
  })

  it('by a key, the sample follows and the sheet says it', async () => {
    const before = await opened.page.locator('.g-theming-sample k-button').first().evaluate(colorOf)
    await opened.page.locator('input[name="hue"]').focus()
    await opened.page.keyboard.press('End')
    expect(await sheet().textContent()).toBe(':root {\n  --k-hue: 360;\n}')
    expect(await opened.page.locator('k-slider[name="hue"] output').textContent()).toBe('360')
    expect(await opened.page.locator('.g-theming-sample k-button').first().evaluate(colorOf)).not.toBe(before)
  })

  it('a page with that sheet looks as the sample does', async () => {
    await turn('hue', 30)
    await turn('radius', 0.5)
    await turn('density', 1.2)
    await opened.page.locator('select[name="color-scheme"]').selectOption('dark')
    const css = (await sheet().textContent())!
    expect(css.split('\n')).toEqual(
      expect.arrayContaining(['  --k-hue: 30;', '  --k-radius: 0.5;', '  --k-density: 1.2;', '  color-scheme: dark;']),
    )
    const own = await pageOf(css, { 'content-type': 'text/css' })
    const { page } =
      await openPage(`<!doctype html><html lang="en"><title>Own</title><link rel="stylesheet" href="/karui.css">
      <link rel="stylesheet" href="${own}"><body><div class="k-card">A</div></body></html>`)
    await opened.page.locator('.g-theming-sample').evaluate((sample) => {
      sample.append(Object.assign(document.createElement('div'), { className: 'k-card', textContent: 'A' }))
    })
    expect(await look(opened.page, '.g-theming-sample')).toEqual(await look(page, 'body'))
  })

  it('the button beside the sheet copies what it says now', async () => {
    const { page } = opened
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.bringToFront() // only there may a page write to the clipboard
    // It says so for two seconds, which a busy machine may let pass.
    await page.locator('.g-theming-sheet k-button').evaluate((button) => {
      const note = () => button.textContent!.includes('Copied') && document.body.setAttribute('data-copied', '')
      new MutationObserver(note).observe(button, { subtree: true, childList: true, characterData: true })
    })
    await page.locator('.g-theming-sheet').getByRole('button', { name: 'Copy' }).tap()
    await page.waitForSelector('[data-copied]', { state: 'attached' })
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await sheet().textContent())
  })

  it('As designed turns all of them back', async () => {
    await opened.page.getByRole('button', { name: 'As designed' }).tap()
    await opened.page.locator('.g-theming-sheet').getByText('As designed').waitFor()
    expect(await opened.page.locator('.g-theming-sample').getAttribute('style')).toBeFalsy()
  })
})

/** Runs in the page. */
function colorOf(element: Element): string {
  return getComputedStyle(element.querySelector('button')!).backgroundColor
}
