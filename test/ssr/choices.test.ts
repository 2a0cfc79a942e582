/** Fields of several controls, and fields whose look comes with the script: from a server, before the script and after it. */
import { describe, expect, it } from '@jest/globals'
import { open } from './drawn'

const value = {
  plan: 'team',
  span: 'Week',
  about: ['new', 'fail'],
  stars: 4,
  price: [200, 600],
  guests: 3,
  code: '123456',
  remark: 'Two\nlines',
  terms: true,
}
const fields = `
  <k-radio-group label="Plan" name="plan" items='["free","team"]'></k-radio-group>
  <k-segmented label="Span" name="span" items='["Day","Week"]'></k-segmented>
  <k-checkbox label="About" name="about" items='["fail","new","ruf"]'></k-checkbox>
  <k-rating label="How was it?" name="stars"></k-rating>
  <k-slider label="Price" name="price" value="0" value-end="1000" max="1000"></k-slider>
  <k-stepper label="Guests" name="guests"></k-stepper>
  <k-otp label="Code" name="code"></k-otp>
  <k-textarea label="Remark" name="remark"></k-textarea>
  <k-checkbox label="Terms" name="terms"></k-checkbox>`
const filled = [
  'plan=team',
  'span=Week',
  'about=fail',
  'about=new',
  'stars=4',
  'price=200',
  'price=600',
  'guests=3',
  'code=123456',
  'remark=Two\nlines',
  'terms=on',
]

/** Runs in the page: what the form would send. */
const sent = () => [...new FormData(document.forms[0])].map((entry) => entry.join('='))

describe('a form with values', () => {
  const html = `<k-form action="/pages/form" method="post" value='${JSON.stringify(value)}'>${fields}</k-form>`

  it('sends them before the script and after it; every control stays the same', async () => {
    const { page, load } = await open(html)
    expect(await page.evaluate(sent)).toEqual(filled)
    await load()
    await page.locator('.k-stepper-text').waitFor()
    expect(await page.evaluate(sent)).toEqual(filled)
    expect(await page.evaluate(() => noted.filter(({ isConnected }) => !isConnected).length)).toBe(0)
  })
})

describe('what was chosen and typed before the script', () => {
  it('stays, and the components know of it', async () => {
    const { page, load } = await open(`<k-form>${fields}</k-form>`)
    await page.getByLabel('team').check()
    await page.getByLabel('Week').check()
    await page.getByLabel('ruf').check()
    await page.getByLabel('2 of 5').check({ force: true })
    await page.getByLabel('Price, up to').fill('700')
    await page.getByRole('spinbutton').fill('2.5')
    await page.getByLabel('Code').fill('12')
    await page.getByLabel('Remark').fill('Hello')
    await load()
    await page.locator('.k-stepper-text').waitFor()
    const known = await page.evaluate(() => {
      type Field = Element & { value?: unknown; values?: unknown; valueEnd?: unknown }
      const all = [...document.querySelectorAll<Field>('k-form > form > fieldset > *')]
      return all.map((field) => field.values ?? field.valueEnd ?? field.value).filter((known) => known !== undefined)
    })
    expect(known).toEqual(['team', 'Week', ['ruf'], 2, 700, 2.5, '12', 'Hello'])
    expect(await page.locator('.k-stepper-text').inputValue()).toBe('2.5')
    expect((await page.locator('.k-otp-cell').allTextContents()).join('')).toBe('12')
  })

  it('is typed on in the field that takes the place of the browser’s', async () => {
    const { page, load } = await open('<k-stepper label="Guests" name="guests" value="3"></k-stepper>')
    await page.getByRole('spinbutton').focus()
    await load()
    await page.locator('.k-stepper-text').waitFor()
    expect(await page.evaluate(() => document.activeElement!.className)).toContain('k-stepper-text')
  })
})
