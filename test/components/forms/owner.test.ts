/** A form under a Riot parent: what is the parent's, what is the person's, and what happens while it takes time. */
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { bundle } from '../../support/bundle'
import { openPage } from '../../support/page'

declare global {
  /** The parent, as in form-owner.riot. */
  var formOwner: {
    heard: string[]
    submitted: Record<string, unknown>[]
    state: Record<string, unknown>
    grant(outcome?: unknown): void
    refuse(reason?: unknown): void
    update(state: object): void
    unmount(): void
  }
}

let script = ''
beforeAll(async () => {
  script = await bundle('test/fixtures/form-owner.ts')
})

const open = () =>
  openPage(
    `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>Form</title>
    <link rel="stylesheet" href="/karui.all.css"></head><body><div id="parent"></div><script src="${script}"></script></body></html>`,
  )

const text = (name: string, body = 'abc') => ({ name, mimeType: 'text/plain', buffer: Buffer.from(body) })
const update = (page: Page, state: object) => page.evaluate((next) => formOwner.update(next), state)
const heard = (page: Page) => page.evaluate(() => formOwner.heard.splice(0))
/** The parent draws everything anew for a reason of its own. */
const redraw = (page: Page) => page.evaluate(() => formOwner.update({ turn: Number(formOwner.state.turn) + 1 }))
/** What a submit would bring now, by name. */
const values = (page: Page) =>
  page.evaluate(() => {
    const entries = [...new FormData(document.forms[0])].map(
      ([name, value]) => [name, typeof value === 'string' ? value : value.name] as const,
    )
    return Object.fromEntries(
      entries.map(([name]) => [
        name,
        entries
          .filter(([other]) => other === name)
          .map(([, value]) => value)
          .join(),
      ]),
    )
  })
const submits = (page: Page) => page.evaluate(() => formOwner.submitted.length)
const send = (page: Page) => page.getByRole('button', { name: 'Send' }).tap()
const busy = (page: Page) => page.waitForSelector('k-form[data-state=busy]')
const idle = (page: Page) => page.waitForSelector('k-form:not([data-state])')

/** Everything that the parent leaves to the person. */
async function fill(page: Page) {
  await page.fill('[name=name]', 'Ana')
  await page.fill('[name=remark]', 'Two\nlines')
  await page.selectOption('[name=kind]', 'two')
  await page.locator('[name=files]').setInputFiles([text('a.txt'), text('b.txt')])
}
const atFirst = {
  name: '',
  city: 'OSLO',
  street: 'Main',
  remark: '',
  kind: 'one',
  tone: 'calm',
  terms: 'on',
  files: '',
}
const filled = { ...atFirst, name: 'Ana', remark: 'Two\nlines', kind: 'two', files: 'a.txt,b.txt' }

describe('what a person has given', () => {
  it('outlives whatever else the parent draws', async () => {
    const { page } = await open()
    expect(await values(page)).toEqual(atFirst)
    await fill(page)
    const nodes = await page.evaluate(
      () => [...document.forms[0]!.elements].map((element, at) => Object.assign(element, { at })).length,
    )
    await redraw(page)
    await update(page, { city: 'ROMA', kinds: ['one', 'two'], disabled: true })
    await update(page, {
      disabled: false,
      errors: { street: 'Unknown' },
      statuses: [{ state: 'uploading', progress: 0.5 }],
    })
    expect(await values(page)).toEqual({ ...filled, city: 'ROMA' })
    expect(await page.locator('.k-file-input-item').count()).toBe(2)
    expect(await page.getByRole('textbox', { name: 'Name 2' }).inputValue()).toBe('Ana')
    expect(
      await page.evaluate(() => [...document.forms[0]!.elements].filter((element) => 'at' in element).length),
    ).toBe(nodes)
  })

  it.each(['name', 'street', 'remark'])('is not disturbed between two keys (%s)', async (name) => {
    const { page } = await open()
    const control = page.locator(`[name=${name}]`)
    await control.focus()
    await page.keyboard.press('End')
    await page.keyboard.type('ac')
    await page.keyboard.press('ArrowLeft')
    await redraw(page)
    await page.keyboard.type('b')
    await redraw(page)
    expect(await control.inputValue()).toMatch(/abc$/)
    expect(await control.evaluate((node) => node === document.activeElement)).toBe(true)
    expect(
      await control.evaluate(
        (node) => (node as HTMLInputElement).value.length - (node as HTMLInputElement).selectionStart!,
      ),
    ).toBe(1)
  })

  it('stays in a text that an input method has not finished', async () => {
    const { page } = await open()
    const shown = await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('[name=city]')!
      input.dispatchEvent(new CompositionEvent('compositionstart'))
      input.value = 'OSLOか'
      formOwner.update({ turn: 7 })
      return input.value
    })
    expect(shown).toBe('OSLOか')
  })
})

