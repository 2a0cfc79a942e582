/** A form whose values and errors are given on a server: what is drawn, what of it works alone, and what the script makes of it. */
import { beforeAll, describe, expect, it } from '@jest/globals'
import { inject } from '../suites/gallery'
import { firstDifference } from '../suites/outline'
import { bundle } from '../support/bundle'
import { openPage } from '../support/page'
import { open, openDrawn } from './drawn'
import { inNode } from './node'

beforeAll(() => bundle('test/ssr/in-page.ts'))

const json = (data: object) => JSON.stringify(data).replaceAll("'", '&#39;')
const fields = `
  <k-field label="Name" name="name" clearable><b slot="help">As in your <i>passport</i></b></k-field>
  <k-field label="E-mail" name="email" type="email" help="We write once a month" counter></k-field>
  <k-field label="Password" name="password" type="password"></k-field>
  <k-field label="Remark" name="remark"><textarea name="remark"></textarea></k-field>
  <k-select label="Level" name="level" items='["Low","Middle","High"]'></k-select>
  <k-select label="Days" name="days" multiple><option>Mo<option>Tu<option>We</k-select>
  <k-switch label="Letter" name="letter"></k-switch>
  <k-chips label="Places" name="places" multiple items='["Hall","Yard"]'></k-chips>
  <k-select label="Hours" name="hours" multiple items='["8","9","10"]'></k-select>
  <p><label>Code <input name="code"></label> <label><input type="radio" name="sort" value="new"> New</label>
    <label><input type="radio" name="sort" value="old"> Old</label></p>
  <k-button type="submit">Save</k-button>`
const value = {
  name: 'Ana',
  email: 'ana@example.org',
  password: 'secret',
  remark: 'Two\n<b>lines</b>',
  level: 'High',
  days: ['Mo', 'We'],
  letter: true,
  places: ['Yard'],
  hours: ['8', '10'],
  code: 'A1',
  sort: 'old',
}
const errors = {
  sort: 'Cannot be sorted',
  letter: 'You have to read it',
  email: 'There is an account with <this> address',
  name: 'Too short',
  code: 'Unknown',
  level: 'Too high',
  nobody: 'Nobody knows why',
  '': 'Nothing has been saved',
}
const form = (given: { errors?: object; value?: object }, inside = fields) => {
  const attributes = Object.entries(given).map(([name, data]) => `${name}='${json(data)}'`)
  return `<k-form action="/pages/form" method="post" ${attributes.join(' ')}>${inside}</k-form>`
}

/** What a form would send, of the names that have a value. */
const sent = () => [...new FormData(document.forms[0])].map((entry) => entry.join('='))

/** Before and after the script, beside a page that has the same from its script alone. */
async function takeOver(html: string) {
  const server = await open(html)
  await inject(server, '.cache/fixtures/in-page.js')
  const before = await server.page.evaluate(() => karuiPage.note())
  await server.load()
  const after = await server.page.evaluate(() => karuiPage.takenOver())
  const client = await openPage(
    `<!doctype html><html lang="en"><head><title>Form</title></head><body><main>${html}</main></body></html>`,
  )
  await inject(client, '.cache/fixtures/in-page.js')
  await inject(client, 'dist/karui.all.min.js')
  const { outline } = await client.page.evaluate(() => karuiPage.takenOver())
  return { server, client, before, after, outline }
}

