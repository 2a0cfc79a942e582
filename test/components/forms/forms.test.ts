import { beforeAll, describe, expect, it } from '@jest/globals'
import { bundle } from '../../support/bundle'
import { openPage } from '../../support/page'

/** As much of the elements and their events as is used here. */
type KElement = HTMLElement & { value?: unknown; checked?: boolean; schema?: unknown; reportValidity(): boolean }
type KEvent = CustomEvent<{ value: unknown; until(promise: Promise<unknown>): void }>

declare global {
  /** What the form of a page has submitted. */
  var calls: unknown[]
  /** Fails what a page is saving. */
  var refuse: () => void
}

let script = ''
beforeAll(async () => {
  script = await bundle('test/fixtures/forms.ts')
})

const open = (body: string) =>
  openPage(
    `<!doctype html><html lang="en"><head><title>test</title><script src="${script}" defer></script></head><body>${body}</body></html>`,
  )

/** What the first form of the page would submit. */
const submitted = () =>
  [...new FormData(document.forms[0])].map(
    ([name, value]) => `${name}=${typeof value === 'string' ? value : value.name}`,
  )

const kinds = [
  ['k-field', '<k-field label="A" name="a" value="one" required ATTRIBUTES></k-field>', 'a=one'],
  [
    'k-field with a control of its own',
    '<k-field label="A"><input name="a" value="one" required ATTRIBUTES></k-field>',
    'a=one',
  ],
  [
    'k-select',
    `<k-select label="A" name="a" value="two" items='["one","two"]' required ATTRIBUTES></k-select>`,
    'a=two',
  ],
  [
    'k-select with options',
    '<k-select label="A" name="a" required ATTRIBUTES><option>one</option><option selected>two</option></k-select>',
    'a=two',
  ],
  ['k-switch', '<k-switch label="A" name="a" value="yes" checked required ATTRIBUTES></k-switch>', 'a=yes'],
] as const

describe.each(kinds)('%s is a control of its form', (_, markup, entry) => {
  const at = (attributes = '') => markup.replace('ATTRIBUTES', attributes)

  it('submits its value, also from outside, and not when it is disabled', async () => {
    const { page } = await open(
      `<form id="f">${at()}<fieldset disabled>${at()}</fieldset>${at('disabled')}</form>${at('form="f"')}`,
    )
    await page.waitForSelector('[name=a]')
    expect(await page.evaluate(submitted)).toEqual([entry, entry])
  })

  it('goes back to its default with the form', async () => {
    const { page } = await open(`<form>${at()}</form>`)
    await page.evaluate(() => {
      const control = document.querySelector('[name=a]:is(input, select)') as HTMLInputElement
      if (control.type === 'checkbox') control.click()
      else {
        control.value = 'one' === control.value ? 'changed' : 'one'
        control.dispatchEvent(new Event('input', { bubbles: true }))
        control.dispatchEvent(new Event('change', { bubbles: true }))
      }
    })
    expect(await page.evaluate(submitted)).not.toEqual([entry])
    await page.evaluate(() => document.forms[0]!.reset())
    await page.waitForTimeout(20)
    expect(await page.evaluate(submitted)).toEqual([entry])
  })

  it('has a name, and says what is wrong with it', async () => {
    const { page } = await open(`<form>${at()}</form>`)
    const control = page.getByLabel('A')
    await control.waitFor()
    await control.evaluate((node) => {
      const input = node as HTMLInputElement | HTMLSelectElement
      input.setCustomValidity('')
      if (input.type === 'checkbox') input.click()
      else if (input instanceof HTMLSelectElement) input.selectedIndex = -1
      else input.value = ''
    })
    const valid = await page.evaluate(() =>
      document.querySelector<KElement>('k-field, k-select, k-switch')!.reportValidity(),
    )
    expect(valid).toBe(false)
    expect(await control.getAttribute('aria-invalid')).toBe('true')
    const note = await page.evaluate(() => {
      const input = document.querySelector('[aria-describedby]')!
      return document.getElementById(input.getAttribute('aria-describedby')!)!.textContent!.trim()
    })
    expect(note).not.toBe('')
  })
})

describe('k-field', () => {
  it('keeps the caret when the password is shown, and the focus when it is cleared', async () => {
    const { page } = await open('<k-field label="P" type="password" value="secret" reveal clearable></k-field>')
    await page.getByLabel('P', { exact: true }).focus()
    await page.evaluate(() => document.querySelector('input')!.setSelectionRange(2, 2))
    await page.getByLabel('Show password').tap()
    expect(
      await page.evaluate(() => [
        document.activeElement!.tagName,
        document.querySelector('input')!.type,
        document.querySelector('input')!.selectionStart,
      ]),
    ).toEqual(['INPUT', 'text', 2])
    await page.getByLabel('Clear P').tap()
    expect(
      await page.evaluate(() => [document.activeElement!.tagName, document.querySelector<KElement>('k-field')!.value]),
    ).toEqual(['INPUT', ''])
  })

  it('counts characters as people do', async () => {
    const { page } = await open('<k-field label="P" counter maxlength="3" value="a👨‍👩‍👧é"></k-field>')
    expect(await page.textContent('.k-field-count')).toBe('3 / 3')
    await page.locator('input').press('End')
    await page.keyboard.type('x')
    expect(await page.textContent('.k-field-count')).toBe('4 / 3')
    await page.locator('input').blur()
    expect(await page.textContent('.k-field-note')).toContain('3 characters')
  })

  it('tells nothing before the user has left it, and forgets it with the reset', async () => {
    const { page } = await open('<form><k-field label="P" type="email"></k-field></form>')
    await page.locator('input').focus()
    await page.keyboard.type('ana')
    expect(await page.locator('k-field[data-state=invalid]').count()).toBe(0)
    await page.locator('input').blur()
    expect(await page.locator('k-field[data-state=invalid]').count()).toBe(1)
    await page.locator('input').focus()
    await page.keyboard.type('@example.org')
    expect(await page.locator('k-field[data-state=invalid]').count()).toBe(0)
  })

  it('leaves alone what an input method has not finished', async () => {
    const { page } = await open('<k-field label="P"></k-field>')
    const values = await page.evaluate(async () => {
      const input = document.querySelector('input')!
      const host = document.querySelector<KElement>('k-field')!
      host.value = 'ね'
      await Promise.resolve()
      input.dispatchEvent(new CompositionEvent('compositionstart'))
      input.value = 'ねか'
      input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }))
      host.label = 'Q' // drawn anew, the field would show its old value
      await Promise.resolve()
      const during = input.value
      input.value = '猫'
      input.dispatchEvent(new CompositionEvent('compositionend'))
      return [during, input.value, host.value]
    })
    expect(values).toEqual(['ねか', '猫', '猫'])
  })
})
