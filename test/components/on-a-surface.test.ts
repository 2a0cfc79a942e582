/** What stands on a card, a dialog or a sheet is part of it: no box in the box, and its text begins where the rest does. */
import { describe, expect, it } from '@jest/globals'
import { openDevelopment } from '../support/development'
import type { PageOptions } from '../support/page'

const content = `<p>Text</p>
  <k-list items='[{"label": "Row", "href": "#a"}]'></k-list>
  <k-list variant="plain" items='[{"label": "Row"}]'></k-list>
  <k-list><k-list-item label="Row"></k-list-item></k-list>
  <k-status-card label="Row" value="3"></k-status-card>`
const texts = ['p:not([class])', '.k-list-item-label', '.k-status-card-label']
const boxes = ['.k-list-rows', '.k-status-card-body']

const open = (surface: string, options?: PageOptions) =>
  openDevelopment('/karui.js', surface.replace('…', content), { reducedMotion: true, ...options })

describe.each([
  ['a card', '<k-card label="Title">…</k-card>'],
  ['a section of the class', '<section class="k-card">…</section>'],
  ['a dialog', '<k-dialog label="Title" open>…</k-dialog>'],
  ['a sheet', '<k-sheet label="Title" open>…</k-sheet>'],
  ['a drawer', '<k-sheet label="Title" side="start" open>…</k-sheet>'],
])('%s', (_, surface) => {
  it.each([
    ['', {}],
    ['from right to left', { dir: 'rtl' }],
  ] as [string, PageOptions][])('has one edge for all its text %s', async (_, options) => {
    const { page } = await open(surface, options)
    const starts = await page.evaluate(
      ([selectors, dir]) =>
        [...document.querySelectorAll(selectors!)].map((element) => {
          const range = document.createRange()
          range.selectNodeContents(element)
          const { left, right } = range.getBoundingClientRect()
          return Math.round(dir === 'rtl' ? innerWidth - right : left)
        }),
      [texts.join(), options.dir],
    )
    expect(starts).toHaveLength(5)
    expect(new Set(starts).size).toBe(1)
  })

  it('shows through, and is not scrolled sideways', async () => {
    const { page } = await open(surface, { theme: 'dark', width: 320 })
    const grounds = await page
      .locator(boxes.join())
      .evaluateAll((all) => all.map((box) => getComputedStyle(box).backgroundColor))
    expect(grounds).toEqual(grounds.map(() => 'rgba(0, 0, 0, 0)'))
    const wide = await page.evaluate(() => {
      const inside = document.querySelector('.k-dialog-body') ?? document.documentElement
      return inside.scrollWidth - inside.clientWidth
    })
    expect(wide).toBe(0)
  })
})

it('a card that is no surface leaves the rows theirs', async () => {
  const { page } = await open('<k-card variant="plain">…</k-card>')
  const ground = await page
    .locator('.k-list-rows')
    .first()
    .evaluate((box) => getComputedStyle(box).backgroundColor)
  expect(ground).not.toBe('rgba(0, 0, 0, 0)')
})
