/** What no story can say of a combobox: input methods, the screen beside a keyboard, forms, a server before the script. */
import { describe, expect, it } from '@jest/globals'
import { open as openDrawn } from '../../ssr/drawn'
import { isOpen, items, labels, open, sent, shows, text, wide } from './combobox-page'

describe('beside the field', () => {
  it('the focus stays in the field, which says what Enter would choose', async () => {
    const page = await open(items, wide)
    await page.locator(text).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    const seen = await page.locator(text).evaluate((node) => ({
      isFocused: node === document.activeElement,
      active: document.getElementById(node.getAttribute('aria-activedescendant')!)?.textContent,
      expanded: node.ariaExpanded,
    }))
    expect(seen).toEqual({ isFocused: true, active: 'Akita', expanded: 'true' })
    await page.keyboard.press('Enter')
    expect([await isOpen(page), await sent(page), await page.locator(text).inputValue()]).toEqual([
      0,
      ['Akita'],
      'Akita',
    ])
    expect(await page.evaluate(() => heard)).toEqual(['input select', 'change select'])
  })

  it('accents and width do not matter, and marks are where they belong', async () => {
    const page = await open(items, wide)
    await page.locator(text).pressSequentially('osa')
    await shows(page, ['Ōsaka', 'Osaka Kita'])
    expect(await page.locator('.k-combobox-match').allTextContents()).toEqual(['Ōsa', 'Osa'])
    await page.locator(text).fill('ナラ')
    await shows(page, ['ﾅﾗ'])
  })

  it('Escape gives up the search and nothing around it; a press beside it, too', async () => {
    const page = await open(`${items} value="Akita"`, wide)
    await page.locator(text).fill('Os')
    await page.keyboard.press('Escape')
    expect([await isOpen(page), await page.locator(text).inputValue(), await sent(page)]).toEqual([
      0,
      'Akita',
      ['Akita'],
    ])
    await page.locator(text).fill('Os')
    await page.mouse.click(640, 700)
    expect([await isOpen(page), await page.locator(text).inputValue()]).toEqual([0, 'Akita'])
  })

  it('leaving it empty takes the choice away, a whole name chooses', async () => {
    const page = await open(`${items} value="Akita"`, wide)
    await page.locator(text).fill('')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await sent(page)).toEqual([''])
    await page.locator(text).fill('aomori')
    await page.keyboard.press('Shift+Tab')
    expect(await sent(page)).toEqual(['Aomori'])
  })

  it('Backspace goes to the last chip, and then removes it', async () => {
    const page = await open(`${items} multiple values='["Akita","Aomori"]'`, wide)
    await page.locator(text).focus()
    await page.keyboard.press('Backspace')
    expect(await sent(page)).toEqual(['Akita', 'Aomori'])
    await page.keyboard.press('Backspace')
    expect(await sent(page)).toEqual(['Akita'])
  })

  it('says how many were found', async () => {
    const page = await open(items, wide)
    await page.locator(text).fill('osa')
    await page.waitForFunction(
      () => document.querySelector('.k-combobox-panel [role=status]')!.textContent === '2 results',
    )
    await page.locator(text).fill('x')
    await page.waitForFunction(
      () => document.querySelector('.k-combobox-panel [role=status]')!.textContent === 'Nothing found',
    )
  })
})

it('what an input method composes filters nothing, and the Enter that ends it chooses nothing', async () => {
  const page = await open(`items='["新宿","渋谷"]'`, { ...wide, lang: 'ja' })
  const devtools = await page.context().newCDPSession(page)
  await page.locator(text).click()
  await shows(page, ['新宿', '渋谷'])
  await devtools.send('Input.imeSetComposition', { text: 'しぶ', selectionStart: 2, selectionEnd: 2 })
  expect(await labels(page)).toEqual(['新宿', '渋谷'])
  // As browsers send the Enter that takes the word; Safari marks it by its code alone.
  for (const init of [{ isComposing: true }, { keyCode: 229 }])
    await page
      .locator(text)
      .evaluate(
        (node, more) => node.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...more })),
        init,
      )
  expect([await isOpen(page), await sent(page)]).toEqual([1, ['']])
  await devtools.send('Input.insertText', { text: '渋谷' })
  await shows(page, ['渋谷'])
  await page.keyboard.press('Enter')
  expect(await sent(page)).toEqual(['渋谷'])
})

