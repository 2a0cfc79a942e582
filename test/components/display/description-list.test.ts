/** Facts that are broken, copied with and without the clipboard, and short of room. */
import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openDevelopment } from '../../support/development'
import type { PageOptions } from '../../support/page'

const facts = [
  { label: 'Domain', value: 'example.org' },
  { label: 'Digest', value: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' },
  { label: 'Name', value: null },
]
const open = (attributes = '', options?: PageOptions) =>
  openDevelopment(
    '/karui.js',
    `<k-description-list ${attributes} items='${JSON.stringify(facts)}'></k-description-list>`,
    options,
  )
const give = (page: Page, props: Record<string, unknown>) =>
  page.evaluate(async (values) => {
    Object.assign(document.querySelector('k-description-list')!, values)
    await new Promise((resolve) => setTimeout(resolve))
  }, props)
const read = (page: Page) =>
  page
    .locator('.k-description-list-item')
    .evaluateAll((pairs) =>
      pairs.map((pair) => [...pair.querySelectorAll('dt, dd')].map((one) => one.textContent!.trim())),
    )

describe('k-description-list', () => {
  it.each([
    ['null', null, [], false],
    ['an object', { label: 'A', value: 1 }, [['A', '1']], true],
    ['a text', 'A', [], true],
    [
      'broken',
      [null, 'A', { label: 'B', value: Number.NaN }, { value: 0 }],
      [
        ['B', '—'],
        ['', '0'],
      ],
      true,
    ],
  ])('draws what can be drawn of items that are %s', async (_, items, expected, says) => {
    const { page, sentences } = await open()
    await give(page, { items })
    await give(page, { copy: true })
    expect(await read(page)).toEqual(expected)
    expect(sentences).toEqual(says ? [expect.stringMatching(/<k-description-list> .*array of objects/)] : [])
  })

  it('shows what is written between its tags like its items, and after them', async () => {
    const { page } = await openDevelopment(
      '/karui.js',
      `<k-description-list items='[{"label": "Domain", "value": "example.org"}]'>
        <div><dt>Record</dt><dd><code>v=DMARC1</code></dd></div>
      </k-description-list>`,
    )
    const looks = (tag: string) =>
      page.locator(tag).evaluateAll((all) =>
        all.map((one) => {
          const { color, font, margin } = getComputedStyle(one)
          return { text: one.textContent!.trim(), look: [one.getBoundingClientRect().left, color, font, margin].join() }
        }),
      )
    for (const [tag, text] of [
      ['dt', 'Record'],
      ['dd', 'v=DMARC1'],
    ] as const) {
      const [drawn, written] = await looks(tag)
      expect(written).toEqual({ text, look: drawn!.look })
    }
  })

  it('puts each value below its name where there is no room, and breaks what is long', async () => {
    const { page } = await open()
    const places = () =>
      page
        .locator('.k-description-list-item')
        .first()
        .evaluate((pair) => {
          const [name, value] = [...pair.children].map((one) => one.getBoundingClientRect())
          return value!.top >= name!.bottom ? 'below' : 'beside'
        })
    expect(await places()).toBe('beside')
    await page.setViewportSize({ width: 280, height: 800 })
    expect(await places()).toBe('below')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(280)
  })
})

describe('the copy button', () => {
  it('is there for each value that there is, and says which', async () => {
    const { page } = await open('copy')
    expect(await page.getByRole('button').evaluateAll((all) => all.map((one) => one.ariaLabel))).toEqual([
      'Copy: Domain',
      'Copy: Digest',
    ])
    await give(page, { copy: false, items: [{ ...facts[0], copy: true }, facts[1]] })
    expect(await page.getByRole('button').count()).toBe(1)
  })

  it('copies the value, tells it, and says that it has', async () => {
    const { page } = await open('copy')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const heard = page.evaluate(
      () =>
        new Promise((resolve) => {
          const note = (event: Event) => resolve((event as CustomEvent<{ item: unknown }>).detail.item)
          document.querySelector('k-description-list')!.addEventListener('copy', note, { once: true })
        }),
    )
    await page.getByRole('button', { name: 'Digest' }).tap()
    expect(await heard).toEqual(facts[1])
    await page.getByRole('status').getByText('Copied').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(facts[1]!.value)
  })

  it('leaves the clipboard alone where somebody prevents it', async () => {
    const { page } = await open('copy')
    await page.evaluate(() => {
      const write = () => Promise.reject(new Error('written'))
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: write } })
      document.querySelector('k-description-list')!.addEventListener('copy', (event) => event.preventDefault())
    })
    await page.getByRole('button', { name: 'Domain' }).tap()
    expect(await page.evaluate(() => String(getSelection()))).toBe('')
    expect(await page.getByRole('status').textContent()).toBe('')
  })

  it('selects the value where there is no clipboard', async () => {
    const { page } = await open('copy')
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
    await page.getByRole('button', { name: 'Domain' }).tap()
    await page.waitForFunction(() => String(getSelection()) === 'example.org')
  })
})