describe('errors', () => {
  it('are drawn as the script would: nothing moves, every link and control stays, and it is the same', async () => {
    const { before, after, outline } = await takeOver(form({ errors }))
    expect(after.lost).toEqual([])
    expect(after.boxes).toEqual(before)
    expect(firstDifference(outline, after.outline)).toBeNull()
    expect(after.outline.join()).toContain('E-mail: There is an account with <this> address')
  })

  it('stay the form’s: the hint is there again when the message has gone', async () => {
    const { page, load } = await open(form({ errors }))
    await load()
    const notes = () => page.locator('k-field .k-field-note').allTextContents()
    expect((await notes()).slice(0, 2)).toEqual(['Too short', errors.email])
    await page.getByLabel('Name').fill('Ana')
    await page.getByLabel('E-mail').fill('ana@example.org')
    await page.waitForFunction(() => document.querySelectorAll('k-field[data-state=invalid]').length === 0)
    expect((await notes()).slice(0, 2)).toEqual(['As in your passport', 'We write once a month'])
    expect(await page.locator('k-field').first().getAttribute('error')).toBeNull()
    expect(await page.locator('.k-form-link').count()).toBe(4) // letter, code, level, sort
  })

  it('are not said of what was corrected before the script came', async () => {
    const { page, load } = await open(form({ errors, value }))
    await page.getByLabel('E-mail').fill('ana@example.com')
    await page.getByLabel('Level').selectOption('Low')
    await load()
    expect(await page.getByLabel('E-mail').inputValue()).toBe('ana@example.com')
    expect(await page.locator('[data-state=invalid] > :first-child').allTextContents()).toEqual([
      'Name',
      'LetterYou have to read it',
    ])
    const links = await page.locator('.k-form-link').allTextContents()
    expect(links.join()).not.toMatch(/E-mail|Level/)
    expect(links).toHaveLength(6)
  })

  it('where a field has an error of its own, that is said', async () => {
    const { after, outline } = await takeOver(
      form({ errors: { a: 'Of the form' } }, '<k-field label="A" name="a" error="Its own"></k-field>'),
    )
    expect(firstDifference(outline, after.outline)).toBeNull()
  })

  it('of what cannot be filled in are in the summary alone', async () => {
    const { before, after, outline } = await takeOver(
      form(
        { errors: { a: 'Off', b: 'Fixed', c: 'Wrong' } },
        `<k-field label="C" name="c"></k-field><k-field label="A" name="a" disabled></k-field>
         <k-field label="B" name="b" readonly></k-field>`,
      ),
    )
    expect(after.boxes).toEqual(before)
    expect(firstDifference(outline, after.outline)).toBeNull()
  })

  it.each(['"text"', '["a"]', 'null', '{"a":""}', '{"a":null}', 'no JSON'])('%s harm nobody', async (text) => {
    const { page } = await open(
      `<k-form errors='${text}' value='${text}'><k-field label="A" name="a"></k-field></k-form>`,
    )
    expect(await page.locator('.k-form-summary').innerText()).toBe('')
    expect(await page.getByLabel('A').inputValue()).toBe('')
  })
})

describe('values', () => {
  it('are in the fields, and no password is', async () => {
    const { page, load } = await open(form({ value }))
    const expected = [
      'name=Ana',
      'email=ana@example.org',
      'password=',
      'remark=Two\n<b>lines</b>',
      'level=High',
      'days=Mo',
      'days=We',
      'letter=on',
      'places=Yard',
      'hours=8',
      'hours=10',
      'code=A1',
      'sort=old',
    ]
    expect(await page.evaluate(sent)).toEqual(expected)
    expect(await page.content()).not.toContain('secret')
    await load()
    expect(await page.evaluate(sent)).toEqual(expected)
  })

  it('bring what a field draws with them: nothing moves', async () => {
    const { before, after } = await takeOver(form({ value, errors }))
    expect(after.lost).toEqual([])
    expect(after.boxes).toEqual(before)
  })

  it('what was typed and chosen in their place stays', async () => {
    const { page, load } = await open(form({ value }))
    await page.locator('input[name=name]').fill('Anna')
    await page.getByLabel('Remark').fill('One')
    await page.getByLabel('Code').fill('B2')
    await page.getByLabel('Level').selectOption('Low')
    await page.getByLabel('Days').selectOption(['Tu', 'We'])
    await page.getByLabel('Hours').selectOption(['9'])
    await page.getByLabel('Letter').uncheck()
    const before = await page.evaluate(sent)
    await load()
    expect(await page.evaluate(sent)).toEqual(before)
    expect(before).toEqual(
      expect.arrayContaining(['name=Anna', 'remark=One', 'code=B2', 'level=Low', 'days=Tu', 'hours=9']),
    )
  })

  it('are what a reset goes back to', async () => {
    const { page, load } = await open(form({ value }))
    await load()
    await page.locator('input[name=name]').fill('Anna')
    await page.evaluate(() => document.forms[0]!.reset())
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('input[name=name]')!.value === 'Ana')
  })
})

