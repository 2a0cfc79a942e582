/** What stories of a date picker cannot say: time zones, languages, forms, wide screens, and pages without a script. */
import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { bundle } from '../../support/bundle'
import { openDevelopment } from '../../support/development'
import type { PageOptions } from '../../support/page'

type Picker = HTMLElement & { value: string; valueEnd?: string; show(): void; disabledDates: unknown }

const open = async (body: string, options: PageOptions = {}) =>
  (await openDevelopment('/karui.all.js', body, { sheet: '/karui.all.css', ...options })).page
const sent = (page: Page) => page.evaluate(() => new FormData(document.forms[0]).getAll('day'))
const value = (page: Page) => page.evaluate(() => document.querySelector<Picker>('k-date-picker')!.value)
const picker = (more = '') =>
  `<form><k-date-picker label="Day" name="day" picker="sheet" ${more}></k-date-picker></form>`
const text = '.k-date-picker-text'
const focused = (page: Page) => page.evaluate(() => document.activeElement!.ariaLabel)
/** The focus comes back when it has gone. */
const gone = (page: Page) => page.locator('dialog:not([open])').waitFor({ state: 'attached' })
const show = async (page: Page) => {
  await page.evaluate(() => document.querySelector<Picker>('k-date-picker')!.show())
  await page.locator('.k-calendar-day:focus').waitFor()
  // It has risen.
  await page
    .locator('dialog[open]')
    .evaluate((dialog) => Promise.all(dialog.getAnimations().map((one) => one.finished)))
}

describe.each(['Pacific/Kiritimati', 'America/St_Johns', 'Asia/Tokyo'])('in %s', (timeZone) => {
  it('a day is that day', async () => {
    const page = await open(picker('value="2026-03-29"'), { timeZone })
    expect([await page.locator(text).inputValue(), await sent(page)]).toEqual(['03/29/2026', ['2026-03-29']])
    await show(page)
    expect(await focused(page)).toMatch(/^Sunday, March 29, 2026/)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    expect(await value(page)).toBe('2026-03-30')
    await gone(page)
    await page.locator(text).fill('4/1/26')
    await page.locator(text).blur()
    expect(await sent(page)).toEqual(['2026-04-01'])
  })

  it('today is that of the place', async () => {
    const page = await open(picker(), { timeZone })
    await show(page)
    const today = await page.evaluate(() => new Intl.DateTimeFormat('en', { dateStyle: 'full' }).format())
    expect(await focused(page)).toBe(`${today}, Today`)
  })
})

describe('typed', () => {
  it.each([
    ['de', '9.3.26', '09.03.2026'],
    ['ja', '２０２６年３月９日', '2026/03/09'],
    ['ar-EG', '٩/٣/٢٠٢٦', '٠٩/٠٣/٢٠٢٦'],
    ['hi', '९-३-२०२६', '09/03/2026'],
  ])('in %s %s is read, and shown as %s', async (lang, typed, shown) => {
    const page = await open(picker(), { lang })
    await page.locator(text).pressSequentially(typed)
    await page.locator(text).blur()
    const now = (await page.locator(text).inputValue()).replace(/\p{Cf}/gu, '')
    expect([now, await sent(page)]).toEqual([shown, ['2026-03-09']])
  })

  it('what cannot be read stays, is wrong, and goes with a reset', async () => {
    const page = await open(picker('value="2026-03-09"'))
    await page.locator(text).fill('one day')
    await page.locator(text).blur()
    await page.getByText('Please type it as MM/DD/YYYY').waitFor()
    expect(await page.evaluate(() => document.forms[0]!.checkValidity())).toBe(false)
    await page.evaluate(() => document.forms[0]!.reset())
    await page.waitForFunction((at) => document.querySelector<HTMLInputElement>(at)!.value === '03/09/2026', text)
    expect([await sent(page), await page.evaluate(() => document.forms[0]!.checkValidity())]).toEqual([
      ['2026-03-09'],
      true,
    ])
  })

  it('a day that is out of bounds, or missing, is said', async () => {
    const page = await open(picker('min="2026-03-05" required'))
    const note = () => page.locator('.k-field-note').textContent()
    await page.locator(text).fill('3/1/2026')
    await page.locator(text).blur()
    expect(await note()).toMatch(/03\/05\/2026/)
    await page.locator(text).fill('')
    await page.locator(text).blur()
    expect([await note(), await value(page)]).toEqual([expect.stringMatching(/fill/), ''])
  })
})

describe('a function says what cannot be chosen', () => {
  it('and why', async () => {
    const page = await open(picker('value="2026-03-09"'))
    await page.evaluate(() => {
      const isWeekend = (date: string) =>
        /[06]/.test(String(new Date(`${date}T00:00Z`).getUTCDay())) && 'closed at weekends'
      document.querySelector<Picker>('k-date-picker')!.disabledDates = isWeekend
    })
    await show(page)
    await page.getByRole('button', { name: 'Saturday, March 14, 2026, closed at weekends' }).click({ force: true })
    await page.getByText('Mar 14, 2026: closed at weekends').waitFor()
    expect(await value(page)).toBe('2026-03-09')
    await page.keyboard.press('Escape')
    await gone(page)
    await page.locator(text).fill('3/14/2026')
    await page.locator(text).blur()
    await page.locator('.k-field-note').getByText('closed at weekends').waitFor()
  })
})

