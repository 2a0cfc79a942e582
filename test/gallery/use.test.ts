/** What visitors do in the gallery: they search, copy, go on and back, and read beside a phone. */
import { expect, test } from '@jest/globals'
import { startServer } from '../../src/build/serve.js'
import { openPage } from '../support/page'
import { folder, serveGallery } from './site'

const site = serveGallery()
const wide = { width: 1280, height: 800, touch: false, reducedMotion: true }

test('a search finds components by name, by what they are for, and by their stories', async () => {
  const { page, finger } = await openPage(`${site.root}components/`)
  const field = page.getByRole('searchbox', { name: 'Find a component' })
  const rows = () =>
    page.locator('main k-list-item:visible').evaluateAll((all) => all.map((row) => row.getAttribute('label')))
  const all = (await rows()).length
  expect(all).toBeGreaterThan(20)
  await finger.tap(field)
  await page.keyboard.type('SHEET')
  expect(await rows()).toContain('Sheet')
  await field.fill('detents')
  expect(await rows()).toEqual(['Sheet'])
  await field.fill('flung panel')
  expect(await rows()).toEqual(['Sheet'])
  await field.fill('zzz')
  expect(await rows()).toEqual([])
  await page.getByRole('heading', { name: 'Nothing found' }).waitFor()
  await field.fill('')
  expect((await rows()).length).toBe(all)
})

test('/ leads to the search beside the text, and leaves it alone where it is typed', async () => {
  const { page } = await openPage(`${site.root}components/button/`, wide)
  await page.waitForFunction(() => document.documentElement.dataset.live === '')
  await page.keyboard.press('/')
  await page.keyboard.type('meter/')
  const field = page.locator('.g-side-search input')
  expect(await field.inputValue()).toBe('meter/')
  await page.keyboard.press('Backspace')
  expect(await page.locator('.g-side [data-find]:visible').allInnerTexts()).toEqual(['Meter'])
})

test('a sample is copied as it is written', async () => {
  const { page } = await openPage(`${site.root}components/select/`)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.waitForFunction(() => document.documentElement.dataset.live === '')
  await page.getByText('Code').first().tap()
  await page.locator('.k-sample-copy').first().tap()
  await page.getByRole('button', { name: 'Copied' }).waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(await page.locator('pre').first().textContent())
  expect(copied).toMatch(/^<k-select\s+label="Policy"/)
})

test('where the clipboard is forbidden, the code is selected', async () => {
  const { page } = await openPage(`${site.root}components/select/`)
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'))
  })
  await page.waitForFunction(() => document.documentElement.dataset.live === '')
  await page.getByText('Code').first().tap()
  await page.locator('.k-sample-copy').first().tap()
  await page.waitForFunction(() => String(getSelection()).startsWith('<k-select'))
})

test('the ways on are at the bottom of a phone, and back leads back to where one was', async () => {
  const { page } = await openPage(`${site.root}`)
  const bar = page.getByRole('navigation', { name: 'Main' })
  await bar.getByRole('link', { name: 'Components' }).tap()
  await page.waitForURL(`${site.root}components/`)
  expect(await bar.getByRole('link', { name: 'Components' }).getAttribute('aria-current')).toBe('page')
  const row = page.getByRole('link', { name: /^Toast/ })
  await row.scrollIntoViewIfNeeded()
  const scrolled = await page.evaluate(() => scrollY)
  await row.tap()
  await page.waitForURL(`${site.root}components/toast/`)
  expect(await bar.getByRole('link', { name: 'Components' }).getAttribute('aria-current')).toBe('true')
  await page.getByRole('link', { name: 'Open it' }).first().tap()
  await page.waitForURL(/stories\/overlays-toast--basic/)
  await page.getByRole('link', { name: 'Next story' }).tap()
  await page.waitForURL(/stories\/overlays-toast--with-action/)
  await page.goBack()
  await page.goBack()
  await page.goBack()
  expect(page.url()).toBe(`${site.root}components/`)
  await page.waitForFunction((top) => Math.abs(scrollY - top) < 2, scrolled)
  const { y = 0, height = 0 } = (await bar.boundingBox()) ?? {}
  expect(y + height).toBe(844)
})

test('the phone beside the text turns to the story that is read; back leads to the page before', async () => {
  const { page } = await openPage(`${site.root}components/`, wide)
  await page
    .getByRole('link', { name: /^Sheet/ })
    .first()
    .click()
  const phone = page.frameLocator('iframe')
  await phone.getByText('Newest first').waitFor()
  await page
    .getByRole('heading', { name: 'Non modal' })
    .evaluate((heading) => heading.scrollIntoView({ behavior: 'instant' }))
  await phone.getByText('North gate, 40 m').waitFor()
  expect(await phone.locator('.g-story-bar').isVisible()).toBe(false)
  await page.goBack()
  expect(page.url()).toBe(`${site.root}components/`)
})

test('on a phone no frame is loaded, and a demo is live', async () => {
  const { page } = await openPage(`${site.root}components/switch/`)
  await page.waitForFunction(() => document.documentElement.dataset.live === '')
  const control = page.locator('.g-story-demo').first().getByRole('switch')
  const before = await control.isChecked()
  await control.tap()
  expect(await control.isChecked()).toBe(!before)
  expect(
    page
      .frames()
      .map((frame) => frame.url())
      .filter((url) => url.includes('stories')),
  ).toEqual([])
})

test('an address that leads nowhere, however deep, has a page that leads on', async () => {
  const server = await startServer(folder, 0, false)
  const origin = `http://localhost:${server.port}/`
  try {
    const opened = await openPage(`${origin}components/nothing/`)
    const { page } = opened
    await page.waitForFunction(() => document.documentElement.dataset.live === '')
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.g-bar')!).position)).toBe('fixed')
    await page.getByRole('main').getByRole('link', { name: 'Components' }).tap()
    await page.waitForURL(`${origin}components/`)
    // Its files are looked for on the way up, where some hosts answer with this page again.
    await opened.close({ allow: /404|Refused to/ })
  } finally {
    server.close()
  }
})
