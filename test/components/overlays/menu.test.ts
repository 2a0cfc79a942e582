/** What the stories of the menu cannot say: a mouse, a wide screen, keys to the last, who owns what, data that is broken. */
import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openDevelopment } from '../../support/development'
import type { PageOptions } from '../../support/page'

const script = '/karui.all.js'
const sheet = '/karui.all.css'
const desk = { width: 1000, height: 700, touch: false }
const items = [{ label: 'Rename' }, { label: 'Copy' }, { items: [{ label: 'Delete' }] }]
const menu = (attributes = '', given: unknown = items) =>
  `<k-menu label="Actions" ${attributes} items='${JSON.stringify(given)}'></k-menu>`

async function open(body: string, options: PageOptions = {}) {
  const opened = await openDevelopment(script, body, { sheet, ...options })
  await opened.page.evaluate(() => {
    globalThis.heard = []
    const hear = ({ type, detail }: Event & { detail?: { value?: string; open?: boolean; checked?: boolean } }) =>
      heard.push([type, detail?.value ?? detail?.open, detail?.checked].filter((part) => part !== undefined).join(' '))
    for (const type of ['action', 'submit']) addEventListener(type, hear, true)
  })
  return opened
}

const heardIn = (page: Page) => page.evaluate(() => heard.splice(0))
const focused = (page: Page) => page.evaluate(() => document.activeElement!.textContent!.trim())
const panel = (page: Page) => page.locator('.k-menu-panel')
const button = (page: Page) => page.locator('.k-menu-button')
const isOpen = (page: Page) => panel(page).evaluate((dialog) => dialog.matches(':modal'))
const closed = (page: Page) => panel(page).waitFor({ state: 'hidden' })
/** Where it stands, at rest. */
async function boxOf(page: Page) {
  await panel(page).evaluate((dialog) => Promise.allSettled(dialog.getAnimations().map(({ finished }) => finished)))
  const { x, y, width, height } = (await panel(page).boundingBox())!
  return { left: x, right: x + width, top: y, bottom: y + height }
}

describe('beside its button, where there is room', () => {
  it('hangs below it, begins where it begins, and has no more of a sheet', async () => {
    const { page } = await open(`${menu()}`, desk)
    await button(page).click()
    const [at, box] = [(await button(page).boundingBox())!, await boxOf(page)]
    expect(Math.abs(box.left - at.x)).toBeLessThanOrEqual(1)
    expect(box.top - (at.y + at.height)).toBeGreaterThanOrEqual(0)
    expect(box.top - (at.y + at.height)).toBeLessThan(12)
    expect(await page.locator('.k-dialog-close').isVisible()).toBe(false)
  })

  it.each(['ltr', 'rtl'] as const)('turns to where there is room (%s)', async (dir) => {
    const { page } = await open(`${menu('id="menu"')}`, { ...desk, dir })
    await page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('k-menu')!
      Object.assign(host.style, { position: 'fixed', insetBlockEnd: '0', insetInlineEnd: '0' })
    })
    await button(page).click()
    const [at, box] = [(await button(page).boundingBox())!, await boxOf(page)]
    expect(box.bottom).toBeLessThanOrEqual(at.y)
    expect([box.left >= 0, box.right <= 1000]).toEqual([true, true])
  })

  it('stands at the mouse that asks for the menu of a row', async () => {
    const { page } = await open(
      `<k-list><k-list-item label="Gate" button>${menu('slot="end"')}</k-list-item></k-list>`,
      desk,
    )
    await page.mouse.click(420, 40, { button: 'right' })
    const box = await boxOf(page)
    expect([Math.round(box.left), Math.round(box.top) - 40 < 12]).toEqual([420, true])
    expect(await focused(page)).toBe('Rename')
  })

  it('stands at its button within a layer that can be dragged, too', async () => {
    const { page } = await open(`<k-sheet label="Sheet" open side="end">${menu()}</k-sheet>`, desk)
    await button(page).click()
    const [at, box] = [(await button(page).boundingBox())!, await boxOf(page)]
    expect(Math.min(Math.abs(box.left - at.x), Math.abs(box.right - at.x - at.width))).toBeLessThanOrEqual(2)
    expect(Math.abs(box.top - at.y - at.height)).toBeLessThan(12)
    await page.keyboard.press('Escape')
    await closed(page)
    expect(await page.locator('.k-sheet-panel:modal').count()).toBe(1)
  })

  it('scrolls where the screen is too low for it', async () => {
    const many = Array.from({ length: 60 }, (_, at) => ({ label: `Item ${at}` }))
    const { page } = await open(menu('', many), { ...desk, height: 300 })
    await button(page).click()
    const box = await boxOf(page)
    expect([box.top >= 0, box.bottom <= 300]).toEqual([true, true])
    await page.keyboard.press('End')
    expect(await page.getByText('Item 59').isVisible()).toBe(true)
  })
})

