/** With scripts switched off, every page of the gallery can be read, and leads on. */
import { expect, test } from '@jest/globals'
import { openPage } from '../support/page'
import { serveGallery, shellPages } from './site'

const site = serveGallery()

test('every page has its heading, its text and ways on', async () => {
  const { page } = await openPage(`${site.root}guides/`, { javaScript: false })
  const poor: string[] = []
  for (const path of shellPages) {
    await page.goto(site.root + path)
    const [heading, text, links] = [
      page.getByRole('heading', { level: 1 }),
      page.getByRole('main'),
      page.getByRole('link'),
    ]
    const words = (await text.innerText()).split(/\s+/).length
    if ((await heading.count()) !== 1 || words < 25 || (await links.count()) < 5) poor.push(path)
  }
  expect(poor).toEqual([])
}, 60_000)

test('a component is shown: its demos, its code, its tables', async () => {
  const { page } = await openPage(`${site.root}components/list/`, { javaScript: false })
  await page.getByText('Last full charge 06:10').first().waitFor()
  await page.getByText('Code').first().tap()
  await page.locator('pre').getByText('Last full charge 06:10').first().waitFor()
  await page.getByRole('heading', { name: 'Attributes' }).waitFor()
  await page.getByRole('link', { name: 'Open it alone' }).first().tap()
  await page.waitForURL(/stories\/lists-list--/)
  await page.getByText('Last full charge 06:10').waitFor()
})

test('on a wide screen, a link shows a story in the phone', async () => {
  const { page } = await openPage(`${site.root}components/sheet/`, {
    javaScript: false,
    width: 1280,
    height: 800,
    touch: false,
  })
  await page.getByRole('link', { name: 'Show in the phone' }).nth(1).click()
  await page.frameLocator('iframe').getByText('Show only what needs work.').waitFor({ state: 'attached' })
  expect(page.url()).toBe(`${site.root}components/sheet/`)
})

test('a screen with a script of its own says what it is', async () => {
  const { page } = await openPage(site.root, { javaScript: false })
  for (const screen of ['join', 'post-check', 'pulse', 'watch']) {
    await page.goto(`${site.root}screens/${screen}/`)
    await page.getByText('needs JavaScript').waitFor()
  }
  await page.goto(`${site.root}screens/devices/`)
  await page.getByText('Last full charge 06:10').waitFor()
})
