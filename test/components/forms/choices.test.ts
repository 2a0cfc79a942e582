/** Groups of native radios and checkboxes: what their stories cannot say of forms, owners and data that changes. */
import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openDevelopment } from '../../support/development'

type Element = HTMLElement & Record<string, unknown> & { reportValidity(): boolean; checkValidity(): boolean }

interface Kind {
  tag: string
  /** Its value, and another one, as the attribute says them; as the form submits them. */
  prop: 'value' | 'values'
  values: [first: unknown, second: unknown]
  sent: [first: string[], second: string[]]
  attributes: string
  /** How one gets from the first to the second. */
  tap: string
}

const items = `items='["A", "B", "C"]'`
const kinds: Kind[] = [
  {
    tag: 'k-radio-group',
    prop: 'value',
    values: ['A', 'B'],
    sent: [['A'], ['B']],
    attributes: `${items} value="A"`,
    tap: '[value=B]',
  },
  {
    tag: 'k-segmented',
    prop: 'value',
    values: ['A', 'B'],
    sent: [['A'], ['B']],
    attributes: `${items} value="A"`,
    tap: '[value=B]',
  },
  {
    tag: 'k-rating',
    prop: 'value',
    values: [2, 4],
    sent: [['2'], ['4']],
    attributes: 'value="2"',
    tap: '[value="4"]',
  },
  {
    tag: 'k-checkbox',
    prop: 'values',
    values: [['A'], ['A', 'B']],
    sent: [['A'], ['A', 'B']],
    attributes: `${items} values='["A"]'`,
    tap: '[value=B]',
  },
]

const open = async (body: string) => (await openDevelopment('/karui.all.js', body, { sheet: '/karui.all.css' })).page
const settled = (page: Page) => page.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve)))
const sent = (page: Page) => page.evaluate(() => new FormData(document.forms[0]).getAll('a'))
const note = (page: Page) => page.locator('.k-field-note').textContent()
const set = (page: Page, selector: string, values: object) =>
  page.evaluate(
    async ([at, given]) => {
      Object.assign(document.querySelector(at)!, given)
      await new Promise((resolve) => setTimeout(resolve))
    },
    [selector, values] as const,
  )

describe.each(kinds)('$tag', ({ tag, prop, values, sent: entries, attributes, tap }) => {
  const one = (more = '') => `<${tag} label="Choice" name="a" ${more} ${attributes}></${tag}>`
  const get = (page: Page) =>
    page.evaluate(([at, name]) => document.querySelector<Element>(at)![name], [tag, prop] as const)
  const choose = (page: Page) => page.locator(`input${tap}`).tap()

  it('is submitted, and a reset goes back to its attribute, whoever has changed it', async () => {
    const page = await open(`<form>${one()}</form>`)
    expect([await get(page), await sent(page)]).toEqual([values[0], entries[0]])
    for (const change of [() => choose(page), () => set(page, tag, { [prop]: values[1] })]) {
      await change()
      expect([await get(page), await sent(page)]).toEqual([values[1], entries[1]])
      await page.evaluate(() => document.forms[0]!.reset())
      await settled(page)
      expect([await get(page), await sent(page)]).toEqual([values[0], entries[0]])
    }
  })

  it('is not submitted when it, or what it stands in, is disabled', async () => {
    const page = await open(`<form>${one('disabled')}<fieldset disabled>${one()}</fieldset></form>`)
    expect(await sent(page)).toEqual([])
  })

  it('shows what its owner says, whatever was tapped', async () => {
    const page = await open(`<form>${one()}</form>`)
    await page.evaluate(
      ([at, name, kept]) => {
        const element = document.querySelector<Element>(at)!
        element.addEventListener('change', () => {
          element[name] = kept
        })
      },
      [tag, prop, values[0]] as const,
    )
    await choose(page)
    await settled(page)
    expect([await get(page), await sent(page)]).toEqual([values[0], entries[0]])
  })

  it('is filled in by its form, also with numbers, and is part of the form’s value', async () => {
    const page = await open(`<k-form>${one()}</k-form>`)
    await set(page, 'k-form', { value: { a: values[1] } })
    const value = await page.evaluate(() => document.querySelector<Element>('k-form')!.value)
    expect([await get(page), value]).toEqual([values[1], { a: entries[1].length > 1 ? entries[1] : entries[1][0] }])
  })

  it('shows an error of its form, which is gone as soon as something else is chosen', async () => {
    const page = await open(`<k-form>${one()}</k-form>`)
    await set(page, 'k-form', { errors: { a: 'Not this one' } })
    expect(await note(page)).toBe('Not this one')
    expect(await page.locator('.k-form-link').textContent()).toBe('Choice: Not this one')
    await page.locator('.k-form-link').tap()
    expect(await page.evaluate((at) => document.querySelector(at)!.contains(document.activeElement), tag)).toBe(true)
    await choose(page)
    await settled(page)
    expect(await note(page)).toBe('')
    expect(await page.evaluate((at) => document.querySelector<Element>(at)!.checkValidity(), tag)).toBe(true)
  })

  it('is copied with what was chosen', async () => {
    const page = await open(`<form>${one()}</form>`)
    await choose(page)
    await page.evaluate(() => {
      const form = document.forms[0]!
      const copy = form.cloneNode(true)
      form.replaceWith(copy)
    })
    await settled(page)
    expect(await sent(page)).toEqual(entries[1])
  })
})