describe('what the parent has given', () => {
  it('is shown as the parent makes it, at the caret', async () => {
    const { page } = await open()
    const city = page.locator('[name=city]')
    await city.focus()
    await city.evaluate((node) => (node as HTMLInputElement).setSelectionRange(1, 1))
    await page.keyboard.type('xy')
    expect(await city.inputValue()).toBe('OXYSLO')
    expect(await city.evaluate((node) => (node as HTMLInputElement).selectionStart)).toBe(3)
    expect(await page.evaluate(() => formOwner.state.city)).toBe('OXYSLO')
  })

  it('is asked, and granted or not', async () => {
    const { page } = await open()
    await page.selectOption('[name=tone]', 'loud')
    expect(await page.evaluate(() => formOwner.state.tone)).toBe('loud')
    await page.getByText('Terms').tap()
    expect(await values(page)).toEqual({ ...atFirst, tone: 'loud' })
    expect(await page.getByRole('switch', { name: 'Terms' }).isChecked()).toBe(true)
  })

  it('changes by the parent without an event', async () => {
    const { page } = await open()
    await update(page, { city: 'ROMA', street: 'Via', tone: 'loud', terms: false })
    const { terms, ...others } = atFirst
    expect(await values(page)).toEqual({ ...others, city: 'ROMA', street: 'Via', tone: 'loud' })
    expect(await heard(page)).toEqual([])
  })
})

describe('the handlers of a parent', () => {
  it('hear a field once for each thing', async () => {
    const { page } = await open()
    await page.locator('[name=name]').focus()
    await page.keyboard.type('An')
    await page.locator('[name=name]').blur()
    expect(await heard(page)).toEqual(['focus name', 'input name', 'input name', 'change name', 'blur name'])
    await page.selectOption('[name=kind]', 'two')
    expect(await heard(page)).toEqual(['input kind', 'change kind'])
  })

  it('hear files come, be refused and go', async () => {
    const { page } = await open()
    await page.locator('[name=files]').setInputFiles([text('a.txt'), text('big.txt', 'too long')])
    expect((await heard(page)).sort()).toEqual(['change files', 'input files', 'reject files'])
    await update(page, { statuses: [{ state: 'failed', message: 'No connection' }] })
    await page.getByRole('button', { name: 'Try again: a.txt' }).tap()
    await page.getByRole('button', { name: 'Remove a.txt' }).tap()
    expect(await heard(page)).toEqual(['retry files', 'remove files', 'input files', 'change files'])
    expect(await values(page)).toEqual(atFirst)
  })

  it('hear what is wrong, of the field and of the form, which is not submitted', async () => {
    const { page } = await open()
    await send(page)
    await page.waitForSelector('.k-form-link')
    expect(await heard(page)).toEqual(['invalid name', 'form invalid', 'focus name'])
    expect(await submits(page)).toBe(0)
  })

  it('save a switch, which waits and goes back where it was refused', async () => {
    const { page } = await open()
    const letter = page.getByRole('switch', { name: /Letter/ })
    const press = () => page.getByText('Letter').tap()
    await press()
    await page.waitForSelector('k-switch[data-state=pending]')
    await redraw(page)
    await press()
    expect(await letter.isChecked()).toBe(true)
    expect(await heard(page)).toEqual(['input letter', 'change letter', 'save true'])
    await page.evaluate(() => formOwner.refuse())
    await page.waitForSelector('k-switch[data-state=invalid]')
    expect(await letter.isChecked()).toBe(false)
    await press()
    await page.waitForSelector('k-switch[data-state=pending]')
    await page.evaluate(() => formOwner.grant())
    await page.waitForSelector('k-switch[data-state=pending]', { state: 'detached' })
    expect(await letter.isChecked()).toBe(true)
  })
})

