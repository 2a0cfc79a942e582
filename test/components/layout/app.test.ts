/** The frame of a page: its landmarks, what it says to the whole page, and the soft keyboard. */
import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openDevelopment } from '../../support/development'
import { cover } from '../../support/keyboard'

const open = (attributes = '') =>
  openDevelopment(
    '/karui.js',
    `<k-app ${attributes}><k-nav-bar slot="header" label="Reports"></k-nav-bar><p>Content</p><p slot="footer">Below</p></k-app>`,
  )
/** As around the edges of a phone with a notch and a bar for the home gesture. */
const insets = async (page: Page, values: Partial<Record<'top' | 'bottom' | 'left' | 'right', number>>) => {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setSafeAreaInsetsOverride', { insets: values })
}
const set = (page: Page, name: string, value: string | null) =>
  page.evaluate(
    async ([attribute, text]) => {
      const app = document.querySelector('k-app')!
      if (text === null) app.removeAttribute(attribute!)
      else app.setAttribute(attribute!, text!)
      await new Promise((resolve) => setTimeout(resolve))
    },
    [name, value],
  )

describe('k-app', () => {
  it('has one main, a banner above it, and its footer at the lower edge of the screen', async () => {
    const { page } = await open()
    expect(await page.getByRole('main').textContent()).toBe('Content')
    expect(await page.getByRole('banner').count()).toBe(1)
    const footer = (await page.locator('.k-app-footer').boundingBox())!
    expect(Math.round(footer.y + footer.height)).toBe(844)
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(844)
  })

  it('offers with the first Tab to skip the bar, and leaves the address alone', async () => {
    const { page } = await open()
    const before = page.url()
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Skip to content' })
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true)
    expect((await skip.boundingBox())!.y).toBeGreaterThanOrEqual(0)
    await page.keyboard.press('Enter')
    expect(await page.getByRole('main').evaluate((main) => main === document.activeElement)).toBe(true)
    expect(page.url()).toBe(before)
  })

  it.each([
    ['theme', 'dark', 'color-scheme', 'light dark', 'dark'],
    ['theme', 'light', 'color-scheme', 'light dark', 'light'],
    ['density', 'tight', '--k-density', '1', '0.8'],
    ['density', 'roomy', '--k-density', '1', '1.2'],
  ])('gives %s="%s" to the whole page, for as long as it says so', async (name, value, property, before, during) => {
    const { page } = await open()
    const read = () =>
      page.evaluate((what) => getComputedStyle(document.documentElement).getPropertyValue(what).trim(), property)
    expect(await read()).toBe(before)
    await set(page, name, value)
    expect(Number(await read()) || (await read())).toBe(Number(during) || during)
    await set(page, name, null)
    expect(await read()).toBe(before)
  })

  it('stays wide enough for a finger where it is tight', async () => {
    const { page } = await open('density="tight"')
    await page.evaluate(() => document.querySelector('main')!.append(document.createElement('k-switch')))
    const row = page.locator('.k-switch-row')
    await row.waitFor()
    expect((await row.boundingBox())!.height).toBeGreaterThanOrEqual(44)
  })

  it('turns only what is inside of it', async () => {
    const { page } = await open('dir="rtl"')
    const directions = () =>
      page.evaluate(() =>
        [document.body, document.querySelector('main')!].map((node) => getComputedStyle(node).direction),
      )
    expect(await directions()).toEqual(['ltr', 'rtl'])
    await set(page, 'dir', null)
    expect(await directions()).toEqual(['ltr', 'ltr'])
  })
})

describe('the footer', () => {
  const body = `<k-app><k-card label="Report"><p>${'Text. '.repeat(900)}</p><a href="#end">More</a></k-card>
    <k-button slot="footer" block>Send</k-button></k-app>`

  it('keeps its button off the edges and the home bar, and what scrolls below it out of sight', async () => {
    const { page } = await openDevelopment('/karui.js', body)
    const button = page.getByRole('button', { name: 'Send' })
    const footer = page.locator('.k-app-footer')
    const below = async () => 844 - (await button.boundingBox().then((box) => box!.y + box!.height))
    expect(Math.round(await below())).toBe(12)
    expect((await button.boundingBox())!.x).toBeGreaterThanOrEqual(16)
    expect(await footer.evaluate((box) => getComputedStyle(box).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)')
    await insets(page, { bottom: 34 })
    expect(Math.round(await below())).toBe(34)
    await cover(page, 300)
    expect(Math.round(await below())).toBe(312)
  })

  it('covers neither what has the focus nor a toast', async () => {
    const { page } = await openDevelopment('/karui.js', body)
    await page.locator('a[href="#end"]').focus()
    const top = (await page.locator('.k-app-footer').boundingBox())!.y
    const link = (await page.locator('a[href="#end"]').boundingBox())!
    expect(link.y + link.height).toBeLessThanOrEqual(top)
    await page.evaluate(() => void (globalThis as unknown as { karui: { toast(t: string): void } }).karui.toast('Sent'))
    await page.waitForFunction(
      (edge) => document.querySelector('.k-toast-panel')!.getBoundingClientRect().bottom <= edge,
      top,
    )
  })
})

describe('the soft keyboard', () => {
  const hear = (page: Page) =>
    page.evaluate(() => {
      const heights: number[] = []
      Object.assign(globalThis, { heights })
      const note = (event: Event) => heights.push((event as CustomEvent<{ height: number }>).detail.height)
      document.querySelector('k-app')!.addEventListener('keyboard', note)
    })
  const heights = (page: Page) =>
    page.evaluate(() => (globalThis as unknown as { heights: number[] }).heights.splice(0))
  const room = (page: Page) => page.evaluate(() => document.documentElement.style.getPropertyValue('--k-kb'))

  it('is told of as it comes and goes, and the footer stands above it', async () => {
    const { page } = await open()
    await hear(page)
    for (const height of [300, 300, 250]) await cover(page, height)
    expect([await heights(page), await room(page)]).toEqual([[300, 250], '250px'])
    const footer = (await page.locator('.k-app-footer').boundingBox())!
    expect(Math.round(footer.y + footer.height)).toBe(594)
    await cover(page, 0)
    expect([await heights(page), await room(page)]).toEqual([[0], '0px'])
  })

  it('is not what makes a zoomed page small', async () => {
    const { page } = await open()
    await hear(page)
    await cover(page, 400, 2)
    expect([await heights(page), await room(page)]).toEqual([[], ''])
  })

  it('is no concern any more when the app has gone, and is again when it is back', async () => {
    const { page } = await open()
    await hear(page)
    await cover(page, 300)
    await page.evaluate(async () => {
      const app = document.querySelector('k-app')!
      Object.assign(globalThis, { app })
      app.remove()
      await new Promise((resolve) => setTimeout(resolve))
    })
    expect(await room(page)).toBe('')
    await page.evaluate(() => document.body.append((globalThis as unknown as { app: Element }).app))
    expect(await room(page)).toBe('300px')
  })
})
