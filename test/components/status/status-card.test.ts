/** What a status card says to those who do not see it, and what presses it. */
import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openDevelopment } from '../../support/development'
import type { PageOptions } from '../../support/page'

const open = (attributes: string, { inside = '', ...options }: PageOptions & { inside?: string } = {}) =>
  openDevelopment('/karui.js', `<k-status-card ${attributes}>${inside}</k-status-card>`, options)
const give = (page: Page, props: Record<string, unknown>) =>
  page.evaluate(async (values) => {
    Object.assign(document.querySelector('k-status-card')!, values)
    await new Promise((resolve) => setTimeout(resolve))
  }, props)
/** In the order in which it is read. */
const read = async (page: Page) =>
  (await page.locator('k-status-card').ariaSnapshot()).split('\n').map((line) => line.replace(/^\s*- /, ''))

describe('k-status-card', () => {
  it('is an article of its heading’s name, read from the heading to the time', async () => {
    const { page } = await open('label="SPF" tone="bad" value="2 senders" description="One is new" time="2026-11-23"')
    expect(await read(page)).toEqual([
      'article "SPF":',
      'heading "SPF" [level=2]',
      'text: Problem',
      'paragraph: 2 senders',
      'paragraph: One is new',
      'paragraph:',
      'time: Nov 23, 2026',
    ])
  })

  it.each([
    ['ok', 'OK'],
    ['warn', 'Warning'],
    ['bad', 'Problem'],
    ['info', 'Information'],
  ])('says the tone %s by a shape and a word', async (tone, word) => {
    const { page } = await open(`label="SPF" value="1" tone="${tone}"`)
    expect(await read(page)).toContain(`text: ${word}`)
    expect(await page.locator('.k-status-card-status .k-icon path').count()).toBe(1)
    await give(page, { status: 'Failing' })
    expect(await read(page)).toContain('text: Failing')
    expect(await read(page)).not.toContain(`text: ${word}`)
  })

  it.each(['neutral', 'purple'])('says nothing of the tone %s', async (tone) => {
    const { page } = await open(`label="SPF" value="1" tone="${tone}"`)
    expect(await read(page)).toEqual(['article "SPF":', 'heading "SPF" [level=2]', 'paragraph: "1"'])
    expect(await page.locator('.k-status-card-status .k-icon').count()).toBe(0)
  })

  it('follows what it is told', async () => {
    const { page } = await open('label="SPF" tone="bad" value="2 senders"')
    const shape = () => page.locator('.k-status-card-status .k-icon path').getAttribute('d')
    const before = await shape()
    await give(page, { tone: 'ok', value: 'All pass', label: 'SPF, example.org' })
    expect(await read(page)).toEqual([
      'article "SPF, example.org":',
      'heading "SPF, example.org" [level=2]',
      'text: OK',
      'paragraph: All pass',
    ])
    expect(await shape()).not.toBe(before)
    await give(page, { tone: undefined })
    expect(await page.locator('.k-status-card-status').count()).toBe(0)
  })

  it.each([
    ['missing', undefined],
    ['null', null],
    ['empty', ''],
    ['not a number', Number.NaN],
  ])('has a dash, heard as "no value", for a value that is %s', async (_, value) => {
    const { page } = await open('label="SPF" value="1"')
    await give(page, { value })
    expect(await page.getByRole('article').getByRole('img', { name: 'no value' }).textContent()).toBe('—')
    await give(page, { value: 0 })
    expect([await page.textContent('.k-status-card-value'), await page.getByRole('img').count()]).toEqual(['0', 0])
  })

  it('is busy until something is known', async () => {
    const { page } = await open('label="SPF" busy')
    const article = page.getByRole('article', { name: 'SPF' })
    expect(await article.getAttribute('aria-busy')).toBe('true')
    expect(await page.getByRole('img').count()).toBe(0)
    await give(page, { busy: false, value: 'All pass' })
    expect(await article.getAttribute('aria-busy')).toBeNull()
    expect(await read(page)).toEqual(['article "SPF":', 'heading "SPF" [level=2]', 'paragraph: All pass'])
  })

  it('asks the developer for a label', async () => {
    const { sentences } = await open('value="1"')
    expect(sentences).toEqual([expect.stringContaining('<k-status-card> has no label')])
  })
})

describe('the time of a status card', () => {
  /** West of Greenwich, where midnight there is the evening before. */
  async function openInHonolulu(time: string) {
    const { page } = await open('label="SPF" value="1"')
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setTimezoneOverride', { timezoneId: 'Pacific/Honolulu' })
    await give(page, { time })
    return page.locator('time')
  }

  it.each([
    ['a day', '2026-11-23', /^Nov 23, 2026$/],
    ['a moment', '2026-11-23T06:10:00Z', /^Nov 22, 2026, 8:10\sPM$/],
    ['no time', 'yesterday', /^yesterday$/],
  ])('is %s', async (_, time, shown) => {
    const element = await openInHonolulu(time)
    expect(await element.textContent()).toMatch(shown)
    expect(await element.getAttribute('datetime')).toBe(time)
  })
})

describe('a status card that leads somewhere', () => {
  const inside = '<button slot="end">More</button><button slot="footer">Fix</button>'
  const hear = (page: Page) =>
    page.evaluate(() => {
      const pressed: string[] = []
      Object.assign(globalThis, { pressed })
      document.querySelector('k-status-card')!.addEventListener('click', (event) => {
        pressed.push((event.target as Element).closest('a, button')?.textContent ?? '')
      })
    })
  const pressed = (page: Page) =>
    page.evaluate(() => (globalThis as unknown as { pressed: string[] }).pressed.splice(0))

  it('is one link of its heading’s name, from edge to edge; other controls stay their own', async () => {
    const { page, finger } = await open('label="SPF" value="2 senders" href="#spf"', { inside })
    await hear(page)
    expect(await page.getByRole('link').count()).toBe(1)
    expect(await page.getByRole('heading').getByRole('link', { name: 'SPF', exact: true }).count()).toBe(1)
    for (const name of ['More', 'Fix']) await finger.tap(page.getByRole('button', { name }))
    expect([await pressed(page), await page.evaluate(() => location.hash)]).toEqual([['More', 'Fix'], ''])
    const box = (await page.getByRole('article').boundingBox())!
    await finger.tap({ x: box.x + box.width - 8, y: box.y + box.height / 2 })
    expect([await pressed(page), await page.evaluate(() => location.hash)]).toEqual([['SPF'], '#spf'])
  })

  it('answers to Enter, and its controls come after it', async () => {
    const { page } = await open('label="SPF" value="2 senders" href="#spf"', { inside })
    await hear(page)
    for (const key of ['Tab', 'Enter', 'Tab', 'Enter', 'Tab', 'Enter']) await page.keyboard.press(key)
    expect(await pressed(page)).toEqual(['SPF', 'More', 'Fix'])
    expect(await page.evaluate(() => location.hash)).toBe('#spf')
  })

  it('leads nowhere any more without its address, and keeps its heading', async () => {
    const { page } = await open('label="SPF" value="2 senders" href="#spf"')
    await page.evaluate(() => document.querySelector('k-status-card')!.removeAttribute('href'))
    await page.getByRole('link').waitFor({ state: 'detached' })
    expect(await page.getByRole('heading', { name: 'SPF', level: 2 }).count()).toBe(1)
  })
})
