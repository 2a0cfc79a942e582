/** Nothing typed is lost: not by a reload, a crash, a second tab, a lost session or a full device; and no secret is kept. */
import { expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openDevelopment } from '../../support/development'
import { pageOf } from '../../support/page'

const form = `<k-form label="Report" draft="report">
  <k-field label="Name" name="name"></k-field>
  <k-field label="Password" name="password" type="password" reveal></k-field>
  <k-field label="Code" name="code" autocomplete="one-time-code"></k-field>
  <k-field label="Card" name="card" autocomplete="cc-number"></k-field>
  <k-select label="Level" name="level" items='["Low", "High"]'></k-select>
  <k-switch label="Urgent" name="urgent"></k-switch>
  <input type="hidden" name="token" value="secret">
  <label>Letter <input type="radio" name="by" value="letter" checked></label>
  <label>Phone <input type="radio" name="by" value="phone"></label>
  <k-button label="Send" type="submit"></k-button>
</k-form>`

const open = (body = form) => openDevelopment('/karui.all.js', body, { sheet: '/karui.all.css' })

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true })
const offer = (page: Page) => page.getByText('was not sent')
const restore = (page: Page) => page.getByRole('button', { name: 'Go on with it' })
/** As it is kept on the device, all drafts of the site together. */
const keptIn = (page: Page) => page.evaluate(() => Object.values({ ...localStorage, ...sessionStorage }) as string[])
const waitForKept = (page: Page, text: string) =>
  page.waitForFunction(
    (part) => Object.values({ ...localStorage, ...sessionStorage }).some((one) => String(one).includes(part)),
    text,
  )

async function typeName(page: Page, text: string): Promise<void> {
  await field(page, 'Name').fill(text)
  await waitForKept(page, text)
}

it('gives everything back after a reload, but no secret, and not before it is wanted', async () => {
  const { page, finger } = await open()
  await field(page, 'Password').fill('hunter2')
  await page.getByRole('button', { name: 'Show password' }).click()
  await field(page, 'Password').fill('hunter22')
  await field(page, 'Code').fill('123456')
  await field(page, 'Card').fill('4111 1111')
  await field(page, 'Level').selectOption('High')
  await field(page, 'Urgent').check()
  await field(page, 'Phone').check()
  await typeName(page, 'Ana <b>')
  expect((await keptIn(page)).join()).not.toMatch(/hunter2|123456|4111|secret/)

  await page.reload()
  await offer(page).waitFor()
  expect(await field(page, 'Name').inputValue()).toBe('')
  await finger.tap(restore(page))
  expect(await field(page, 'Name').inputValue()).toBe('Ana <b>')
  expect(await field(page, 'Level').inputValue()).toBe('High')
  expect(await field(page, 'Urgent').isChecked()).toBe(true)
  expect(await field(page, 'Phone').isChecked()).toBe(true)
  expect(await field(page, 'Password').inputValue()).toBe('')
  expect(await field(page, 'Name').evaluate((input) => input === document.activeElement)).toBe(true)
  expect(await offer(page).count()).toBe(0)

  await page.reload()
  await offer(page).waitFor()
})

it('gives back what was typed in a page that was killed', async () => {
  const { page } = await open()
  await field(page, 'Name').pressSequentially('Ana Lindqvist')
  await waitForKept(page, 'Ana Lind')
  const address = page.url()
  const session = await page.context().newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  session.send('Page.crash').catch(() => undefined)
  await crashed
  const next = await page.context().newPage()
  await next.goto(address)
  await restore(next).click()
  expect(await field(next, 'Name').inputValue()).toMatch(/^Ana Lind/)
  await page.close()
})

it('gives back what was typed before a link was followed, and the way back', async () => {
  const { page } = await open()
  const address = page.url()
  const next = await pageOf(
    '<!doctype html><html lang="en"><head><title>Elsewhere</title></head><body>Elsewhere</body></html>',
  )
  await typeName(page, 'Ana')
  await page.goto(next)
  await page.getByText('Elsewhere').waitFor()
  await page.goBack()
  expect(page.url()).toBe(address)
  // The browser itself may have kept the page with its fields; where it has not, the draft is there.
  if ((await field(page, 'Name').inputValue()) === '') await restore(page).click()
  expect(await field(page, 'Name').inputValue()).toBe('Ana')
})

it('two tabs keep a draft each, and neither is offered what the other still has', async () => {
  const { page } = await open()
  const other = await page.context().newPage()
  await other.goto(page.url())
  await typeName(page, 'in the first')
  await typeName(other, 'in the second')
  const third = await page.context().newPage()
  await third.goto(page.url())
  await third.locator('k-draft').waitFor({ state: 'attached' })
  await third.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)))
  expect(await offer(third).count()).toBe(0)

  await page.goto('about:blank')
  await other.goto('about:blank')
  await third.reload()
  await restore(third).click()
  expect(await field(third, 'Name').inputValue()).toBe('in the second')
  await restore(third).click()
  expect(await field(third, 'Name').inputValue()).toBe('in the first')
})

