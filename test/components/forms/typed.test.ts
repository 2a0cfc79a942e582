/** Fields that read what is typed: numbers of a language, codes, texts of an input method. */
import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openDevelopment } from '../../support/development'
import type { PageOptions } from '../../support/page'

type Field = HTMLElement & { value: unknown; valueEnd?: unknown; checkValidity(): boolean }

const open = async (body: string, options: PageOptions = {}) =>
  (await openDevelopment('/karui.all.js', `<form>${body}</form>`, { sheet: '/karui.all.css', ...options })).page
const sent = (page: Page) => page.evaluate(() => new FormData(document.forms[0]).getAll('a'))
const ownValue = (page: Page, tag: string) => page.evaluate((at) => document.querySelector<Field>(at)!.value, tag)
const settled = (page: Page) => page.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve)))

/** What an input method shows while a word is composed, and then gives. */
async function compose(page: Page, steps: string[], word: string) {
  const session = await page.context().newCDPSession(page)
  for (const text of steps)
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  await settled(page)
  return () => session.send('Input.insertText', { text: word })
}

describe('k-stepper', () => {
  const text = '.k-stepper-text'
  const stepper = (more = '') => `<k-stepper label="Weight" name="a" step="0.01" ${more}></k-stepper>`
  const inLanguage = async (lang: string) => {
    const page = await open('')
    await page.evaluate((language) => {
      document.documentElement.lang = language
      const element = document.createElement('k-stepper')
      for (const [name, value] of Object.entries({ label: 'Weight', name: 'a', step: '0.01' }))
        element.setAttribute(name, value)
      document.forms[0]!.append(element)
    }, lang)
    await page.locator(text).waitFor()
    return page
  }

  it.each([
    ['en', '1234.5', '1,234.5'],
    ['de', '1234,5', '1.234,5'],
    ['ja', '１２３４．５', '1,234.5'],
    ['ar-EG', '١٢٣٤٫٥', '١٬٢٣٤٫٥'],
    ['hi', '123456.5', '1,23,456.5'],
  ])('in %s reads %s, shows %s, and submits it plain', async (lang, typed, shown) => {
    const page = await inLanguage(lang)
    await page.locator(text).pressSequentially(typed)
    const value = Number(await ownValue(page, 'k-stepper'))
    await page.locator(text).blur()
    expect([await page.locator(text).inputValue(), await sent(page)]).toEqual([shown, [String(value)]])
    expect(value % 1).toBe(0.5)
    await page.locator(text).press('ArrowUp')
    expect(await ownValue(page, 'k-stepper')).toBe(value + 0.01)
  })

  it('waits for an input method', async () => {
    const page = await open(stepper('value="1"'))
    await page.locator(text).focus()
    await page.locator(text).selectText()
    const give = await compose(page, ['１', '１２'], '１２')
    expect(await ownValue(page, 'k-stepper')).toBe(1)
    await give()
    expect([await ownValue(page, 'k-stepper'), await page.locator(text).inputValue()]).toEqual([12, '１２'])
  })

  it('goes back with its form, also from what is no number', async () => {
    const page = await open(stepper('value="2.5"'))
    await page.locator(text).fill('many')
    expect(await page.evaluate(() => document.forms[0]!.checkValidity())).toBe(false)
    await page.evaluate(() => document.forms[0]!.reset())
    await settled(page)
    expect([await page.locator(text).inputValue(), await sent(page), await ownValue(page, 'k-stepper')]).toEqual([
      '2.5',
      ['2.5'],
      2.5,
    ])
    expect(await page.evaluate(() => document.forms[0]!.checkValidity())).toBe(true)
  })

  it('is empty as a number field is', async () => {
    const page = await open(stepper('value="2"'))
    await page.locator(text).fill('')
    await page.locator(text).blur()
    expect([await ownValue(page, 'k-stepper'), await sent(page), await page.locator(text).inputValue()]).toEqual([
      Number.NaN,
      [''],
      '',
    ])
  })

  it('leaves what is being typed as it is, and takes what the page sets', async () => {
    const page = await open(stepper())
    await page.locator(text).pressSequentially('1.50')
    expect(await page.locator(text).inputValue()).toBe('1.50')
    await page.locator(text).blur()
    expect(await page.locator(text).inputValue()).toBe('1.5')
    await page.evaluate(() => Object.assign(document.querySelector('k-stepper')!, { value: 1e3 }))
    await settled(page)
    expect([await page.locator(text).inputValue(), await sent(page)]).toEqual(['1,000', ['1000']])
  })

  it('submits with Enter what was typed', async () => {
    const page = await open(`${stepper()}<button>Send</button>`)
    await page.evaluate(() => {
      globalThis.heard = []
      document.forms[0]!.addEventListener('submit', (event) => {
        event.preventDefault()
        heard.push(String(new FormData(document.forms[0]).get('a')))
      })
    })
    await page.locator(text).pressSequentially('7')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => heard)).toEqual(['7'])
  })
})

