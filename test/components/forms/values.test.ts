/** What an element says its value is: what the control shows and the form would submit, from the first moment on. */
import { expect, it } from '@jest/globals'
import { openPage } from '../../support/page'

type Values = Record<string, unknown>

const open = async (body: string) => {
  const { page } = await openPage(`<!doctype html><html lang="en"><title>Values</title>
    <link rel="stylesheet" href="/karui.css"><script src="/karui.min.js" defer></script>
    <form aria-label="Values">${body}</form></html>`)
  await page.waitForSelector('k-field label')
  return page
}

const controls = `<k-field label="Name"></k-field><k-field label="City" value="Tsu"></k-field>
  <k-switch label="On"></k-switch><k-select label="Level" items='["Low", "High"]'></k-select>`

const read = () => {
  const [name, city] = document.querySelectorAll<HTMLElement & { value: string }>('k-field')
  const { checked } = document.querySelector('k-switch') as unknown as { checked: boolean }
  const { value } = document.querySelector('k-select') as unknown as { value: string }
  return [name!.value, city!.value, checked, value]
}

it('before anybody has touched it, after typing, and after a reset', async () => {
  const page = await open(controls)
  expect(await page.evaluate(read)).toEqual(['', 'Tsu', false, 'Low'])
  await page.getByLabel('Name').fill('Aki')
  await page.getByLabel('City').fill('Nara')
  await page.getByRole('switch').tap()
  await page.getByLabel('Level').selectOption('High')
  expect(await page.evaluate(read)).toEqual(['Aki', 'Nara', true, 'High'])
  await page.evaluate(() => document.forms[0]!.reset())
  await page.waitForFunction(() => !document.querySelector('input')!.value)
  expect(await page.evaluate(read)).toEqual(['', 'Tsu', false, 'Low'])
})

it('set by the page, a value is in the control, also in one of its own', async () => {
  const page = await open(`${controls}<k-field label="Note"><textarea name="note">old</textarea></k-field>`)
  const values = await page.evaluate(async () => {
    const fields = [...document.querySelectorAll<HTMLElement & Values>('k-field')]
    const before = fields.map(({ value }) => value)
    for (const field of fields) field.value = 'new'
    await Promise.resolve()
    return [before, fields.map(({ value }) => value), document.querySelector('textarea')!.value]
  })
  expect(values).toEqual([['', 'Tsu', 'old'], ['new', 'new', 'new'], 'new'])
})
