/** How a visitor wants the gallery: chosen once, kept, said in the address, and the same in the phone beside the text. */
import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { defaults, settingsIn, withSettings } from '../../stories/gallery/settings/settings'
import { type OpenedPage, openPage } from '../support/page'
import { serveGallery } from './site'

const site = serveGallery()
const wide = { width: 1280, height: 800, touch: false, reducedMotion: true }

/** What is seen of the settings. */
const look = (page: Page | ReturnType<Page['frames']>[number]) =>
  page.evaluate(() => {
    const { dir, dataset, style } = document.documentElement
    return [dataset.theme, dir, dataset.text, style.getPropertyValue('--k-hue')]
  })

async function openSettings({ page }: OpenedPage) {
  await page.locator('.g-shell-settings:visible').first().click()
  await page.getByRole('dialog', { name: 'Settings' }).waitFor()
}

test('what is chosen is shown at once, said in the address, and kept', async () => {
  const opened = await openPage(`${site.root}components/button/`, { reducedMotion: true })
  const { page } = opened
  await openSettings(opened)
  await page.getByLabel('Theme').selectOption('dark')
  await page.getByLabel('Hue').fill('30')
  await page.getByLabel('Text').selectOption('150')
  await page.getByLabel('From right to left').check()
  const chosen = ['dark', 'rtl', '150', '30']
  expect(await look(page)).toEqual(chosen)
  expect(new URL(page.url()).search).toBe('?theme=dark&hue=30&text=150&dir=rtl')
  await page.reload()
  expect(await look(page)).toEqual(chosen)
  await page.goto(`${site.root}guides/`)
  expect(await look(page)).toEqual(chosen)
  await page.goBack()
  expect(await look(page)).toEqual(chosen)

  await openSettings(opened)
  expect(await page.getByLabel('Theme').inputValue()).toBe('dark')
  await page.getByRole('button', { name: 'As usual' }).click()
  expect(await look(page)).toEqual([undefined, 'ltr', '100', ''])
  expect(new URL(page.url()).search).toBe('')
})

test('a link says how a page is to be shown', async () => {
  const { page } = await openPage(`${site.root}?theme=dark&dir=rtl&text=90&hue=<b>&other=1`)
  expect(await look(page)).toEqual(['dark', 'rtl', undefined, ''])
  expect(new URL(page.url()).searchParams.get('other')).toBe('1')
})

test('before anything is drawn', async () => {
  const { page } = await openPage(`${site.root}?theme=dark`, { waitUntil: 'commit' })
  await page.waitForFunction(() => document.body)
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
})

test('the kit speaks Japanese', async () => {
  const opened = await openPage(`${site.root}stories/forms-field--basic/`, { reducedMotion: true })
  await openSettings(opened)
  await opened.page.getByLabel('The kit speaks').selectOption('ja')
  await opened.page.waitForFunction(() => document.documentElement.lang === 'ja')
  expect(new URL(opened.page.url()).searchParams.get('lang')).toBe('ja')
})

test('the phone beside the text is shown likewise, also where nothing can be kept', async () => {
  const opened = await openPage(`${site.root}licences.txt`, wide)
  const { page } = opened
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('forbidden', 'SecurityError')
      },
    })
  })
  await page.goto(`${site.root}components/sheet/?theme=dark&hue=30`)
  const inPhone = async () => {
    await page.waitForFunction(() => frames[0]?.document.readyState === 'complete' && 'karuiSettings' in frames[0])
    return page.frames().at(-1)!
  }
  expect(await look(await inPhone())).toEqual(['dark', '', undefined, '30'])
  await openSettings(opened)
  await page.getByLabel('From right to left').check()
  expect(await look(await inPhone())).toEqual(['dark', 'rtl', undefined, '30'])
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Show in the phone' }).nth(2).click()
  await page.frameLocator('iframe').getByText('Name, or the time of the last report.').waitFor()
  expect(await look(await inPhone())).toEqual(['dark', 'rtl', undefined, '30'])
})

test('only what is a setting is taken', () => {
  const given = { theme: 'dark', hue: '360', dir: 'up', lang: 'ja', text: 150, other: 'x' }
  expect(settingsIn(given)).toEqual({ theme: 'dark', lang: 'ja' })
  expect(settingsIn({ hue: '', dir: 'ltr' })).toEqual({ hue: '', dir: 'ltr' })
  const address = withSettings('http://a/b/?x=1&dir=rtl#c', { ...defaults, theme: 'light' })
  expect(address).toBe('http://a/b/?x=1&theme=light#c')
})
