/** With the soft keyboard up: what is typed into stays in view with its message, and the return key leads on. */
import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { cover, openToType as open } from '../../support/keyboard'

const text = '<p>Long text.</p>'.repeat(30)
const name = '<k-field label="Name" name="name" help="As in your passport" required minlength="9"></k-field>'
const bottomOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().bottom)
const focused = (page: Page) => page.evaluate(() => (document.activeElement as HTMLInputElement).name)

const KEYBOARD = 340
const VISIBLE = 844 - KEYBOARD

const noteIsInView = (page: Page) =>
  page.waitForFunction(
    (most) => document.querySelector('.k-field-note')!.getBoundingClientRect().bottom <= most,
    VISIBLE,
  )

describe.each([
  ['a page', `<main>${text}${name}${text}</main>`],
  ['a page with a bar below', `<k-app>${text}${name}${text}<k-button slot="footer">Save</k-button></k-app>`],
  ['a sheet', `<k-sheet label="Edit" open>${text}${name}${text}</k-sheet>`],
  ['a dialog', `<k-dialog label="Edit" open>${text}${name}${text}</k-dialog>`],
])('in %s', (_, body) => {
  it('the field and what is said of it come above the keyboard, and stay there when that is more', async () => {
    const page = await open(body)
    const input = page.locator('input[name=name]')
    await input.evaluate((element) => element.scrollIntoView({ block: 'end' }))
    await input.focus()
    await cover(page, KEYBOARD)
    await noteIsInView(page)
    expect(await bottomOf(page, 'input[name=name]')).toBeLessThan(VISIBLE)
    // One that is wrong says more: in the language of the browser.
    await page.keyboard.type('Ana')
    await page.evaluate(() =>
      (document.querySelector('k-field') as unknown as { reportValidity(): void }).reportValidity(),
    )
    await page.locator('.k-field-note', { hasText: '9' }).waitFor()
    await noteIsInView(page)
  })
})

it('a field alone follows the keyboard for as long as it has the focus', async () => {
  const page = await open(name)
  const room = () => page.evaluate(() => document.documentElement.style.getPropertyValue('--k-kb'))
  await cover(page, KEYBOARD)
  expect(await room()).toBe('')
  await page.locator('input').focus()
  expect(await room()).toBe(`${KEYBOARD}px`)
  await page.locator('input').blur()
  expect(await room()).toBe('')
})

const form = `<k-form label="You">
  <k-field label="Name" name="name"></k-field>
  <k-field label="Off" name="off" disabled></k-field>
  <k-switch label="Letter" name="letter"></k-switch>
  <k-field label="Own" name="own" enterkeyhint="search"></k-field>
  <k-field label="Mail" name="mail" type="email"></k-field>
  <k-field label="Last" name="last"></k-field>
  <k-button type="submit">Send</k-button>
</k-form>`

/** Of a soft keyboard: it has no place on a board. */
async function pressReturn(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  for (const type of ['keyDown', 'keyUp'] as const)
    await session.send('Input.dispatchKeyEvent', { type, key: 'Enter', text: '\r', windowsVirtualKeyCode: 13 })
}

const countSubmits = () => {
  document.querySelector('k-form')!.addEventListener('submit', () => {
    document.body.dataset.submits = `${Number(document.body.dataset.submits ?? 0) + 1}`
  })
}
const submits = (page: Page) => page.evaluate(() => Number(document.body.dataset.submits ?? 0))
const hint = (page: Page, field: string) => page.locator(`input[name=${field}]`).getAttribute('enterkeyhint')

describe('the return key', () => {
  it('of a soft keyboard leads from field to field, and submits from the last', async () => {
    const page = await open(form)
    await page.evaluate(countSubmits)
    await page.locator('input[name=name]').focus()
    expect(await hint(page, 'name')).toBe('next')
    await pressReturn(page)
    expect(await focused(page)).toBe('own')
    expect(await hint(page, 'own')).toBe('search') // the page's own word
    await page.locator('input[name=mail]').focus()
    await pressReturn(page)
    expect(await focused(page)).toBe('last')
    expect(await submits(page)).toBe(0)
    await pressReturn(page)
    expect(await submits(page)).toBe(1)
  })

  it('of a real keyboard submits from any field, as HTML has it', async () => {
    const page = await open(form)
    await page.evaluate(countSubmits)
    await page.locator('input[name=name]').focus()
    await page.keyboard.press('Enter')
    expect(await submits(page)).toBe(1)
  })

  it('with a keyboard in view leads on, whatever the key says of its place', async () => {
    const page = await open(form)
    await page.locator('input[name=name]').focus()
    await cover(page, KEYBOARD)
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('own')
  })
})