it('without a script, the form says what is wrong, leads there, and is posted', async () => {
  const drawn = inNode<string>(`
    ssr.register(...Object.values(karui))
    const props = ${JSON.stringify({ errors, value, action: '/pages/form', method: 'post' })}
    told(ssr.render(karui.Form, props, ${JSON.stringify(fields)}))`)
  const { page, close } = await openPage(
    `<!doctype html><html lang="en"><head><title>Form</title></head><body>${drawn}</body></html>`,
    { javaScript: false, csp: 'relaxed' },
  )
  expect(await page.getByLabel('E-mail').getAttribute('aria-invalid')).toBe('true')
  const link = page.getByRole('link', { name: 'E-mail: There is an account' })
  expect(await link.getAttribute('href')).toBe(`#${await page.getByLabel('E-mail').getAttribute('id')}`)
  await page.getByLabel('E-mail').fill('ana@example.com')
  const [request] = await Promise.all([
    page.waitForRequest((one) => one.method() === 'POST'),
    page.getByRole('button', { name: 'Save' }).click(),
  ])
  const data = new URLSearchParams(request.postData()!)
  expect([data.get('email'), data.get('name'), data.getAll('days')]).toEqual(['ana@example.com', 'Ana', ['Mo', 'We']])
  await close({ allow: /./ }) // there is nobody to take the form
})

describe('fields that were drawn otherwise', () => {
  const messages = (drawn: string) => drawn.match(/(?<=-note"[^>]*>)[^<]+/g)

  it('by a render before, are drawn again, with the ids that they have', async () => {
    const drawn = inNode<string>(`
      const field = ssr.render(karui.Field, { label: 'Name', name: 'name' }, { help: '<b>Help</b>' })
      told(ssr.render(karui.Form, { errors: { name: 'Too short' }, value: { name: 'A' } }, field))`)
    expect(messages(drawn)).toEqual(['Too short'])
    const { page, load } = await openDrawn(drawn)
    const id = await page.getByLabel('Name').getAttribute('id')
    await load()
    await page.getByLabel('Name').fill('Ana')
    await page.getByText('Help').waitFor()
    expect(await page.getByLabel('Name').getAttribute('id')).toBe(id)
  })

  it('by a component of one’s own that alone knows them, have their values and messages', () => {
    const own = `{
      name: 'my-page', css: null, exports: { components: { kForm: karui.Form, kField: karui.Field } },
      template: (template, expressionTypes, bindingTypes, getComponent) => template('<k-form a="a"></k-form>', [{
        type: bindingTypes.TAG, getComponent, evaluate: () => 'k-form', redundantAttribute: 'a', selector: '[a]',
        attributes: ['errors', 'value'].map((name) => ({ type: expressionTypes.ATTRIBUTE, name, evaluate: ({ props }) => props[name] })),
        slots: [{ id: 'default', html: '<k-field b="b"></k-field>', bindings: [
          { type: bindingTypes.TAG, getComponent, evaluate: () => 'k-field', redundantAttribute: 'b', selector: '[b]', slots: [],
            attributes: ['label', 'name'].map((name) => ({ type: expressionTypes.ATTRIBUTE, name, evaluate: () => 'a' })) }] }],
      }]),
    }`
    const drawn = inNode<string>(`told(ssr.render(${own}, { errors: { a: 'Too short' }, value: { a: 'A' } }))`)
    expect(messages(drawn)).toEqual(['Too short'])
    expect(drawn).toMatch(/<input[^>]* value="A"/)
  })
})