describe('by keys', () => {
  it.each([
    ['Enter', 'Rename'],
    ['ArrowDown', 'Rename'],
    ['ArrowUp', 'Delete'],
  ])('%s opens it at %s', async (key, first) => {
    const { page } = await open(menu())
    await button(page).focus()
    await page.keyboard.press(key)
    expect([await isOpen(page), await focused(page)]).toEqual([true, first])
  })

  it('moves, goes round, finds and chooses; the focus comes back before the page hears of it', async () => {
    const { page } = await open(menu())
    await page.evaluate(() =>
      document.querySelector('k-menu')!.addEventListener('action', () => heard.push(document.activeElement!.className)),
    )
    await button(page).press('Enter')
    const seen: string[] = []
    for (const key of ['ArrowDown', 'End', 'ArrowDown', 'ArrowUp', 'Home', 'c']) {
      await page.keyboard.press(key)
      seen.push(await focused(page))
    }
    expect(seen).toEqual(['Copy', 'Delete', 'Rename', 'Delete', 'Rename', 'Copy'])
    await page.keyboard.press('Enter')
    await closed(page)
    expect(await heardIn(page)).toEqual(['action Copy', 'k-menu-button'])
  })

  it.each(['Tab', 'Escape'])('%s closes it, and nothing is chosen', async (key) => {
    const { page } = await open(menu())
    await button(page).press('Enter')
    await page.keyboard.press(key)
    await closed(page)
    expect(await heardIn(page)).toEqual([])
    expect(await page.evaluate(() => document.activeElement!.className)).toBe('k-menu-button')
  })
})

describe('a check', () => {
  const checks = [{ label: 'Muted', checked: false }]

  it('stays as it was when it is refused, and is the parent’s when new items come', async () => {
    const { page } = await open(menu('', checks))
    const state = () => page.locator('.k-menu-item').getAttribute('aria-checked')
    await page.evaluate(() =>
      document.querySelector('k-menu')!.addEventListener('action', (event) => event.preventDefault(), { once: true }),
    )
    await button(page).press('Enter')
    await page.keyboard.press(' ')
    expect([await state(), await heardIn(page)]).toEqual(['false', ['action Muted true']])
    await page.keyboard.press(' ')
    expect(await state()).toBe('true')
    await page.evaluate((given) => Object.assign(document.querySelector('k-menu')!, { items: given }), checks)
    await expect(state()).resolves.toBe('false')
  })

  it('within a submenu is kept, too', async () => {
    const { page } = await open(menu('', [{ label: 'View', submenu: [{ label: 'A', single: true, items: checks }] }]))
    await button(page).press('Enter')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press(' ')
    expect(await page.locator('[role=menuitemradio]').getAttribute('aria-checked')).toBe('true')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowRight')
    expect(await page.locator('[role=menuitemradio]').getAttribute('aria-checked')).toBe('true')
  })
})

it('submits no form around it', async () => {
  const { page } = await open(
    `<form><k-menu items='[{"label":"A"}]'><k-button slot="trigger">Open</k-button></k-menu></form>`,
  )
  await page.getByRole('button', { name: 'Open' }).tap()
  await page.getByText('A', { exact: true }).tap()
  await closed(page)
  expect(await heardIn(page)).toEqual(['action A'])
})

it('leaves what is typed and selected to the browser’s own menu', async () => {
  const row = `<k-list><k-list-item label="Gate"><input slot="end" aria-label="Note">${menu('slot="end"')}</k-list-item></k-list>`
  const { page } = await open(row, desk)
  await page.getByLabel('Note').click({ button: 'right' })
  expect(await isOpen(page)).toBe(false)
})

describe('items that are broken', () => {
  it.each([
    ['none', undefined, ['Nothing to do here']],
    ['null', null, ['Nothing to do here']],
    ['a text', 'Rename', ['Nothing to do here']],
    [
      'partly none',
      [null, { label: 'One' }, 3, { items: null }, { items: [{ label: 'Two' }, undefined] }],
      ['One', 'Two'],
    ],
    ['an empty submenu', [{ label: 'One', submenu: [] }], ['One']],
    ['without words', [{}], ['']],
  ])('%s', async (_, given, expected) => {
    const { page } = await open('<k-menu label="Actions"></k-menu>')
    await page.evaluate((value) => Object.assign(document.querySelector('k-menu')!, { items: value }), given)
    await button(page).tap()
    const rows = page.locator('.k-menu-item')
    expect((await rows.allTextContents()).map((text) => text.trim())).toEqual(expected)
    await rows.last().dispatchEvent('click')
  })
})
