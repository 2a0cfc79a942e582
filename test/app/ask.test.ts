import { beforeAll, describe, expect, it } from '@jest/globals'
import type { confirm, prompt } from '../../src/app'
import { bundle } from '../support/bundle'
import { openPage } from '../support/page'

let script = ''
beforeAll(async () => {
  script = await bundle('test/fixtures/ask.ts')
})

/** Asks on an empty page; `answered` resolves with the answer. */
async function ask<Name extends 'confirm' | 'prompt'>(
  name: Name,
  ...values: Parameters<typeof confirm | typeof prompt>
) {
  const opened = await openPage(
    `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>Ask</title>
    <link rel="stylesheet" href="/karui.css"><script src="${script}"></script></head><body></body></html>`,
  )
  const answered = opened.page.evaluate(
    ([which, ...given]) =>
      (globalThis as unknown as { ask: Record<string, (...v: unknown[]) => unknown> }).ask[which as string]!(...given),
    [name, ...values] as const,
  )
  await opened.page.waitForSelector('.k-dialog-panel:modal')
  const button = (label: string) => opened.page.getByRole('button', { name: label })
  return { ...opened, answered, button }
}

describe('confirm', () => {
  it.each([
    ['Delete', true],
    ['Cancel', false],
  ])('answers what was pressed: %s', async (label, expected) => {
    const { answered, button, page } = await ask('confirm', 'Delete it?', { ok: 'Delete', tone: 'bad' })
    expect(await button('Cancel').evaluate((element) => element === document.activeElement)).toBe(true)
    await button(label).tap()
    expect(await answered).toBe(expected)
    expect(await page.locator('k-dialog').count()).toBe(0)
  })

  it('takes Escape for a no', async () => {
    const { answered, page } = await ask('confirm', 'Delete it?')
    await page.keyboard.press('Escape')
    expect(await answered).toBe(false)
  })

  it('waits for what has to be typed', async () => {
    const { answered, button, page } = await ask('confirm', 'Delete it?', { ok: 'Delete', type: 'prod-db' })
    const field = page.getByLabel('Type prod-db to confirm')
    expect(await button('Delete').isDisabled()).toBe(true)
    await field.fill('prod')
    await field.press('Enter')
    expect(await button('Delete').isDisabled()).toBe(true)
    await field.fill('prod-db')
    await button('Delete').tap()
    expect(await answered).toBe(true)
  })
})

describe('prompt', () => {
  it('answers what was typed, also by Enter', async () => {
    const { answered, page } = await ask('prompt', 'Rename', { label: 'Name', value: 'North gate' })
    const field = page.getByRole('textbox', { name: 'Name' })
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true)
    expect(await field.inputValue()).toBe('North gate')
    await field.fill('<b>South</b>')
    await field.press('Enter')
    expect(await answered).toBe('<b>South</b>')
  })

  it('answers null when it was left', async () => {
    const { answered, button } = await ask('prompt', 'Rename', { label: 'Name' })
    await button('Cancel').tap()
    expect(await answered).toBe(null)
  })

  it('selects what stands there: what is typed takes its place', async () => {
    const { answered, button, page } = await ask('prompt', 'Rename', { label: 'Name', value: 'abc' })
    await page.keyboard.type('xyz')
    await button('OK').tap()
    expect(await answered).toBe('xyz')
  })

  it('without a label asks by its question', async () => {
    const { answered, page } = await ask('prompt', 'Name of the device')
    await page.getByLabel('Name of the device').last().fill('Door')
    await page.keyboard.press('Enter')
    expect(await answered).toBe('Door')
  })
})