describe('a group that has to be chosen from', () => {
  const three = (tag: string) => `<k-form><${tag} label="Choice" name="a" required ${items}></${tag}></k-form>`

  it.each([
    'k-radio-group',
    'k-checkbox',
    'k-rating',
  ])('%s says so once, and has one line of the summary', async (tag) => {
    const page = await open(three(tag))
    await page.evaluate((at) => {
      globalThis.heard = []
      document.querySelector(at)!.addEventListener('invalid', () => heard.push('invalid'))
      document.querySelector<HTMLElement & { requestSubmit(): void }>('k-form')!.requestSubmit()
    }, tag)
    await page.locator('.k-form-link').waitFor()
    expect(await page.locator('.k-form-link').count()).toBe(1)
    expect(await note(page)).not.toBe('')
    expect(await page.evaluate(() => heard)).toEqual(['invalid'])
    expect(await page.evaluate((at) => document.querySelector(at)!.contains(document.activeElement), tag)).toBe(true)
    await page.locator(`${tag} input`).last().tap()
    await settled(page)
    expect([await note(page), await page.locator('.k-form-link').count()]).toEqual(['', 0])
  })
})

describe('where the first cannot be chosen', () => {
  const first = `items='[{ "label": "A", "disabled": true }, "B"]'`
  it.each(['k-radio-group', 'k-checkbox'])('%s says what is wrong nevertheless', async (tag) => {
    const page = await open(`<k-form><${tag} label="Choice" name="a" required ${first}></${tag}></k-form>`)
    await set(page, 'k-form', { errors: { a: 'Not now' } })
    expect(await note(page)).toBe('Not now')
    await page.locator('input').last().tap()
    await settled(page)
    expect(await note(page)).toBe('')
  })
})

describe('items', () => {
  it('may come and go: the new ones are wired, too', async () => {
    const page = await open(`<form><k-radio-group label="Choice" name="a" value="A" ${items}></k-radio-group></form>`)
    await set(page, 'k-radio-group', { items: ['X', { label: 'Y', value: 'y' }, 'A'] })
    expect(await sent(page)).toEqual(['A'])
    await page.locator('input[value=y]').tap()
    expect(await page.evaluate(() => document.querySelector<Element>('k-radio-group')!.value)).toBe('y')
    await set(page, 'k-radio-group', { items: [] })
    expect(await page.evaluate(() => document.querySelector<Element>('k-radio-group')!.checkValidity())).toBe(true)
  })

  it('of a check alone make it a group, and without them it is one again', async () => {
    const page = await open('<form><k-checkbox label="All" name="a"></k-checkbox></form>')
    await page.locator('input').tap()
    expect(await sent(page)).toEqual(['on'])
    await set(page, 'k-checkbox', { items: ['A', 'B'], values: ['B'] })
    expect(await sent(page)).toEqual(['B'])
    await set(page, 'k-checkbox', { items: undefined })
    expect(await sent(page)).toEqual(['on'])
  })
})

it('groups without a name do not touch each other, and are no form’s', async () => {
  const group = `<k-segmented label="Span" ${items}></k-segmented>`
  const page = await open(`<form>${group}${group}</form>`)
  await page.locator('k-segmented').first().locator('input').last().tap()
  const values = await page.evaluate(() => [
    ...Array.from(document.querySelectorAll<Element>('k-segmented'), ({ value }) => value),
    [...new FormData(document.forms[0])].length,
  ])
  expect(values).toEqual(['C', 'A', 0])
})
