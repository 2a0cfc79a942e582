/** The tree where there is room: nodes below nodes, by mouse and keys (APG, Tree View). */
import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openDevelopment } from '../../support/development'
import type { PageOptions } from '../../support/page'

const items = [
  { label: 'src', items: [{ label: 'core', items: [{ label: 'words.ts' }] }, { label: 'index.ts' }] },
  { label: 'README.md' },
  { label: 'off', disabled: true, items: [{ label: 'hidden' }] },
]

const open = (attributes = '', options: PageOptions = {}) =>
  openDevelopment('/karui.all.js', `<k-tree label="Files" ${attributes} items='${JSON.stringify(items)}'></k-tree>`, {
    sheet: '/karui.all.css',
    width: 800,
    touch: false,
    ...options,
  })
const labels = (page: Page) => page.locator('.k-tree-text').allTextContents()
const node = (page: Page, label: string) => page.getByRole('treeitem', { name: label })
const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement!.querySelector('.k-tree-text')?.textContent ?? document.activeElement!.className,
  )
async function press(page: Page, ...keys: string[]) {
  const seen: string[] = []
  for (const key of keys) {
    await page.keyboard.press(key)
    seen.push(await focused(page))
  }
  return seen
}

describe('k-tree', () => {
  it('opens below a node, and says where each one is', async () => {
    const { page } = await open()
    await node(page, 'src').click()
    await node(page, 'core').click()
    expect(await labels(page)).toEqual(['src', 'core', 'words.ts', 'index.ts', 'README.md', 'off'])
    const said = await node(page, 'index.ts').evaluate((one) =>
      ['level', 'setsize', 'posinset', 'expanded', 'selected'].map((name) => one.getAttribute(`aria-${name}`)),
    )
    expect(said).toEqual(['2', '2', '2', null, 'false'])
    expect(await node(page, 'core').getAttribute('aria-expanded')).toBe('true')
    await node(page, 'src').click()
    expect(await labels(page)).toEqual(['src', 'README.md', 'off'])
  })

  it.each([
    ['ltr', 'ArrowRight', 'ArrowLeft'],
    ['rtl', 'ArrowLeft', 'ArrowRight'],
  ] as const)('is gone through by keys (%s)', async (dir, inward, outward) => {
    const { page } = await open('', { dir })
    await page.keyboard.press('Tab')
    expect(await press(page, inward, inward, inward, inward, outward, outward, outward)).toEqual([
      'src',
      'core',
      'core',
      'words.ts',
      'core',
      'core',
      'src',
    ])
    expect(await press(page, 'End', inward, 'Home', 'r')).toEqual(['off', 'off', 'src', 'README.md'])
  })

  it('chooses by click, Enter and Space, and tells of it', async () => {
    const { page } = await open(`expanded='["src"]'`)
    await page.evaluate(() => {
      globalThis.heard = []
      for (const type of ['change', 'toggle'])
        document
          .querySelector('k-tree')!
          .addEventListener(type, ({ type: name, detail }: Event & { detail?: object }) =>
            heard.push(`${name} ${JSON.stringify(detail)}`),
          )
    })
    await node(page, 'README.md').click()
    await node(page, 'index.ts').focus()
    await page.keyboard.press('Enter')
    await node(page, 'src').focus()
    await page.keyboard.press(' ')
    expect(await page.evaluate(() => heard)).toEqual([
      'change {"value":"README.md","values":["README.md"]}',
      'change {"value":"src/index.ts","values":["src/index.ts"]}',
      'toggle {"value":"src","open":false}',
    ])
  })

  it('leaves alone what is refused and what is disabled', async () => {
    const { page } = await open()
    await page.evaluate(() => {
      for (const type of ['change', 'toggle'])
        document.querySelector('k-tree')!.addEventListener(type, (event) => event.preventDefault())
    })
    await node(page, 'src').click()
    await node(page, 'README.md').click()
    await node(page, 'off').dispatchEvent('click')
    expect(await labels(page)).toEqual(['src', 'README.md', 'off'])
    expect(await page.getByRole('treeitem', { selected: true }).count()).toBe(0)
  })

  it('becomes pages when the room goes, and a tree again', async () => {
    const { page } = await open(`expanded='["src","src/core"]'`)
    await page.setViewportSize({ width: 390, height: 800 })
    await page.locator('k-tree[data-state=pages]').waitFor()
    expect(await labels(page)).toEqual(['src', 'README.md', 'off'])
    await node(page, 'src').click()
    expect([await focused(page), ...(await labels(page))]).toEqual(['core', 'core', 'index.ts'])
    await page.getByRole('button', { name: 'src' }).click()
    expect(await focused(page)).toBe('src')
    await page.setViewportSize({ width: 800, height: 800 })
    await page.locator('k-tree[data-state=nested]').waitFor()
    expect(await labels(page)).toHaveLength(6)
  })

  it.each([
    ['null', null, []],
    ['an object', { label: 'One' }, ['One']],
    ['partly none', [null, { label: 'One' }, 3], ['One']],
    ['of one name', [{ label: 'One' }, { label: 'One' }], ['One', 'One']],
    ['without words', [{ value: 'one' }], ['']],
  ])('draws what there is of items that are %s', async (_, given, expected) => {
    const { page } = await open()
    await page.evaluate(async (value) => {
      Object.assign(document.querySelector('k-tree')!, { items: value })
      await new Promise((resolve) => setTimeout(resolve))
    }, given)
    expect(await labels(page)).toEqual(expected)
  })
})
