/** What a meter says to those who do not see it, of values as they come. */
import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openDevelopment } from '../../support/development'

const open = (attributes = '') => openDevelopment('/karui.js', `<k-meter label="Disk" ${attributes}></k-meter>`)
const give = (page: Page, props: Record<string, unknown>) =>
  page.evaluate(async (values) => {
    Object.assign(document.querySelector('k-meter')!, values)
    await new Promise((resolve) => setTimeout(resolve))
  }, props)

/** As assistive technology has it: `now` of `min` to `max`, and the words. */
const heard = (page: Page) =>
  page.locator('.k-meter-bar').evaluate((bar) => ({
    role: bar.role,
    scale: [bar.ariaValueMin, bar.ariaValueNow, bar.ariaValueMax].map((value) =>
      value === null ? null : Number(value),
    ),
    text: bar.ariaValueText ?? bar.ariaLabel,
  }))
/** What the bar is filled with, in percent of its width. */
const filled = (page: Page) =>
  page
    .locator('.k-meter-segment')
    .first()
    .evaluate((segment) => Number.parseFloat(segment.getAttribute('width')!))

describe('a value', () => {
  it.each([
    ['within', { value: 30, max: 120 }, [0, 30, 120], 25],
    ['below the scale', { value: 3, min: 10, max: 20 }, [10, 10, 20], 0],
    ['above the scale', { value: 300, max: 100 }, [0, 100, 100], 100],
    ['without end', { value: Number.POSITIVE_INFINITY, max: 100 }, [0, 100, 100], 100],
    ['on a scale that ends before it begins', { value: 5, min: 10, max: 2 }, [10, 10, 10], 0],
    ['as text, as a Riot template writes it', { value: '30', min: '0', max: '120' }, [0, 30, 120], 25],
  ])('%s is heard on its scale', async (_, props, scale, width) => {
    const { page, sentences } = await open()
    await give(page, props)
    expect(await heard(page)).toEqual({ role: 'meter', scale, text: `${width}%` })
    expect(await filled(page)).toBe(width)
    expect(await page.getByRole('meter', { name: 'Disk', exact: true }).count()).toBe(1)
    expect(sentences).toEqual([])
  })

  it.each([
    ['missing', {}],
    ['null', { value: null }],
    ['not a number', { value: Number.NaN }],
    ['a text that is no number', { value: 'much' }],
    ['missing, with borders', { value: undefined, low: 2, high: 5 }],
  ])('that is %s is none', async (_, props) => {
    const { page } = await open('value="0.5"')
    await page.evaluate(() => document.querySelector('k-meter')!.removeAttribute('value'))
    await give(page, props)
    expect(await heard(page)).toEqual({ role: 'img', scale: [null, null, null], text: 'Disk no value' })
    expect([await page.textContent('.k-meter-value'), await filled(page)]).toEqual([
      expect.stringMatching(/^\s*—\s*$/),
      0,
    ])
    await give(page, { value: 0.25, low: undefined, high: undefined })
    expect(await heard(page)).toEqual({ role: 'meter', scale: [0, 0.25, 1], text: '25%' })
  })

  it('of an attribute that is no number is none, and a sentence says so', async () => {
    const { page, sentences } = await open('value="much" max="100"')
    expect((await heard(page)).role).toBe('img')
    expect(sentences).toEqual([expect.stringContaining('<k-meter> cannot read value="much"')])
  })

  it('needs a label to be heard, and the kit asks for one', async () => {
    const { sentences } = await openDevelopment('/karui.js', '<k-meter value="0.5"></k-meter>')
    expect(sentences).toEqual([expect.stringContaining('<k-meter> has no label')])
  })
})

describe('low, high and optimum', () => {
  const battery = { max: 100, low: 20, high: 50, optimum: 100 }
  const disk = { max: 100, low: 60, high: 85, optimum: 0 }
  it.each([
    ['a full battery', { ...battery, value: 82 }, 'ok', 'OK'],
    ['a battery at the border', { ...battery, value: 50 }, 'warn', 'Warning'],
    ['an empty battery', { ...battery, value: 7 }, 'bad', 'Problem'],
    ['an empty disk', { ...disk, value: 7 }, 'ok', 'OK'],
    ['a disk that fills', { ...disk, value: 70 }, 'warn', 'Warning'],
    ['a full disk', { ...disk, value: 99 }, 'bad', 'Problem'],
    ['best in the middle, and there', { value: 0.5, low: 0.3, high: 0.6 }, 'ok', 'OK'],
    ['best in the middle, and not there', { value: 0.1, low: 0.3, high: 0.6 }, 'warn', 'Warning'],
    ['borders the wrong way round', { value: 0.7, low: 0.8, high: 0.2, optimum: 1 }, 'bad', 'Problem'],
    ['no borders', { value: 0.7, optimum: 1 }, null, null],
  ])('%s is said by colour, shape and word', async (_, props, tone, word) => {
    const { page } = await open()
    await give(page, props)
    const { text } = await heard(page)
    expect(text).toMatch(word ? new RegExp(`%, ${word}$`) : /%$/)
    expect(await page.locator('.k-meter-value').getAttribute('tone')).toBe(tone)
    expect(await page.locator('.k-meter-value .k-icon path').count()).toBe(word ? 1 : 0)
  })

  it('follow the value, each with a shape of its own', async () => {
    const { page } = await open()
    const shapes = new Set<string | null>()
    for (const value of [82, 34, 7]) {
      await give(page, { ...battery, value })
      shapes.add(await page.locator('.k-meter-value .k-icon path').getAttribute('d'))
    }
    expect(shapes.size).toBe(3)
  })
})