describe('a reset', () => {
  it('takes back what the person has given, and leaves the parent what is its own', async () => {
    const { page } = await open()
    await fill(page)
    await page.fill('[name=city]', 'ROMA')
    await heard(page)
    await page.getByRole('button', { name: 'Back' }).tap()
    await page.waitForSelector('.k-file-input-item', { state: 'detached' })
    expect(await heard(page)).toEqual(['form reset'])
    await redraw(page)
    expect(await values(page)).toEqual({ ...atFirst, city: 'ROMA' })
  })

  it('takes back what was said against it', async () => {
    const { page } = await open()
    await send(page)
    await page.waitForSelector('k-field[data-state=invalid]')
    await page.getByRole('button', { name: 'Back' }).tap()
    await page.waitForSelector('k-field[data-state=invalid]', { state: 'detached' })
    expect(await page.locator('.k-form-link').count()).toBe(0)
  })
})

describe('a submit that takes time', () => {
  const begin = async () => {
    const opened = await open()
    await fill(opened.page)
    await send(opened.page)
    await busy(opened.page)
    return opened
  }

  it('brings the value as it was given', async () => {
    const { page } = await begin()
    const value = await page.evaluate(() => {
      const { files, ...others } = formOwner.submitted[0]!
      return { ...others, files: (files as File[]).map(({ name, size }) => `${name} ${size}`) }
    })
    expect(value).toEqual({ ...filled, files: ['a.txt 3', 'b.txt 3'] })
  })

  it('happens once, however often it is asked for, and then again', async () => {
    const { page } = await begin()
    await send(page)
    await page.locator('[name=name]').press('Enter')
    await page.evaluate(() => document.forms[0]!.requestSubmit())
    await redraw(page)
    expect(await submits(page)).toBe(1)
    expect(await page.getByRole('form', { name: 'Report' }).getAttribute('aria-busy')).toBe('true')
    await page.evaluate(() => formOwner.grant())
    await idle(page)
    await page.locator('[name=name]').press('Enter')
    await busy(page)
    expect(await submits(page)).toBe(2)
  })

  it.each([
    ['an error', 'new Error', [], /summary/],
    [
      'errors by name',
      { errors: { street: 'Unknown street', kind: 'Not today' } },
      ['Street 1: Unknown street', 'Kind 1: Not today'],
      /INPUT street/,
    ],
    ['nothing', undefined, [], /summary/],
  ])('and is refused with %s loses nothing, and says so', async (_, reason, links, focus) => {
    const { page } = await begin()
    await page.evaluate((why) => formOwner.refuse(why === 'new Error' ? new Error('offline') : why), reason)
    await idle(page)
    expect(await values(page)).toEqual(filled)
    expect(await page.locator('.k-form-link').allTextContents()).toEqual(links)
    expect(await page.locator('.k-form-heading').count()).toBe(1)
    expect(
      await page.evaluate(() => {
        const { tagName, className, name } = document.activeElement as HTMLInputElement
        return `${tagName} ${name ?? className}`
      }),
    ).toMatch(focus)
    await redraw(page)
    expect(await page.locator('.k-form-link').count()).toBe(links.length)
    await send(page)
    await busy(page)
    expect(await submits(page)).toBe(2)
  })

  it('is nobody’s business any more when the form has gone', async () => {
    const { page } = await begin()
    await update(page, { gone: true })
    await page.evaluate(async () => {
      formOwner.refuse(new Error('late'))
      await new Promise((resolve) => setTimeout(resolve))
    })
    expect(await page.locator('k-form').count()).toBe(0)
    await update(page, { gone: false })
    expect(await values(page)).toEqual(atFirst)
    expect(await page.locator('.k-form-heading').count()).toBe(0)
  })
})

describe('errors that the parent knows', () => {
  it('are shown, go when the field is corrected, and come back only anew', async () => {
    const { page } = await open()
    await update(page, { errors: { name: 'Taken', '': 'Not saved' } })
    await page.waitForSelector('.k-form-link')
    const links = () => page.locator('.k-form-item').allTextContents()
    expect((await links()).map((link) => link.trim())).toEqual(['Not saved', 'Name 1: Taken'])
    await page.fill('[name=name]', 'Ana')
    await redraw(page)
    expect(await page.locator('k-field[data-state=invalid]').count()).toBe(0)
    await update(page, { errors: { name: 'Taken too' } })
    await page.getByText('Name 2: Taken too').waitFor()
    expect(await page.inputValue('[name=name]')).toBe('Ana')
    await update(page, { errors: undefined })
    await page.waitForSelector('.k-form-link', { state: 'detached' })
    expect(await page.locator('k-field[data-state=invalid]').count()).toBe(0)
  })
})