describe('a range', () => {
  it('is in order whichever end comes first, and previewed', async () => {
    const page = await open(picker('mode="range" value="2026-03-09" value-end="2026-03-12"'), {
      touch: false,
      width: 1280,
    })
    expect(await page.locator('[role=grid]').count()).toBe(0)
    await show(page)
    expect(await page.locator('[role=grid]').count()).toBe(2)
    await page.getByRole('button', { name: /^Friday, March 20/ }).click()
    await page.getByRole('button', { name: /^Wednesday, March 18/ }).hover()
    expect(await page.locator('[data-band]').count()).toBe(3)
    await page.getByRole('button', { name: /^Tuesday, March 17/ }).click()
    expect(await sent(page)).toEqual(['2026-03-17', '2026-03-20'])
    await gone(page)
    await page.getByRole('textbox', { name: 'Day, up to' }).fill('3/1/2026')
    await page.getByRole('textbox', { name: 'Day, up to' }).blur()
    await page.locator('.k-field-note').getByText('03/17/2026').waitFor()
  })
})

describe('on a wide screen', () => {
  it('stands beside its box, turns by keys and lists, and gives the focus back', async () => {
    const page = await open(picker('value="2026-03-09"'), { touch: false, width: 1280 })
    await page.locator(text).press('ArrowDown')
    await page.locator('.k-calendar-day:focus').waitFor()
    const [box, panel] = await Promise.all(['.k-field-control', 'dialog'].map((at) => page.locator(at).boundingBox()))
    expect(panel!.y).toBeGreaterThanOrEqual(box!.y + box!.height)
    await page.keyboard.press('Shift+PageDown')
    expect(await focused(page)).toMatch(/March 9, 2027/)
    await page.keyboard.press('End')
    expect(await focused(page)).toMatch(/^Saturday, March 13, 2027/)
    await page.getByRole('combobox', { name: 'Year' }).selectOption('1990')
    await page.getByRole('combobox', { name: 'Month' }).selectOption('May')
    await page.locator('[role=grid][aria-label="May 1990"]').waitFor()
    await page.keyboard.press('Escape')
    await page.locator(`${text}:focus`).waitFor()
  })

  it('arrows follow the text', async () => {
    const page = await open(picker('value="2026-03-09"'), { dir: 'rtl', touch: false, width: 1280 })
    await show(page)
    await page.keyboard.press('ArrowLeft')
    expect(await focused(page)).toMatch(/March 10/)
    const sides = await page
      .locator('.k-calendar-nav > svg')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).scale))
    expect(sides).toEqual(['-1 1', 'none'])
  })
})

describe('in the sheet', () => {
  it('draws only the months in view, and goes on with a finger', async () => {
    const page = await open(picker('value="2026-03-09"'))
    await show(page)
    const shown = () => page.locator('[role=grid]').evaluateAll((grids) => grids.map(({ ariaLabel }) => ariaLabel))
    expect((await shown()).length).toBeLessThan(5)
    await page.locator('.k-dialog-body').evaluate((body) => body.scrollBy(0, 4000))
    await page.waitForFunction(() => !document.querySelector('[aria-label="March 2026"]'))
    expect((await shown()).length).toBeLessThan(5)
    const { top, bottom } = await page.evaluate(() => {
      const body = document.querySelector('.k-dialog-body')!.getBoundingClientRect()
      const grids = [...document.querySelectorAll('[role=grid]')].map((grid) => grid.getBoundingClientRect())
      return { top: grids[0]!.top - body.top, bottom: grids.at(-1)!.bottom - body.bottom }
    })
    expect([top <= 0, bottom >= 0]).toEqual([true, true])
  })
})

describe('a month that it is turned to', () => {
  it('is told once, and none at opening', async () => {
    const page = await open(picker('value="2026-03-09"'), { touch: false, width: 1280 })
    await page.evaluate(() => {
      const told: string[] = []
      const note = (changes: MutationRecord[]) => {
        for (const { target } of changes) {
          const live = (target instanceof Element ? target : target.parentElement!).closest(
            '[role=status], [aria-live]',
          )
          if (live?.textContent) told.push(live.textContent)
        }
      }
      new MutationObserver(note).observe(document.body, { subtree: true, childList: true, characterData: true })
      Object.assign(globalThis, { told })
    })
    const told = () => page.evaluate(() => (globalThis as unknown as { told: string[] }).told)
    await show(page)
    expect(await told()).toEqual([])
    await page.getByRole('button', { name: 'Next' }).click()
    await page.getByRole('button', { name: 'Previous' }).click()
    await page.locator('.k-calendar-day[tabindex="0"]').focus()
    await page.keyboard.press('PageDown')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Shift+PageUp')
    expect(await told()).toEqual(['April 2026', 'March 2026', 'April 2026', 'April 2025'])
  })
})

