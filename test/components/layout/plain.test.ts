/** Card, divider and tag are a look: they are there without JavaScript, on the tag as on the class. */
import { describe, expect, it } from '@jest/globals'
import { openPage, type PageOptions } from '../../support/page'

const markup = `<k-card><h2><a class="k-card-link" href="#card">Report</a></h2><p>12 senders</p><button>Mute</button></k-card>
<section class="k-card"><p>12 senders</p></section><k-divider>or</k-divider><hr class="k-divider">
<k-tag tone="bad">Fails</k-tag> <span class="k-tag" tone="bad">Fails</span>`

const open = (options: PageOptions, script = '') =>
  openPage(
    `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>Plain</title>
    <link rel="stylesheet" href="/karui.css">${script}</head><body>${markup}</body></html>`,
    options,
  )
const withKit = '<script src="/karui.js" defer></script>'
const properties = ['display', 'background-color', 'color', 'border-radius', 'padding', 'margin', 'font', 'border']

describe('what has no behaviour', () => {
  it.each([
    'k-card',
    '.k-card',
    'k-divider',
    'k-tag',
    '.k-tag',
  ])('%s looks the same with and without a script', async (selector) => {
    const looks: Record<string, string>[] = []
    for (const script of ['', withKit]) {
      const { page } = await open({}, script)
      looks.push(
        await page
          .locator(selector)
          .first()
          .evaluate(
            (element, names) =>
              Object.fromEntries(names.map((name) => [name, getComputedStyle(element).getPropertyValue(name)])),
            properties,
          ),
      )
    }
    expect(looks[0]).toEqual(looks[1])
    expect(looks[0]!.display).not.toBe('inline')
  })

  it('is drawn where no script runs, and the whole card is the link', async () => {
    const { page } = await open({ javaScript: false })
    const card = (await page.locator('k-card').boundingBox())!
    expect(card.width).toBe(358)
    const hit = await page.evaluate(
      ([x, y]) => document.elementFromPoint(x!, y!)!.className,
      [card.x + card.width - 6, card.y + card.height / 2],
    )
    expect(hit).toBe('k-card-link')
  })

  it('a line that means a break is a separator, one that decorates is none', async () => {
    const { page } = await open({}, withKit)
    expect(await page.getByRole('separator').count()).toBe(1)
    expect(await page.getByText('or', { exact: true }).count()).toBe(1)
  })

  it('a tag keeps a shape in forced colours', async () => {
    const { page } = await open({ forcedColors: true }, withKit)
    for (const selector of ['k-tag', '.k-tag']) {
      const [width, edge, ground] = await page
        .locator(selector)
        .first()
        .evaluate((tag) => {
          const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(tag)
          return [borderTopWidth, borderTopColor, backgroundColor]
        })
      expect(width).toBe('1px')
      expect(edge).not.toMatch(/^rgba/)
      expect(edge).not.toBe(ground)
    }
  })
})

describe('k-card', () => {
  const card = (attributes: string) =>
    openPage(
      `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>Card</title>
      <link rel="stylesheet" href="/karui.css">${withKit}</head><body><k-card ${attributes}><p>12 senders</p><button slot="footer">Mute</button></k-card></body></html>`,
    )

  it('is one link, named by its title, before its own controls', async () => {
    const { page } = await card('label="Report" href="#report"')
    expect(
      await page.getByRole('heading', { level: 2 }).getByRole('link', { name: 'Report', exact: true }).count(),
    ).toBe(1)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL(/#report$/)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('Mute')
  })

  it('has a title, or a link, or neither, as it is told', async () => {
    const { page } = await card('label="Report"')
    const seen = () => Promise.all((['heading', 'link'] as const).map((role) => page.getByRole(role).count()))
    const set = (props: object) =>
      page.evaluate(async (values) => {
        Object.assign(document.querySelector('k-card')!, values)
        await new Promise((resolve) => setTimeout(resolve))
      }, props)
    expect(await seen()).toEqual([1, 0])
    await set({ href: '#report' })
    expect(await seen()).toEqual([1, 1])
    await set({ href: undefined, label: undefined })
    expect(await seen()).toEqual([0, 0])
    expect(await page.getByText('12 senders').count()).toBe(1)
  })
})