describe('parts', () => {
  const legend = (page: Page) =>
    page
      .locator('.k-meter-part')
      .evaluateAll((parts) =>
        parts.map(({ children: [, name, share] }) => `${name!.textContent} ${share!.textContent}`),
      )

  it('are heard as one, with the first as the value, and listed', async () => {
    const { page } = await open()
    await give(page, {
      parts: [
        { label: 'Pass', value: 3, tone: 'ok' },
        { label: 'Fail', value: 1, text: '1 of 4' },
      ],
    })
    expect(await heard(page)).toEqual({ role: 'meter', scale: [0, 3, 4], text: 'Pass 75%, Fail 1 of 4' })
    expect(await page.getByRole('list').getByRole('listitem').allInnerTexts()).toHaveLength(2)
  })

  it.each([
    ['none', [], [], null],
    [
      'all nothing',
      [
        { label: 'A', value: 0 },
        { label: 'B', value: 0 },
      ],
      ['A —', 'B —'],
      null,
    ],
    [
      'one below nothing',
      [
        { label: 'A', value: -5 },
        { label: 'B', value: 5 },
      ],
      ['A 0%', 'B 100%'],
      'A 0%, B 100%',
    ],
    [
      'one unknown',
      [{ label: 'A' }, { label: 'B', value: Number.NaN }, { label: 'C', value: 5 }],
      ['A —', 'B —', 'C 100%'],
      'A —, B —, C 100%',
    ],
  ])('of which there is %s', async (_, parts, listed, text) => {
    const { page, sentences } = await open()
    await give(page, { parts })
    expect(await legend(page)).toEqual(listed)
    expect(await heard(page)).toMatchObject(text ? { role: 'meter', text } : { role: 'img', text: 'Disk no value' })
    const widths = await page
      .locator('.k-meter-segment')
      .evaluateAll((all) => all.map((segment) => segment.getAttribute('width')))
    expect(widths.every((width) => /^[\d.]+%$/.test(width!))).toBe(true)
    expect(sentences).toEqual([])
  })

  it.each([
    ['an object', { label: 'A', value: 5 }, ['A 100%']],
    ['a text', 'A', []],
    ['no parts', [null, 5, { label: 'A', value: 5 }], ['A 100%']],
  ])('that are %s: what is one is drawn, and a sentence says so', async (_, parts, listed) => {
    const { page, sentences } = await open()
    await give(page, { parts })
    await give(page, { label: 'again' })
    expect(await legend(page)).toEqual(listed)
    expect(sentences).toEqual([expect.stringMatching(/^\[karui\] <k-meter> .*array of objects/)])
  })

  it('have patterns of their own on a page with many meters', async () => {
    const { page } = await openDevelopment('/karui.js', '<k-meter label="A"></k-meter><k-meter label="B"></k-meter>')
    const found = await page.evaluate(async () => {
      const parts = ['A', 'B', 'C'].map((label) => ({ label, value: 1 }))
      for (const meter of document.querySelectorAll('k-meter')) Object.assign(meter, { parts })
      await new Promise((resolve) => setTimeout(resolve))
      const ids = [...document.querySelectorAll('pattern')].map(({ id }) => id)
      const fills = [...document.querySelectorAll('.k-meter-pattern')].map((rect) => rect.getAttribute('fill')!)
      const isOwn = [...document.querySelectorAll('.k-meter-pattern[fill^=url]')].every((rect) =>
        rect.closest('k-meter')!.contains(document.getElementById(rect.getAttribute('fill')!.slice(5, -1))),
      )
      return { isOwn, unique: new Set(ids).size === ids.length, looks: new Set(fills).size }
    })
    expect(found).toEqual({ isOwn: true, unique: true, looks: 5 })
  })
})