describe('k-otp', () => {
  it('waits for an input method, and reads its digits', async () => {
    const page = await open('<k-otp label="Code" name="a" length="4"></k-otp>')
    await page.locator('input').focus()
    const give = await compose(page, ['１', '１２'], '１２')
    expect(await page.locator('input').inputValue()).toBe('１２')
    await give()
    expect([await sent(page), await page.locator('.k-otp-cell').allTextContents()]).toEqual([
      ['12'],
      ['1', '2', '', ''],
    ])
  })

  it('is one field of its form: a code that is too short is wrong', async () => {
    const page = await open('<k-otp label="Code" name="a" required></k-otp>')
    await page.locator('input').pressSequentially('123')
    expect(await page.evaluate(() => document.querySelector<Field>('k-otp')!.checkValidity())).toBe(false)
    await page.locator('input').pressSequentially('456')
    expect(await page.evaluate(() => document.querySelector<Field>('k-otp')!.checkValidity())).toBe(true)
    await page.evaluate(() => document.forms[0]!.reset())
    await settled(page)
    expect([await sent(page), (await page.locator('.k-otp-cell').allTextContents()).join('')]).toEqual([[''], ''])
  })
})

describe('k-textarea', () => {
  it('takes what an input method gives, and counts it as people do', async () => {
    const page = await open('<k-textarea label="Remark" name="a" counter maxlength="4"></k-textarea>')
    await page.locator('textarea').focus()
    const give = await compose(page, ['にほ', 'にほん'], '日本')
    await give()
    expect([await ownValue(page, 'k-textarea'), await page.locator('.k-field-count').textContent()]).toEqual([
      '日本',
      '2 / 4',
    ])
    await page.keyboard.insertText('👨‍👩‍👧‍👦🇯🇵é')
    expect(await page.locator('.k-field-count').textContent()).toBe('5 / 4')
    expect(await page.evaluate(() => document.querySelector<Field>('k-textarea')!.checkValidity())).toBe(false)
  })

  it('grows by script where no style sheet can do it', async () => {
    const page = await open('')
    await page.evaluate(() => {
      CSS.supports = () => false
      const sheet = new CSSStyleSheet()
      sheet.replaceSync('textarea { field-sizing: fixed !important }')
      document.adoptedStyleSheets = [sheet]
      const element = document.createElement('k-textarea')
      element.setAttribute('label', 'Remark')
      document.forms[0]!.append(element)
    })
    const height = () => page.locator('textarea').evaluate((node) => (node as HTMLElement).offsetHeight)
    const before = await height()
    await page.locator('textarea').fill('one\ntwo\nthree\nfour\nfive\nsix')
    expect(await height()).toBeGreaterThan(before + 60)
    await page.locator('textarea').fill('one')
    expect(await height()).toBe(before)
  })
})

describe('k-slider', () => {
  it('goes back with its form, both thumbs', async () => {
    const page = await open('<k-slider label="Price" name="a" value="20" value-end="80"></k-slider>')
    await page.locator('input').first().press('ArrowRight')
    await page.locator('input').last().press('ArrowLeft')
    expect(await sent(page)).toEqual(['21', '79'])
    await page.evaluate(() => document.forms[0]!.reset())
    await settled(page)
    const values = await page.evaluate(() => {
      const { value, valueEnd } = document.querySelector<Field>('k-slider')!
      return [value, valueEnd]
    })
    expect([await sent(page), values]).toEqual([
      ['20', '80'],
      [20, 80],
    ])
  })

  it('shows a number beyond its bounds at the bound, in the words of the language', async () => {
    const page = await open('<k-slider label="Price" name="a" max="2000" value="9999" unit="€"></k-slider>')
    expect([await sent(page), await page.locator('.k-slider-value').textContent()]).toEqual([['2000'], '2,000\u00a0€'])
  })

  it('is dragged by a finger, and scrolled past by one that goes up', async () => {
    const { page, finger } = await openDevelopment(
      '/karui.all.js',
      `<k-slider label="Price" value="0"></k-slider>${'<p>Long text.</p>'.repeat(90)}`,
      { sheet: '/karui.all.css' },
    )
    const { x, y, height } = (await page.locator('input').boundingBox())!
    await finger.drag({ x: x + 14, y: y + height / 2 }, { x: 150 })
    const value = await ownValue(page, 'k-slider')
    expect(value).toBeGreaterThan(30)
    await finger.drag({ x: x + 250, y: y + height / 2 }, { y: -200 })
    await page.waitForFunction(() => scrollY > 20)
    expect(await ownValue(page, 'k-slider')).toBe(value)
  })
})