describe.each(['Pacific/Kiritimati', 'America/St_Johns', 'Asia/Tokyo'])('a time in %s', (timeZone) => {
  it.each([
    ['en', '2:30 pm', '2:30 PM'],
    ['de', '14.30', '14:30'],
    ['ja', '１４時３０分', '14:30'],
    ['ar-EG', '٢:٣٠ م', '٢:٣٠ م'],
    ['hi', '२:३० pm', '2:30 pm'],
  ])('and in %s %s is read, and shown as %s', async (lang, typed, shown) => {
    const page = await open(picker('mode="time"'), { lang, timeZone })
    await page.locator(text).pressSequentially(typed)
    await page.locator(text).blur()
    const now = (await page.locator(text).inputValue()).replace(/\s/gu, ' ')
    expect([now, await sent(page)]).toEqual([shown, ['14:30']])
  })
})

describe('a time', () => {
  it('is required, wrong, out of bounds, and goes back with its form', async () => {
    const page = await open(picker('mode="time" min="09:00" required value="10:00"'), { lang: 'de' })
    const note = () => page.locator('.k-field-note').textContent()
    const isValid = () => page.evaluate(() => document.forms[0]!.checkValidity())
    await page.locator(text).fill('25 Uhr')
    await page.locator(text).blur()
    expect([await note(), await isValid(), await sent(page)]).toEqual(['Please type it as HH:MM', false, ['']])
    await page.locator(text).fill('8')
    await page.locator(text).blur()
    expect([await note(), await isValid()]).toEqual([expect.stringMatching(/9:00/), false])
    await page.locator(text).fill('')
    await page.locator(text).blur()
    expect([await note(), await isValid()]).toEqual([expect.stringMatching(/fill/), false])
    await page.evaluate(() => document.forms[0]!.reset())
    await page.waitForFunction((at) => document.querySelector<HTMLInputElement>(at)!.value === '10:00', text)
    expect([await note(), await isValid(), await sent(page)]).toEqual(['', true, ['10:00']])
  })

  it('that nobody has turned to is none, until OK takes it', async () => {
    const page = await open(picker('mode="time" min="09:00" max="09:00"'), { touch: false, width: 1280 })
    await page.evaluate(() => document.querySelector<Picker>('k-date-picker')!.show())
    await page.locator('.k-picker-select:focus').waitFor()
    expect(await sent(page)).toEqual([''])
    await page.keyboard.press('Escape')
    await gone(page)
    expect(await sent(page)).toEqual([''])
    await page.locator(text).press('ArrowDown')
    await page.getByRole('button', { name: 'OK' }).click()
    await page.locator(`${text}:focus`).waitFor()
    expect(await sent(page)).toEqual(['09:00'])
  })
})

it('a k-form gives, checks and takes its value', async () => {
  const page = await open(
    '<k-form><k-date-picker label="Day" name="day" picker="sheet" required></k-date-picker><k-button type="submit">Send</k-button></k-form>',
  )
  await page.locator('.k-date-picker-text').waitFor()
  await page.evaluate(() => {
    Object.assign(globalThis, { given: [] })
    document.querySelector('k-form')!.addEventListener('submit', (event) => {
      ;(globalThis as unknown as { given: unknown[] }).given.push((event as CustomEvent).detail.value)
    })
  })
  await page.getByRole('button', { name: 'Send' }).click()
  await page.locator(`${text}:focus`).waitFor()
  await page.evaluate(() => Object.assign(document.querySelector('k-form')!, { value: { day: '2026-03-09' } }))
  await page.waitForFunction((at) => document.querySelector<HTMLInputElement>(at)!.value === '03/09/2026', text)
  await page.getByRole('button', { name: 'Send' }).click()
  await page.waitForFunction(() => (globalThis as unknown as { given: unknown[] }).given.length === 1)
  expect(await page.evaluate(() => (globalThis as unknown as { given: unknown[] }).given)).toEqual([
    expect.objectContaining({ day: '2026-03-09' }),
  ])
})

it('without a k-picker a time is the browser’s own control, and a developer is told', async () => {
  const script = await bundle('test/fixtures/date-picker.ts')
  const body = '<k-date-picker label="Wake me at" mode="time" picker="sheet" value="06:10"></k-date-picker>'
  const { page, sentences } = await openDevelopment(script, body, { sheet: '/karui.all.css' })
  const time = page.getByLabel('Wake me at')
  expect(await time.inputValue()).toBe('06:10')
  await time.fill('07:30')
  expect(await value(page)).toBe('07:30')
  expect(await page.locator('dialog, .k-date-picker-open').count()).toBe(0)
  expect(sentences.join()).toContain('only where `k-picker` is defined')
})