it('is dropped when it is not wanted, and when the form is reset', async () => {
  const { page, finger } = await open()
  await typeName(page, 'Ana')
  await page.reload()
  await finger.tap(page.getByRole('button', { name: 'Discard' }))
  expect(await offer(page).count()).toBe(0)
  expect(await keptIn(page)).toEqual([])
  await typeName(page, 'Ben')
  await page.evaluate(() => document.querySelector<HTMLElement & { reset(): void }>('k-form')!.reset())
  await page.waitForFunction(() => localStorage.length === 0)
})

it('is kept while it is on its way, and dropped when it has arrived', async () => {
  const { page } = await open()
  await typeName(page, 'Ana')
  await page.evaluate(() => {
    document.querySelector('k-form')!.addEventListener('submit', (event) => {
      const { until } = (event as unknown as CustomEvent<{ until(promise: Promise<unknown>): void }>).detail
      until(new Promise((resolve, reject) => Object.assign(globalThis, { answer: { resolve, reject } })))
    })
  })
  const answer = (how: 'resolve' | 'reject') =>
    page.evaluate((key) => {
      const { answer } = globalThis as unknown as { answer: Record<string, (value?: unknown) => void> }
      answer[key]!(key === 'reject' ? new Error('no network') : undefined)
    }, how)
  const send = page.getByRole('button', { name: 'Send' })
  await send.click()
  await page.locator('k-form[data-state=busy]').waitFor()
  await answer('reject')
  await page.getByText('That did not work').waitFor()
  expect((await keptIn(page)).join()).toContain('Ana')
  await send.click()
  await page.locator('k-form[data-state=busy]').waitFor()
  await answer('resolve')
  await page.waitForFunction(() => localStorage.length === 0)
})

it('outlives a session that was lost on the way, until a page says that it has arrived', async () => {
  const elsewhere = await pageOf('<!doctype html><title>Please log in again</title>')
  const { page } = await open(`<form action="${elsewhere}"><k-draft name="native"></k-draft>
    <k-field label="Name" name="name"></k-field><button>Send</button></form>`)
  const address = page.url()
  await typeName(page, 'Ana')
  await page.getByRole('button', { name: 'Send' }).click()
  await page.waitForURL((url) => url.href.startsWith(elsewhere))
  await page.goto(address)
  await offer(page).waitFor()
  await page.goto(
    await pageOf(
      '<!doctype html><title>Sent</title><script src="/karui.all.js" defer></script><k-draft name="native" done></k-draft>',
    ),
  )
  await page.waitForFunction(() => localStorage.length === 0)
})

it('a device whose store is full keeps it in the other one, and one without any room says so', async () => {
  const { page } = await open()
  await page.evaluate(() => {
    Storage.prototype.setItem = new Proxy(Storage.prototype.setItem, {
      apply(target, store, given) {
        if (store === localStorage || 'isFull' in globalThis) throw new DOMException('full', 'QuotaExceededError')
        return Reflect.apply(target, store, given)
      },
    })
  })
  await typeName(page, 'Ana')
  await page.evaluate(() => Object.assign(globalThis, { isFull: true }))
  await field(page, 'Name').fill('Anna')
  await page.getByText('no room for a draft').waitFor()
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'isFull'))
  await typeName(page, 'Annabel')
  expect(await page.getByText('no room for a draft').count()).toBe(0)
  await page.reload()
  await restore(page).click()
  expect(await field(page, 'Name').inputValue()).toBe('Annabel')
})

it('what is older than its days is gone, and what is broken is no draft', async () => {
  const { page } = await open()
  await page.evaluate(() => {
    const day = 86_400_000
    const at = (days: number, name: string) => JSON.stringify({ at: Date.now() - days * day, values: { name: [name] } })
    localStorage.setItem('karui draft report:1', at(8, 'old'))
    localStorage.setItem('karui draft report:2', at(6, 'young'))
    localStorage.setItem('karui draft report:3', '{"at": 1')
    localStorage.setItem('karui draft report:4', '{"at": 1, "values": null}')
  })
  await page.reload()
  await restore(page).click()
  expect(await field(page, 'Name').inputValue()).toBe('young')
  expect(await offer(page).count()).toBe(0)
})

it('tells the developer what it lacks', async () => {
  const { sentences } = await open('<k-draft name="lonely"></k-draft><form><k-draft></k-draft></form>')
  expect(sentences).toEqual([
    expect.stringContaining('stands in no form'),
    expect.stringContaining('needs a `name` to keep a draft under'),
  ])
})

it('is of a form that comes later, and of one in a page without k-draft is said to be missing', async () => {
  const later = `<template><k-form draft="later"><k-field label="Name" name="name"></k-field>
    <k-button label="Send" type="submit"></k-button></k-form></template>`
  const { page } = await open(later)
  await page.evaluate(() => document.body.append(document.querySelector('template')!.content))
  await typeName(page, 'Ana')
  await page.getByRole('button', { name: 'Send' }).click()
  await page.waitForFunction(() => localStorage.length === 0)
  const { sentences } = await openDevelopment('/karui.js', '<k-form draft="report"></k-form>')
  expect(sentences).toEqual([expect.stringContaining('k-draft is not defined, so nothing is kept')])
})
