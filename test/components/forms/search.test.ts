/** What the stories of the search cannot say: input methods, forms, the way back. */
import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openDevelopment } from '../../support/development'
import type { PageOptions } from '../../support/page'

const script = '/karui.all.js'
const sheet = '/karui.all.css'

async function open(body: string, options: PageOptions = {}) {
  const opened = await openDevelopment(script, body, { sheet, ...options })
  await listen(opened.page)
  return opened
}

const listen = (page: Page) =>
  page.evaluate(() => {
    globalThis.heard = []
    const hear = ({ type, target, detail }: Event & { detail?: { value?: string } }) => {
      if (target instanceof HTMLElement && !target.matches('input')) heard.push(`${type} ${detail?.value ?? ''}`.trim())
    }
    for (const type of ['search', 'cancel', 'submit']) document.addEventListener(type, hear, true)
  })
const heardIn = (page: Page) => page.evaluate(() => heard.splice(0))
const input = (page: Page) => page.locator('input')
/** Longer than a search waits for another key. */
const pause = (page: Page) => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)))

describe('k-search', () => {
  it('searches once for a word that is typed, and tells Enter once', async () => {
    const { page } = await open('<k-search label="Find"></k-search>')
    await input(page).focus()
    await page.evaluate(() => {
      const field = document.querySelector('input')!
      for (const text of ['g', 'ga', 'gat', 'gate']) {
        field.value = text
        field.dispatchEvent(new InputEvent('input', { bubbles: true }))
      }
    })
    await pause(page)
    expect(await heardIn(page)).toEqual(['search gate'])
    await page.keyboard.press('Enter')
    await pause(page)
    expect(await heardIn(page)).toEqual(['search gate'])
  })

  it('waits for a word that an input method is composing, and for its Enter', async () => {
    const { page } = await open('<k-search label="Find"></k-search>')
    await input(page).focus()
    const session = await page.context().newCDPSession(page)
    const compose = (text: string) =>
      session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    await compose('と')
    await compose('とう')
    await pause(page)
    await page.evaluate(() =>
      document.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }),
      ),
    )
    expect(await heardIn(page)).toEqual([])
    await session.send('Input.insertText', { text: '東' })
    await pause(page)
    expect(await heardIn(page)).toEqual(['search 東'])
  })

  it('does nothing more when it has left the page', async () => {
    const { page } = await open('<k-search label="Find"></k-search>')
    await input(page).focus()
    await page.keyboard.type('g')
    await page.evaluate(() => document.querySelector('k-search')!.remove())
    await pause(page)
    expect(await heardIn(page)).toEqual([])
  })

  it('ends by keys, and stays within reach of them', async () => {
    const { page } = await open('<k-search label="Find" value="gate"></k-search>')
    await page.locator('.k-search-cancel').focus()
    await page.keyboard.press('Enter')
    expect(await heardIn(page)).toEqual(['cancel', 'search'])
    expect([
      await input(page).inputValue(),
      await input(page).evaluate((field) => field === document.activeElement),
    ]).toEqual(['', true])
  })

  it('keeps the text when ending is refused', async () => {
    const { page } = await open('<k-search label="Find" value="gate"></k-search>')
    await page.evaluate(() =>
      document.querySelector('k-search')!.addEventListener('cancel', (event) => event.preventDefault()),
    )
    await input(page).tap()
    await page.locator('.k-search-cancel').tap()
    expect([await input(page).inputValue(), await heardIn(page)]).toEqual(['gate', ['cancel']])
  })

  it('empties by Escape first, and only then closes what is around', async () => {
    const { page } = await open('<k-sheet label="Sheet" open><k-search label="Find" value="gate"></k-search></k-sheet>')
    await input(page).focus()
    await page.keyboard.press('Escape')
    expect([await input(page).inputValue(), await page.locator('dialog:modal').count()]).toEqual(['', 1])
    await page.keyboard.press('Escape')
    await page.locator('dialog').waitFor({ state: 'hidden' })
  })
})

describe('in a form', () => {
  it('goes to its address by Enter; a search that is prevented does not', async () => {
    const { page } = await open('<form action="#found"><k-search label="Find" name="q"></k-search></form>')
    await page.evaluate(() => document.forms[0]!.addEventListener('submit', (event) => event.preventDefault()))
    await input(page).fill('gate')
    await page.keyboard.press('Enter')
    expect(await heardIn(page)).toEqual(['search gate', 'submit'])
    expect(await page.evaluate(() => new FormData(document.forms[0]).get('q'))).toBe('gate')
    await page.evaluate(() =>
      document.querySelector('k-search')!.addEventListener('search', (event) => event.preventDefault()),
    )
    await page.keyboard.press('Enter')
    expect(await heardIn(page)).toEqual(['search gate'])
  })

  it('is reset with it', async () => {
    const { page } = await open('<form><k-search label="Find" name="q" value="gate"></k-search></form>')
    await input(page).fill('boat')
    await page.evaluate(() => document.forms[0]!.reset())
    await pause(page)
    expect(await page.evaluate(() => document.querySelector<HTMLElement & { value: string }>('k-search')!.value)).toBe(
      'gate',
    )
  })
})

describe('the way back', () => {
  const back = async (body: string) => {
    const { page } = await open(body)
    await input(page).fill('gate')
    await pause(page)
    // A page that the browser has not kept whole: there it would be as it was anyway.
    await page.reload()
    await listen(page)
    return page
  }

  it('finds what was typed, and searches it', async () => {
    const page = await back('<k-search label="Find" name="q"></k-search>')
    await page.waitForFunction(() => document.querySelector('input')!.value === 'gate')
  })

  it('finds nothing where the field has no name', async () => {
    const page = await back('<k-search label="Find"></k-search>')
    await pause(page)
    expect(await input(page).inputValue()).toBe('')
  })
})

it('is a landmark and a field of that name, and says how much was found', async () => {
  const { page } = await open('<k-search label="Search devices" results="0"></k-search>')
  expect(
    await page
      .getByRole('search', { name: 'Search devices' })
      .getByRole('searchbox', { name: 'Search devices' })
      .count(),
  ).toBe(1)
  const said = async (results: unknown) => {
    await page.evaluate(async (value) => {
      Object.assign(document.querySelector('k-search')!, { results: value })
      await new Promise((resolve) => setTimeout(resolve))
    }, results)
    return page.getByRole('status').textContent()
  }
  expect([await said(1), await said(1284), await said(0), await said(null)]).toEqual([
    'One result',
    '1,284 results',
    'Nothing found',
    '',
  ])
})
