/** What somebody has done before the script came: the elements of the page take over the controls as they are. */
import { describe, expect, it } from '@jest/globals'
import { openPage, pageOf } from '../support/page'
import { draw, open } from './drawn'

const form = `<k-form>
  <k-field label="Name" name="name" value="Ana"></k-field>
  <k-field label="E-mail" name="email" type="email"></k-field>
  <k-field label="Remark"><textarea name="remark"></textarea></k-field>
  <k-select label="Level" name="level" items='["Low","Middle","High"]'></k-select>
  <k-switch label="Letter" name="letter" checked></k-switch>
  <k-file-input label="Photo" name="photo"></k-file-input>
  <k-button type="submit">Save</k-button>
</k-form>`

describe('what was typed and chosen', () => {
  it('stays, the components know of it, and every control is the same node', async () => {
    const { page, load } = await open(form)
    await page.getByLabel('Name').fill('Anna')
    await page.getByLabel('E-mail').fill('anna@example.org')
    await page.getByLabel('Remark').fill('Two\nlines')
    await page.getByLabel('Level').selectOption('High')
    await page.getByLabel('Letter').uncheck()
    await page.getByLabel('Photo').setInputFiles([{ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('a') }])
    await load()
    const seen = await page.evaluate(() => {
      type Field = Element & { value?: string; checked?: boolean; files?: File[] }
      const own = (tag: string) => [...document.querySelectorAll<Field>(tag)]
      const data = new FormData(document.forms[0])
      return {
        sent: [...data].map(([name, value]) => `${name}=${typeof value === 'string' ? value : value.name}`),
        fields: own('k-field').map(({ value }) => value),
        select: own('k-select')[0]!.value,
        switch: own('k-switch')[0]!.checked,
        files: own('k-file-input')[0]!.files!.map(({ name }) => name),
        listed: document.querySelector('.k-file-input-name')?.textContent,
        lost: noted.filter(({ isConnected }) => !isConnected).length,
      }
    })
    expect(seen).toEqual({
      sent: ['name=Anna', 'email=anna@example.org', 'remark=Two\nlines', 'level=High', 'photo=a.txt'],
      fields: ['Anna', 'anna@example.org', 'Two\nlines'],
      select: 'High',
      switch: false,
      files: ['a.txt'],
      listed: 'a.txt',
      lost: 0,
    })
  })

  it('a reset goes back to what the server has written', async () => {
    const { page, load } = await open(form)
    await page.getByLabel('Name').fill('Anna')
    await page.getByLabel('Letter').uncheck()
    await load()
    await page.evaluate(() => document.forms[0]!.reset())
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('[name=name]')!.value === 'Ana')
    const [name, letter] = await page.evaluate(() => [
      (document.querySelector('k-field') as unknown as HTMLInputElement).value,
      (document.querySelector('k-switch') as unknown as HTMLInputElement).checked,
    ])
    expect([name, letter]).toEqual(['Ana', true])
  })
})

describe('the focus', () => {
  it.each(['Name', 'Remark'])('stays in %s, with the caret and what is typed on', async (label) => {
    const { page, load } = await open(form)
    await page.getByLabel(label).fill('abcdef')
    await page.getByLabel(label).press('ArrowLeft')
    await page.getByLabel(label).press('ArrowLeft')
    await load()
    await page.keyboard.type('X')
    expect(await page.getByLabel(label).inputValue()).toBe('abcdXef')
  })

  it.each(['Save', 'Level'])('stays on %s', async (label) => {
    const { page, load } = await open(form)
    const control = page.getByLabel(label).or(page.getByRole('button', { name: label }))
    await control.focus()
    await load()
    expect(await control.evaluate((node) => node === document.activeElement)).toBe(true)
  })
})

it('a select whose button comes with the script can be used before, and lies under it then', async () => {
  const html = `<k-form><k-select label="Level" name="level" items='["Low","Middle","High"]' picker="sheet"></k-select></k-form>`
  const { page, load } = await open(html)
  const box = () =>
    page.evaluate(() =>
      [document.querySelector('select')!, document.querySelector('k-select')!].map((node) =>
        JSON.stringify(node.getBoundingClientRect()),
      ),
    )
  const before = await box()
  await page.getByLabel('Level').selectOption('High')
  await page.getByLabel('Level').focus()
  await load()
  const button = page.getByRole('combobox', { name: 'Level' })
  expect(await button.textContent()).toBe('High')
  expect(await button.evaluate((node) => node === document.activeElement)).toBe(true)
  expect(await box()).toEqual(before)
  expect(await page.locator('select').getAttribute('aria-hidden')).toBe('true')
})

it('nothing is heard where nothing was typed', async () => {
  const { page, load } = await open(form)
  await page.evaluate(() => {
    for (const type of ['input', 'change']) document.addEventListener(type, () => heard.push(type))
  })
  await load()
  expect(await page.evaluate(() => heard)).toEqual([])
})

it('ids are those of the server', async () => {
  const { page, load } = await open(form)
  const ids = () => [...document.querySelectorAll('[id]')].map(({ id }) => id)
  const before = await page.evaluate(ids)
  await load()
  expect(await page.evaluate(ids)).toEqual(before)
})

describe('a page that streams in from a server', () => {
  const body = `${form}<k-empty label="Nothing"></k-empty><k-card label="A"><k-card label="B"><p>Two</p></k-card></k-card>
    <k-list label="Rows"><k-list-item label="1"><b slot="end">x</b></k-list-item></k-list><k-spinner>Reading</k-spinner><p>End</p>`
  const drawn = () => document.body.innerHTML.replaceAll(/>\s+</g, '><')

  it.each([200, 7])('in pieces of %d bytes is taken over as the whole', async (size) => {
    const address = await pageOf(
      `<!doctype html><html lang="en"><head><title>s</title><script src="/karui.all.min.js"></script></head><body>${draw(body)}</body></html>`,
    )
    const whole = await openPage(address)
    const slow = await openPage(`${address.replace('/pages/', '/slow/')}?size=${size}&delay=1`)
    // The spinner's words come after a while, from behind all that the server has drawn.
    for (const { page } of [whole, slow]) await page.waitForSelector('.k-spinner-text:text("Reading")')
    expect(await slow.page.evaluate(drawn)).toBe(await whole.page.evaluate(drawn))
    expect(await slow.page.locator('.k-field-input').count()).toBe(4)
  })
})

it('a copy of an element has what was typed into it', async () => {
  const { page, load } = await open('<k-field label="Name" name="name" value="Ana"></k-field>')
  await load()
  await page.getByLabel('Name').fill('Anna')
  const [value, shown, controls] = await page.evaluate(async () => {
    const copy = document.querySelector('k-field')!.cloneNode(true) as HTMLInputElement
    document.body.append(copy)
    await null
    const inputs = copy.querySelectorAll('input')
    return [copy.value, inputs[0]!.value, inputs.length]
  })
  expect([value, shown, controls]).toEqual(['Anna', 'Anna', 1])
})