describe('as a sheet', () => {
  it('back and Escape close it, and the page has no keyboard up', async () => {
    const page = await open(`${items} value="Akita"`)
    await page.locator(text).tap()
    await page.waitForSelector('.k-combobox-panel:modal')
    expect(await page.evaluate(() => document.activeElement!.className)).toContain('k-combobox-query')
    await page.keyboard.type('Aom')
    await shows(page, ['Aomori'])
    await page.keyboard.press('Escape')
    await page.waitForSelector('.k-combobox-panel:modal', { state: 'detached' })
    expect(await page.locator(text).getAttribute('inputmode')).toBe('none')
    expect([await page.locator(text).inputValue(), await sent(page)]).toEqual(['Akita', ['Akita']])
  })

  it('what is typed by keys goes on in it', async () => {
    const page = await open(`${items} free`)
    await page.locator(text).focus()
    await page.keyboard.type('Os')
    await page.waitForSelector('.k-combobox-panel:modal')
    await page.keyboard.type('lo')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.k-combobox-panel:modal', { state: 'detached' })
    expect([await page.locator(text).inputValue(), await sent(page)]).toEqual(['Oslo', ['Oslo']])
  })
})

describe('in a form', () => {
  it('a reset goes back, and values are filled in', async () => {
    const page = await open(`${items} value="Akita"`, wide)
    await page.locator(text).fill('Aomori')
    await page.keyboard.press('Enter')
    expect(await sent(page)).toEqual(['Aomori'])
    await page.getByText('Reset').click()
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('.k-combobox-text')!.value === 'Akita')
    await page.evaluate(() => Object.assign(document.querySelector('k-form')!, { value: { city: 'Elsewhere' } }))
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('.k-combobox-text')!.value === 'Elsewhere',
    )
    expect(await sent(page)).toEqual(['Elsewhere'])
  })

  it('several are filled in, and reset', async () => {
    const page = await open(`${items} multiple values='["Akita"]'`, wide)
    await page.evaluate(() => Object.assign(document.querySelector('k-form')!, { value: { city: ['Ōsaka', 'Oslo'] } }))
    await page.waitForFunction(() => document.querySelectorAll('.k-chips-remove').length === 2)
    expect(await sent(page)).toEqual(['Ōsaka', 'Oslo'])
    await page.getByText('Reset').click()
    await page.waitForFunction(() => document.querySelectorAll('.k-chips-remove').length === 1)
    expect(await sent(page)).toEqual(['Akita'])
  })

  it('required: the browser stops the form, and the focus is in the field', async () => {
    const page = await open(`${items} required`, wide)
    await page.evaluate(() => document.forms[0]!.requestSubmit())
    await page.waitForSelector('k-combobox[data-state=invalid]')
    expect(await page.evaluate(() => document.activeElement!.className)).toContain('k-combobox-text')
    await page.locator(text).fill('Akita')
    await page.keyboard.press('Enter')
    await page.waitForSelector('k-combobox[data-state=invalid]', { state: 'detached' })
  })
})

it('an answer that comes too late is left, and nobody waits for it', async () => {
  const page = await open('', wide)
  await page.evaluate(() => {
    const loader = (query: string, signal: AbortSignal) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => heard.push(`abort ${query}`))
        if (query === 'ab') setTimeout(resolve, 20, ['right'])
        else Object.assign(globalThis, { late: () => resolve(['wrong']) })
      })
    Object.assign(document.querySelector('k-combobox')!, { loader })
  })
  await page.locator(text).click()
  await page.locator(text).fill('ab')
  await shows(page, ['right'])
  await page.evaluate(async () => {
    ;(globalThis as unknown as { late(): void }).late()
    await new Promise(requestAnimationFrame)
  })
  expect([await labels(page), await page.evaluate(() => heard.filter((line) => line.startsWith('abort')))]).toEqual([
    ['right'],
    ['abort '],
  ])
})

describe('before the script', () => {
  it('what was chosen in the select stays', async () => {
    const { page, load } = await openDrawn(
      `<k-form><k-combobox label="City" name="city" ${items}></k-combobox></k-form>`,
    )
    await page.locator('select').selectOption('Ōsaka')
    await load()
    await page.waitForSelector(text)
    expect([await page.locator(text).inputValue(), await sent(page)]).toEqual(['Ōsaka', ['Ōsaka']])
    expect(await page.locator('option').count()).toBe(2) // that of nothing, and the chosen one
  })

  it('several that were chosen stay, also what is not chosen at first', async () => {
    const { page, load } = await openDrawn(
      `<form><k-combobox label="City" name="city" multiple values='["Akita"]' ${items}></k-combobox></form>`,
    )
    await page.locator('select').selectOption(['Akita', 'Ōsaka'])
    await load()
    await page.waitForFunction(() => document.querySelectorAll('.k-chips-remove').length === 2)
    expect(await sent(page)).toEqual(['Akita', 'Ōsaka'])
    expect(await page.locator('option').count()).toBe(2)
  })

  it('what was typed stays, and so does the caret', async () => {
    const { page, load } = await openDrawn(`<k-combobox label="City" name="city" free ${items}></k-combobox>`)
    await page.locator('input').fill('Oslo')
    await page.keyboard.press('ArrowLeft')
    await load()
    await page.waitForSelector(text)
    const seen = await page
      .locator(text)
      .evaluate((node: HTMLInputElement) => [node.value, node === document.activeElement, node.selectionStart])
    expect(seen).toEqual(['Oslo', true, 3])
  })
})
