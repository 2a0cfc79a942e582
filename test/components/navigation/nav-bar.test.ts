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

describe('what sticks below the bar', () => {
  const rows = JSON.stringify(Array.from({ length: 30 }, (_, at) => ({ label: `Row ${at + 1}` })))
  const list = (attributes = '') => `<k-list variant="plain" label="Senders" ${attributes} items='${rows}'></k-list>`
  const gap = (page: Page) =>
    page.evaluate(
      () =>
        document.querySelector('.k-list-header')!.getBoundingClientRect().top -
        document.querySelector('.k-nav-bar-bar')!.getBoundingClientRect().bottom,
    )

  it.each([
    ['a bar', '<k-nav-bar label="Reports"></k-nav-bar>'],
    ['a large one', '<k-nav-bar label="Reports" large></k-nav-bar>'],
    ['one of two rows', '<k-nav-bar label="Reports"><k-button slot="footer" block>Search</k-button></k-nav-bar>'],
  ])('stands right there, as the heading of a list below %s', async (_, bar) => {
    const { page } = await openDevelopment('/karui.js', bar + list())
    await scrollTo(page, 600)
    await state(page, 'scrolled')
    expect(Math.abs(await gap(page))).toBeLessThanOrEqual(1)
  })

  it('goes to the edge where the bar has gone, and in a sheet above it', async () => {
    const { page } = await openDevelopment(
      '/karui.js',
      `<k-nav-bar label="Reports"></k-nav-bar><k-sheet label="Choose">${list()}</k-sheet>`,
    )
    await page.evaluate(() => (document.querySelector('k-sheet') as unknown as { show(): void }).show())
    const offset = () => page.evaluate(() => getComputedStyle(document.querySelector('.k-list-header')!).top)
    expect(await offset()).toBe('0px')
    await page.evaluate(() => {
      document.querySelector('k-nav-bar')!.remove()
      document.body.append(document.querySelector('k-list')!)
    })
    expect(await offset()).toBe('0px')
  })
})

describe('the title', () => {
  const enlarge = (page: Page) =>
    page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
  const box = async (page: Page, selector: string) => (await page.locator(selector).boundingBox())!

  it('says in development that what has no slot is not shown', async () => {
    const bar = '<k-nav-bar label="Reports"> <b slot="end">Edit</b> </k-nav-bar>'
    const good = await openDevelopment('/karui.js', bar)
    expect(good.sentences).toEqual([])
    const { sentences } = await openDevelopment('/karui.js', bar.replace(' slot="end"', ''))
    expect(sentences.join()).toContain('<k-nav-bar> has no slot "default"')
  })

  it('runs in its own direction', async () => {
    for (const attributes of ['', 'large']) {
      const { page } = await openDevelopment('/karui.js', `<k-nav-bar label="שלום (1)" ${attributes}></k-nav-bar>`)
      expect(await page.locator('h1 > bdi').evaluate((title) => getComputedStyle(title).direction)).toBe('rtl')
    }
  })

  it('goes below the way back where twice as large text leaves it no room', async () => {
    const { page } = await openDevelopment(
      '/karui.js',
      '<k-nav-bar label="example.org" back="/" back-label="Reports"><button slot="end">Edit</button></k-nav-bar>',
    )
    const middle = async (selector: string) => box(page, selector).then(({ y, height }) => y + height / 2)
    expect(Math.abs((await middle('h1')) - (await middle('.k-nav-bar-back')))).toBeLessThan(2)
    await enlarge(page)
    const title = await box(page, 'h1')
    const back = await box(page, '.k-nav-bar-back')
    const end = await box(page, '.k-nav-bar-slot')
    expect(title.y).toBeGreaterThanOrEqual(back.y + back.height - 1)
    expect(title.height).toBeLessThan(2 * 34 * 1.3)
    expect(Math.abs(end.y + end.height / 2 - back.y - back.height / 2)).toBeLessThan(2)
    expect(end.x).toBeGreaterThan(195)
  })

  it('of a large bar keeps to one line where it is small', async () => {
    const { page } = await openDevelopment(
      '/karui.js',
      '<k-nav-bar label="Übereinstimmungsprüfung" large back="/" back-label="Reports"></k-nav-bar>',
    )
    await enlarge(page)
    expect((await box(page, '.k-nav-bar-bar')).height).toBeLessThan(110)
  })
})

it.each(['', 'large', 'transparent'])('shows no line at rest in forced colours (%s)', async (attributes) => {
  const { page } = await open(attributes, { forcedColors: true })
  const line = () =>
    page.locator('.k-nav-bar-bar').evaluate((bar) => {
      const { borderBottomColor, borderBottomStyle } = getComputedStyle(bar)
      return borderBottomStyle === 'none' ? 'none' : borderBottomColor
    })
  await state(page, 'top')
  expect(['none', 'rgb(255, 255, 255)']).toContain(await line())
  await scrollTo(page, 300)
  await state(page, 'scrolled')
  await page.waitForFunction(() => {
    const { borderBottomStyle, borderBottomColor } = getComputedStyle(document.querySelector('.k-nav-bar-bar')!)
    return borderBottomStyle === 'solid' && borderBottomColor !== 'rgb(255, 255, 255)'
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
