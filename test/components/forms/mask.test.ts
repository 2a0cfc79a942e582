/** What no story can say of a mask: pastes, input methods, forms, autofill, and a server before the script. */
import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { open as openDrawn } from '../../ssr/drawn'
import { openPage, type PageOptions } from '../../support/page'

async function open(attributes: string, field = '<k-field label="Code" name="code"></k-field>', options?: PageOptions) {
  const { page } = await openPage(
    `<!doctype html><html lang="${options?.lang ?? 'en'}"><meta charset="utf-8"><title>Mask</title>
    <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/karui.all.css">
    <script src="/karui.all.min.js" defer></script>
    <k-form><k-mask ${attributes}>${field}</k-mask><button type="reset">Reset</button></k-form></html>`,
    options,
  )
  await page.waitForSelector('input')
  await page.waitForFunction(() => Object.hasOwn(document.querySelector('input')!, 'value'))
  return page
}
/** What is seen, with the caret in it. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const input = document.querySelector('input')!
    const { get } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!
    const text = get!.call(input) as string
    const caret = input.selectionStart!
    return document.activeElement === input ? `${text.slice(0, caret)}|${text.slice(caret)}` : text
  })
const sent = (page: Page) => page.evaluate(() => new FormData(document.forms[0]).getAll('code'))

describe('the caret', () => {
  it('stays where one types, and deletes over what is written by itself', async () => {
    const page = await open('mask="9999-9999"')
    await page.locator('input').focus()
    await page.keyboard.type('12345678')
    for (const _ of '5678') await page.keyboard.press('ArrowLeft')
    expect(await seen(page)).toBe('1234-|5678')
    await page.keyboard.press('Backspace')
    expect(await seen(page)).toBe('123|5-678')
    await page.keyboard.type('9')
    expect(await seen(page)).toBe('1239|-5678')
    await page.keyboard.press('Delete')
    expect([await seen(page), await sent(page)]).toEqual(['1239|-678', ['1239678']])
  })

  it('stays in a number, in Hindi and in Arabic', async () => {
    const hindi = await open('format="number"', undefined, { lang: 'hi' })
    await hindi.locator('input').focus()
    await hindi.keyboard.type('1234567')
    await hindi.keyboard.press('ArrowLeft')
    await hindi.keyboard.type('8')
    expect([await seen(hindi), await sent(hindi)]).toEqual(['1,23,45,68|7', ['12345687']])
    const arabic = await open('format="number"', undefined, { lang: 'ar-EG', dir: 'rtl' })
    await arabic.locator('input').focus()
    await arabic.keyboard.type('1234.5')
    expect([await seen(arabic), await sent(arabic)]).toEqual(['١٬٢٣٤٫٥|', ['1234.5']])
  })
})

it('a paste in German, and what the phone fills in, are read', async () => {
  const page = await open('format="currency" currency="EUR"', undefined, { lang: 'de' })
  await page.locator('input').focus()
  await page.keyboard.insertText('1.234,50 €')
  expect([await seen(page), await sent(page)]).toEqual(['1.234,50|\u00a0€', ['1234.50']])
  // As browsers fill in: by the prototype's own setter, with an event that names no type.
  const phone = await open('mask="(999) 999-9999"')
  await phone.evaluate(() => {
    const input = document.querySelector('input')!
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input, '212.555.0100')
    input.dispatchEvent(new Event('input', { bubbles: true }))
  })
  expect([await seen(phone), await sent(phone)]).toEqual(['(212) 555-0100', ['2125550100']])
})

it('what an input method composes is left alone until it is done', async () => {
  const page = await open('mask="999-9999"')
  const devtools = await page.context().newCDPSession(page)
  await page.locator('input').focus()
  await devtools.send('Input.imeSetComposition', { text: '１２３４', selectionStart: 4, selectionEnd: 4 })
  expect([await seen(page), await page.evaluate(() => document.querySelector('input')!.value)]).toEqual([
    '１２３４|',
    '1234',
  ])
  await devtools.send('Input.insertText', { text: '１２３４' })
  expect([await seen(page), await sent(page)]).toEqual(['123-4|', ['1234']])
})

describe('in a form', () => {
  it('is raw: submitted, filled in, given by the field, reset', async () => {
    const page = await open('mask="99/99"', '<k-field label="Code" name="code" value="1234"></k-field>')
    expect([await seen(page), await sent(page)]).toEqual(['12/34', ['1234']])
    await page.evaluate(() => Object.assign(document.querySelector('k-form')!, { value: { code: '5678' } }))
    await page.waitForFunction(() => document.querySelector('input')!.value === '5678')
    expect(await seen(page)).toBe('56/78')
    await page.evaluate(() => Object.assign(document.querySelector('k-field')!, { value: '90' }))
    await page.waitForFunction(() => document.querySelector('input')!.value === '90')
    await page.getByText('Reset').click()
    await page.waitForFunction(() => document.querySelector('input')!.value === '1234')
    await page.waitForFunction(
      () =>
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.get!.call(
          document.querySelector('input')!,
        ) === '12/34',
    )
  })

  it('of several of a name each is its own', async () => {
    const page = await open(
      'mask="9-9"',
      '<input name="code" aria-label="Code" value="12"><input name="code" aria-label="More" value="3">',
    )
    expect(await sent(page)).toEqual(['12', '3'])
  })
})

it('another mask writes what is there anew; taken away, the control is plain', async () => {
  const page = await open('mask="99-99"')
  await page.locator('input').fill('1234')
  await page.evaluate(() => document.querySelector('k-mask')!.setAttribute('mask', '9.9.9.9'))
  await page.waitForFunction(() => document.querySelector('input')!.value === '1234')
  await page.locator('input').blur()
  expect(await seen(page)).toBe('1.2.3.4')
  const isOwn = await page.evaluate(async () => {
    const input = document.querySelector('input')!
    document.body.append(input)
    document.querySelector('k-mask')!.remove()
    await new Promise(requestAnimationFrame)
    return [Object.hasOwn(input, 'value'), input.value]
  })
  expect(isOwn).toEqual([false, '1234'])
})

it('what was typed before the script is written, and the caret stays behind its digit', async () => {
  const { page, load } = await openDrawn(
    '<k-mask mask="9999-9999"><k-field label="Code" name="code"></k-field></k-mask>',
  )
  await page.locator('input').pressSequentially('123456')
  await load()
  await page.waitForFunction(() => Object.hasOwn(document.querySelector('input')!, 'value'))
  await page.keyboard.type('7')
  expect(await seen(page)).toBe('1234-567|')
})

it('a code that is half typed is wrong where the field has a pattern of what is shown', async () => {
  const page = await open('mask="9999-9999"', '<k-field label="Code" name="code" pattern=".{9}"></k-field>')
  const isRight = () => page.evaluate(() => document.querySelector('input')!.validity.valid)
  await page.locator('input').focus()
  await page.keyboard.type('1234')
  expect(await isRight()).toBe(false)
  await page.keyboard.press('Tab')
  await page.locator('.k-field-note').filter({ hasText: 'match' }).waitFor()
  await page.locator('input').focus()
  await page.keyboard.press('End')
  await page.keyboard.type('5678')
  expect([await isRight(), await sent(page)]).toEqual([true, ['12345678']])
})
