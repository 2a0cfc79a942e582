/** The way back through real history, and a title that moves without anything else moving. */
import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openDevelopment } from '../../support/development'
import { type PageOptions, pageOf } from '../../support/page'

const cards = Array.from({ length: 12 }, (_, at) => `<k-card label="Report ${at + 1}"><p>12 senders</p></k-card>`).join(
  '',
)
const open = (attributes: string, options?: PageOptions) =>
  openDevelopment('/karui.js', `<k-nav-bar label="Reports" ${attributes}></k-nav-bar>${cards}`, options)
const state = (page: Page, name: string) => page.waitForSelector(`k-nav-bar[data-state=${name}]`)
const scrollTo = (page: Page, top: number) =>
  page.evaluate((y) => window.scrollTo({ top: y, behavior: 'instant' }), top)
const set = (page: Page, props: object) =>
  page.evaluate((values) => void Object.assign(document.querySelector('k-nav-bar')!, values), props)

describe('k-nav-bar', () => {
  it.each(['', 'large'])('is a banner with one first heading, which follows its label (%s)', async (attributes) => {
    const { page } = await open(attributes)
    const heading = page.getByRole('banner').getByRole('heading', { level: 1 })
    expect(await heading.allTextContents()).toEqual(['Reports'])
    await set(page, { label: 'Senders' })
    await page.getByRole('heading', { level: 1, name: 'Senders', exact: true }).waitFor()
    expect(await page.locator('.k-nav-bar-title').textContent()).toBe('Senders')
  })

  it.each(['', 'large', 'transparent'])('stays at the top, and nothing else moves (%s)', async (attributes) => {
    const { page } = await open(attributes)
    await state(page, 'top')
    const measure = () =>
      page.evaluate(() => ({
        bar: Math.round(document.querySelector('.k-nav-bar-bar')!.getBoundingClientRect().top),
        card: Math.round(document.querySelector('k-card')!.getBoundingClientRect().top + scrollY),
        height: document.documentElement.scrollHeight,
      }))
    const before = await measure()
    await scrollTo(page, 300)
    await state(page, 'scrolled')
    expect(await measure()).toEqual({ ...before, bar: -1 })
    await scrollTo(page, 0)
    await state(page, 'top')
    expect(await measure()).toEqual(before)
  })

  it('becomes large and small again while it is shown', async () => {
    const { page } = await open('')
    for (const large of [true, false, true]) {
      await set(page, { large })
      await page.waitForSelector(large ? '.k-nav-bar-large' : 'h1.k-nav-bar-title')
      await scrollTo(page, 300)
      await state(page, 'scrolled')
      await scrollTo(page, 0)
      await state(page, 'top')
    }
  })

  it('goes on where it was taken away and put back', async () => {
    const { page } = await open('large')
    await page.evaluate(async () => {
      const bar = document.querySelector('k-nav-bar')!
      bar.remove()
      await new Promise((resolve) => setTimeout(resolve))
      document.body.prepend(bar)
    })
    await scrollTo(page, 300)
    await state(page, 'scrolled')
  })

  it('does not hide what has the focus', async () => {
    const { page } = await open('')
    await scrollTo(page, 600)
    await page.evaluate(() => {
      const card = document.querySelectorAll<HTMLElement>('k-card')[1]!
      card.tabIndex = -1
      card.focus()
    })
    const [bar, card] = await page.evaluate(() => [
      document.querySelector('.k-nav-bar-bar')!.getBoundingClientRect().bottom,
      document.activeElement!.getBoundingClientRect().top,
    ])
    expect(card).toBeGreaterThanOrEqual(bar! - 1)
  })
})

describe('the way back', () => {
  it('is the address, where no page was before', async () => {
    const target = await pageOf('<!doctype html><title>List</title>')
    const { page } = await open('')
    // A page that was opened by itself, as from a link in a mail.
    const own = await page.context().newPage()
    await own.goto(page.url())
    await own.evaluate((back) => void Object.assign(document.querySelector('k-nav-bar')!, { back }), target)
    await own.getByRole('link', { name: 'Back' }).tap()
    await own.waitForURL(target)
  })

  it.each(['finger', 'Enter'])('is the page before, by %s, and keeps it where it was', async (how) => {
    const { page, finger } = await open('')
    const first = page.url()
    await scrollTo(page, 300)
    await page.goto(
      await pageOf(`<!doctype html><html lang="en"><title>Sender</title><script src="/karui.js" defer></script>
      <body><k-nav-bar label="Sender" back="/nowhere" back-label="Reports"></k-nav-bar>`),
    )
    const link = page.getByRole('link', { name: 'Reports' })
    expect(await link.getAttribute('href')).toBe('/nowhere')
    if (how === 'finger') await finger.tap(link)
    else await link.press('Enter')
    await page.waitForURL(first)
    await page.waitForFunction(() => scrollY === 300)
  })

  it('stays here where somebody prevents it', async () => {
    const { page } = await open('back="/nowhere"')
    const here = page.url()
    const heard = await page.evaluate(() => {
      const events: boolean[] = []
      const bar = document.querySelector('k-nav-bar')!
      bar.addEventListener('back', (event) => events.push(event.cancelable && !event.bubbles))
      bar.addEventListener('back', (event) => event.preventDefault())
      document.querySelector<HTMLElement>('.k-nav-bar-back')!.click()
      return events
    })
    expect(heard).toEqual([true])
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)))
    expect(page.url()).toBe(here)
  })

  it('opens in a tab of its own as any link, and is not told', async () => {
    const { page } = await open(`back="${await pageOf('<!doctype html><title>List</title>')}"`, { touch: false })
    await page.evaluate(() =>
      document.querySelector('k-nav-bar')!.addEventListener('back', () => {
        document.title = 'told'
      }),
    )
    const opened = page.context().waitForEvent('page')
    await page.getByRole('link', { name: 'Back' }).click({ modifiers: ['ControlOrMeta'] })
    await (await opened).close()
    expect(await page.title()).toBe('Test')
  })

  it('is there without an address of its own too, and comes and goes', async () => {
    const { page } = await open('back')
    const link = page.getByRole('link', { name: 'Back' })
    expect(await link.getAttribute('href')).toBe('/')
    await page.evaluate(() => document.querySelector('k-nav-bar')!.removeAttribute('back'))
    await link.waitFor({ state: 'detached' })
  })

  it.each(['ltr', 'rtl'] as const)('points against the direction of %s text', async (dir) => {
    const { page } = await open('back="/"', { dir })
    const arrow = page.locator('.k-nav-bar-back .k-icon')
    expect(await arrow.evaluate((icon) => getComputedStyle(icon).scale)).toBe(dir === 'rtl' ? '-1 1' : 'none')
    const box = (await page.getByRole('link', { name: 'Back' }).boundingBox())!
    expect(box.x + box.width / 2 < 195).toBe(dir === 'ltr')
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44)
  })
})
