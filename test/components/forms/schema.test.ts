/** Any Standard Schema checks a form (https://standardschema.dev): the validators that people use most, as they are. */
import { beforeAll, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { bundle } from '../../support/bundle'
import { openPage } from '../../support/page'

declare global {
  var schemas: Record<string, unknown>
  /** Values that the form has submitted. */
  var sent: unknown[]
}

const form = `<k-form label="Sign up">
  <k-field label="Name" name="name" required></k-field>
  <k-field label="Age" name="age" inputmode="numeric" required></k-field>
  <k-field label="E-mail" name="email" type="email" required></k-field>
  <k-field label="E-mail again" name="again" type="email" required></k-field>
  <button>Create account</button>
</k-form>`

let script = ''
beforeAll(async () => {
  script = await bundle('test/fixtures/schemas.ts')
})

const problems = (page: Page) => page.locator('.k-form-link').allTextContents()
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true })
/** What is said of a field. */
const note = (page: Page, label: string) =>
  field(page, label).evaluate((input) =>
    document.getElementById(input.getAttribute('aria-describedby')!)?.textContent?.trim(),
  )

async function fill(page: Page, values: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(values)) await field(page, label).fill(value)
}

it.each([
  'valibot',
  'zod',
  'arktype',
])('%s: fields, fields together, in time, and what it makes of the texts', async (name) => {
  // Arktype compiles its types as the page runs, which the strict policy forbids.
  const { page } = await openPage(
    `<!doctype html><html lang="en"><head><title>test</title><script src="${script}" defer></script></head><body>${form}</body></html>`,
    { csp: 'relaxed' },
  )
  await page.waitForSelector('k-form form')
  await page.evaluate((chosen) => {
    globalThis.sent = []
    const element = document.querySelector('k-form')!
    Object.assign(element, { schema: schemas[chosen] })
    element.addEventListener('submit', (event) => sent.push((event as CustomEvent<{ value: unknown }>).detail.value))
  }, name)
  const send = () => page.locator('button').tap()

  await fill(page, { Name: 'Ben', Age: '12', 'E-mail': 'ben@example.org', 'E-mail again': 'ben@example.org' })
  await send()
  await page.waitForSelector('.k-form-link')
  expect(await problems(page)).toEqual(['Age: From 16 on'])
  expect(await page.evaluate(() => document.activeElement!.getAttribute('name'))).toBe('age')

  // Once left, a field has the schema's word on it with each key, and the summary follows.
  await fill(page, { Age: '40' })
  await page.waitForSelector('.k-form-link', { state: 'detached' })

  // A field alone is right; with another it is not.
  await fill(page, { 'E-mail again': 'ben@example.net' })
  await field(page, 'E-mail again').blur()
  await page.waitForSelector('k-field[data-state=invalid]')
  expect(await note(page, 'E-mail again')).toBe('The two addresses differ')
  await send()
  await page.waitForSelector('.k-form-link')
  expect(await problems(page)).toEqual(['E-mail again: The two addresses differ'])
  await fill(page, { 'E-mail again': 'ben@example.org' })
  await page.waitForSelector('.k-form-link', { state: 'detached' })

  // What takes time is said when it is known, and nothing is sent before.
  await fill(page, { Name: 'Ana' })
  await send()
  await page.waitForSelector('.k-form-link')
  expect(await problems(page)).toEqual(['Name: Somebody has this name'])
  expect(await page.evaluate(() => globalThis.sent)).toEqual([])

  await fill(page, { Name: 'Ben' })
  await send()
  await page.waitForFunction(() => globalThis.sent.length > 0)
  expect(await page.evaluate(() => globalThis.sent)).toEqual([
    { name: 'Ben', age: 40, email: 'ben@example.org', again: 'ben@example.org' },
  ])
})
