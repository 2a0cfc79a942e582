/** A submission on a bad network: sent once, the person sees what is happening, and nothing typed is lost. */
import { expect, it } from '@jest/globals'
import type { Page, Route } from 'playwright-core'
import { openDevelopment } from '../../support/development'

const form = (attributes = 'name="reading"') => `<k-form label="Reading" id="form">
  <k-field label="Name" name="name" value="Ana"></k-field>
  <k-field label="Code" name="code" autocomplete="one-time-code"></k-field>
  <k-outbox ${attributes}></k-outbox>
  <k-button label="Send" type="submit"></k-button>
</k-form>`

/** The page's own script: sends what was filled in as an application would. */
function listen(): void {
  const answers: string[] = []
  Object.assign(globalThis, { answers })
  const submitted = ({ detail }: CustomEvent<{ value: unknown; until(work: unknown): void }>) =>
    detail.until(async ({ key, signal }: { key: string; signal: AbortSignal }) => {
      const headers = { 'Idempotency-Key': key }
      const answer = await fetch('/orders', { method: 'POST', headers, body: JSON.stringify(detail.value), signal })
      if (!answer.ok) throw new Error('refused')
      answers.push(await answer.text())
    })
  document.querySelector('k-form')!.addEventListener('submit', submitted as unknown as EventListener)
}

/** A server that counts a key once, and may be cut off before or after it has done its work. */
function serverOf(page: Page) {
  const orders = new Map<string, string>()
  const tries: string[] = []
  const cuts: ('before' | 'after' | 'refuse')[] = []
  const answer = async (route: Route) => {
    const key = (await route.request().headerValue('idempotency-key'))!
    const cut = cuts.shift()
    tries.push(key)
    if (cut === 'before') return route.abort('connectionfailed')
    if (cut === 'refuse') return route.fulfill({ status: 422, body: 'no' })
    orders.set(key, route.request().postData()!)
    return cut === 'after' ? route.abort('connectionreset') : route.fulfill({ body: 'thanks' })
  }
  return page.route('**/orders', answer).then(() => ({ orders, tries, cuts }))
}

async function open(attributes?: string) {
  const opened = await openDevelopment('/karui.all.js', form(attributes), { sheet: '/karui.all.css' })
  await opened.page.evaluate(listen)
  return { ...opened, server: await serverOf(opened.page) }
}

const send = (page: Page) => page.locator('button[type=submit]')
const waiting = (page: Page) => page.getByText('There is no network')
const arrived = (page: Page, count = 1) =>
  page.waitForFunction((least) => (globalThis as unknown as { answers: string[] }).answers.length >= least, count)
const isBusy = (page: Page) => page.locator('form').getAttribute('aria-busy')

it('offline it waits, says so, and sends once as soon as the network is back', async () => {
  const { page, finger, server, consoleErrors } = await open()
  await page.context().setOffline(true)
  await finger.tap(send(page))
  await waiting(page).waitFor()
  expect(server.tries).toEqual([])
  expect(await isBusy(page)).toBe('true')
  await finger.tap(send(page)) // a second press sends nothing more
  await page.context().setOffline(false)
  await arrived(page)
  await page.waitForFunction(() => !document.querySelector('.k-outbox-text'))
  expect(server.tries).toHaveLength(1)
  expect([...server.orders.values()]).toEqual(['{"name":"Ana","code":""}'])
  expect(await isBusy(page)).toBe(null)
  consoleErrors.splice(0)
})

it('a connection that breaks after the server has done it counts once: the same key goes again', async () => {
  const { page, server, consoleErrors } = await open()
  server.cuts.push('after', 'after')
  await send(page).click()
  await arrived(page)
  expect(server.tries).toHaveLength(3)
  expect(server.orders.size).toBe(1)
  consoleErrors.splice(0)
}, 20_000)

it('after a reload the same content goes under the same key, another under another', async () => {
  const { page, server, consoleErrors } = await open()
  server.cuts.push('after')
  await send(page).click()
  await waiting(page).waitFor()
  await page.reload()
  await page.evaluate(listen)
  await send(page).click()
  await arrived(page)
  expect(server.orders.size).toBe(1)
  await page.getByLabel('Name').fill('Bo')
  await send(page).click()
  await arrived(page, 2)
  expect([...server.orders.values()].map((body) => JSON.parse(body).name)).toEqual(['Ana', 'Bo'])
  // Nothing of it is on the device any more, and a code never was.
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('outbox')
  consoleErrors.splice(0)
})

it('the key is kept without what nobody may find on the device', async () => {
  const { page, server, consoleErrors } = await open()
  await page.getByLabel('Code').fill('123456')
  server.cuts.push('before')
  await send(page).click()
  await waiting(page).waitFor()
  const kept = await page.evaluate(() => JSON.stringify(localStorage))
  expect(kept).toContain('Ana')
  expect(kept).not.toContain('123456')
  consoleErrors.splice(0)
})

it('"Do not send" ends it, keeps what was typed, and says nothing more', async () => {
  const { page, finger, server, consoleErrors } = await open()
  server.cuts.push('before', 'before')
  await finger.tap(send(page))
  await waiting(page).waitFor()
  await finger.tap(page.getByRole('button', { name: 'Do not send' }))
  await waiting(page).waitFor({ state: 'detached' })
  expect(await isBusy(page)).toBe(null)
  expect(await page.locator('.k-form-heading').count()).toBe(0)
  expect(await page.getByLabel('Name').inputValue()).toBe('Ana')
  server.cuts.splice(0)
  await finger.tap(send(page))
  await arrived(page)
  expect(new Set(server.tries).size).toBe(1) // the first may have arrived
  consoleErrors.splice(0)
})

it('"Try now" does not wait for the next chance', async () => {
  const { page, finger, server, consoleErrors } = await open()
  await page.clock.install() // no pause is ever over
  server.cuts.push('before')
  await finger.tap(send(page))
  await waiting(page).waitFor()
  await finger.tap(page.getByRole('button', { name: 'Try now' }))
  await arrived(page)
  expect(server.tries).toHaveLength(2)
  consoleErrors.splice(0)
})

it('a refusal is no bad network: the form says so at once, and what is sent next is another thing', async () => {
  const { page, server, consoleErrors } = await open()
  server.cuts.push('refuse')
  await send(page).click()
  await page.getByText('That did not work').waitFor()
  expect(server.tries).toHaveLength(1)
  await send(page).click()
  await arrived(page)
  expect(new Set(server.tries).size).toBe(2)
  consoleErrors.splice(0)
})

it('without an outbox a function is called once, and the developer is told', async () => {
  const { page, sentences } = await openDevelopment('/karui.js', form().replace(/<k-outbox.*outbox>/, ''))
  await page.evaluate(listen)
  const server = await serverOf(page)
  await send(page).click()
  await arrived(page)
  expect(server.tries).toHaveLength(1)
  expect(sentences.join()).toContain('<k-form> is given a function to send by, but has no k-outbox in it')
})
