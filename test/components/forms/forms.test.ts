import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { bundle } from '../../support/bundle'
import { openPage } from '../../support/page'

/** As much of the elements and their events as is used here. */
type KElement = HTMLElement & { value?: unknown; checked?: boolean; schema?: unknown; reportValidity(): boolean }
type KEvent = CustomEvent<{ value: unknown; until(promise: Promise<unknown>): void }>

declare global {
  /** What the form of a page has submitted. */
  var calls: unknown[]
  /** Fails what a page is saving. */
  var refuse: () => void
}

let script = ''
beforeAll(async () => {
  script = await bundle('test/fixtures/forms.ts')
})

const open = (body: string) =>
  openPage(
    `<!doctype html><html lang="en"><head><title>test</title><script src="${script}" defer></script></head><body>${body}</body></html>`,
  )

/** What the first form of the page would submit. */
const submitted = () =>
  [...new FormData(document.forms[0])].map(
    ([name, value]) => `${name}=${typeof value === 'string' ? value : value.name}`,
  )

const kinds = [
  ['k-field', '<k-field label="A" name="a" value="one" required ATTRIBUTES></k-field>', 'a=one'],
  [
    'k-field with a control of its own',
    '<k-field label="A"><input name="a" value="one" required ATTRIBUTES></k-field>',
    'a=one',
  ],
  [
    'k-select',
    `<k-select label="A" name="a" value="two" items='["one","two"]' required ATTRIBUTES></k-select>`,
    'a=two',
  ],
  [
    'k-select with options',
    '<k-select label="A" name="a" required ATTRIBUTES><option>one</option><option selected>two</option></k-select>',
    'a=two',
  ],
  ['k-switch', '<k-switch label="A" name="a" value="yes" checked required ATTRIBUTES></k-switch>', 'a=yes'],
] as const

describe.each(kinds)('%s is a control of its form', (_, markup, entry) => {
  const at = (attributes = '') => markup.replace('ATTRIBUTES', attributes)

  it('submits its value, also from outside, and not when it is disabled', async () => {
    const { page } = await open(
      `<form id="f">${at()}<fieldset disabled>${at()}</fieldset>${at('disabled')}</form>${at('form="f"')}`,
    )
    await page.waitForSelector('[name=a]')
    expect(await page.evaluate(submitted)).toEqual([entry, entry])
  })

  it('goes back to its default with the form', async () => {
    const { page } = await open(`<form>${at()}</form>`)
    await page.evaluate(() => {
      const control = document.querySelector('[name=a]:is(input, select)') as HTMLInputElement
      if (control.type === 'checkbox') control.click()
      else {
        control.value = 'one' === control.value ? 'changed' : 'one'
        control.dispatchEvent(new Event('input', { bubbles: true }))
        control.dispatchEvent(new Event('change', { bubbles: true }))
      }
    })
    expect(await page.evaluate(submitted)).not.toEqual([entry])
    await page.evaluate(() => document.forms[0]!.reset())
    await page.waitForTimeout(20)
    expect(await page.evaluate(submitted)).toEqual([entry])
  })

  it('has a name, and says what is wrong with it', async () => {
    const { page } = await open(`<form>${at()}</form>`)
    const control = page.getByLabel('A')
    await control.waitFor()
    await control.evaluate((node) => {
      const input = node as HTMLInputElement | HTMLSelectElement
      input.setCustomValidity('')
      if (input.type === 'checkbox') input.click()
      else if (input instanceof HTMLSelectElement) input.selectedIndex = -1
      else input.value = ''
    })
    const valid = await page.evaluate(() =>
      document.querySelector<KElement>('k-field, k-select, k-switch')!.reportValidity(),
    )
    expect(valid).toBe(false)
    expect(await control.getAttribute('aria-invalid')).toBe('true')
    const note = await page.evaluate(() => {
      const input = document.querySelector('[aria-describedby]')!
      return document.getElementById(input.getAttribute('aria-describedby')!)!.textContent!.trim()
    })
    expect(note).not.toBe('')
  })
})

describe('k-field', () => {
  it('keeps the caret when the password is shown, and the focus when it is cleared', async () => {
    const { page } = await open('<k-field label="P" type="password" value="secret" reveal clearable></k-field>')
    await page.getByLabel('P', { exact: true }).focus()
    await page.evaluate(() => document.querySelector('input')!.setSelectionRange(2, 2))
    await page.getByLabel('Show password').tap()
    // The browser moves the caret of a control that changed its type when it next draws.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
    expect(
      await page.evaluate(async () => {
        await new Promise((resolve) => setTimeout(resolve, 100)) // the browser moves the caret too, after the click
        const input = document.querySelector('input')!
        return [input === document.activeElement, input.type, input.selectionStart]
      }),
    ).toEqual([true, 'text', 2])
    await page.getByLabel('Clear P').tap()
    expect(
      await page.evaluate(() => [document.activeElement!.tagName, document.querySelector<KElement>('k-field')!.value]),
    ).toEqual(['INPUT', ''])
  })

  it('counts characters as people do', async () => {
    const { page } = await open('<k-field label="P" counter maxlength="3" value="a👨‍👩‍👧é"></k-field>')
    expect(await page.textContent('.k-field-count')).toBe('3 / 3')
    await page.locator('input').press('End')
    await page.keyboard.type('x')
    expect(await page.textContent('.k-field-count')).toBe('4 / 3')
    await page.locator('input').blur()
    expect(await page.textContent('.k-field-note')).toContain('3 characters')
  })

  it('tells nothing before the user has left it, and forgets it with the reset', async () => {
    const { page } = await open('<form><k-field label="P" type="email"></k-field></form>')
    await page.locator('input').focus()
    await page.keyboard.type('ana')
    expect(await page.locator('k-field[data-state=invalid]').count()).toBe(0)
    await page.locator('input').blur()
    expect(await page.locator('k-field[data-state=invalid]').count()).toBe(1)
    await page.locator('input').focus()
    await page.keyboard.type('@example.org')
    expect(await page.locator('k-field[data-state=invalid]').count()).toBe(0)
  })

  it('leaves alone what an input method has not finished', async () => {
    const { page } = await open('<k-field label="P"></k-field>')
    const values = await page.evaluate(async () => {
      const input = document.querySelector('input')!
      const host = document.querySelector<KElement>('k-field')!
      host.value = 'ね'
      await Promise.resolve()
      input.dispatchEvent(new CompositionEvent('compositionstart'))
      input.value = 'ねか'
      input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }))
      Object.assign(host, { label: 'Q' }) // drawn anew, the field would show its old value
      await Promise.resolve()
      const during = input.value
      input.value = '猫'
      input.dispatchEvent(new CompositionEvent('compositionend'))
      return [during, input.value, host.value]
    })
    expect(values).toEqual(['ねか', '猫', '猫'])
  })
})

describe('under a Riot parent', () => {
  const owner = (listens: boolean) => open(`<k-owner ${listens ? 'listens' : ''}></k-owner>`)

  it('shows the value of a parent that refuses another', async () => {
    const { page } = await owner(true)
    await page.locator('input[name=text]').press('End')
    await page.keyboard.type('x')
    expect(await page.inputValue('input[name=text]')).toBe('mine')
    await page.getByLabel('Mine').tap()
    expect(await page.getByLabel('Mine').isChecked()).toBe(true)
  })

  it('lets the user finish where the parent hears of the change alone', async () => {
    const { page } = await owner(false)
    await page.locator('input[name=text]').press('End')
    await page.keyboard.type('xy')
    expect(await page.inputValue('input[name=text]')).toBe('minexy')
    await page.locator('input[name=text]').blur()
    expect(await page.inputValue('input[name=text]')).toBe('mine')
  })
})

describe('k-switch', () => {
  it('goes back and says so when it could not be saved', async () => {
    const { page } = await open('<k-switch label="S"></k-switch>')
    await page.evaluate(() =>
      document.querySelector('k-switch')!.addEventListener('save', (event) => {
        const saved = new Promise<void>((_, reject) => {
          globalThis.refuse = () => reject(new Error('no'))
        })
        ;(event as Event as KEvent).detail.until(saved)
      }),
    )
    await page.getByText('S', { exact: true }).tap()
    await page.waitForSelector('[aria-busy]')
    expect(await page.getByRole('switch').isChecked()).toBe(true)
    await page.evaluate(() => globalThis.refuse())
    await page.waitForSelector('k-switch[data-state=invalid]')
    expect(await page.evaluate(() => document.querySelector<KElement>('k-switch')!.checked)).toBe(false)
  })
})

describe('k-form', () => {
  const form =
    '<k-form><k-field label="E-mail" name="email" type="email" required></k-field><k-field label="Age" name="age"></k-field><button>Go</button></k-form>'
  const listen = () => {
    globalThis.calls = []
    document.querySelector('k-form')!.addEventListener('submit', (event) => {
      const { value, until } = (event as Event as KEvent).detail
      calls.push(value)
      until(new Promise((_, reject) => setTimeout(() => reject({ errors: { age: 'Too young' } }), 60)))
    })
  }

  it('lists what is wrong, goes to the first, and submits once', async () => {
    const { page } = await open(form)
    await page.evaluate(listen)
    await page.locator('button').tap()
    await page.waitForSelector('.k-form-link')
    expect(await page.evaluate(() => document.activeElement!.getAttribute('name'))).toBe('email')
    await page.keyboard.type('ana@example.org')
    await page.waitForSelector('.k-form-link', { state: 'detached' })
    await page.evaluate(() => {
      const button = document.querySelector('button')!
      button.click()
      button.click()
    })
    await page.waitForSelector('.k-form-link')
    expect(await page.evaluate(() => globalThis.calls)).toEqual([{ email: 'ana@example.org', age: '' }])
    expect(await page.textContent('.k-form-link')).toBe('Age: Too young')
    expect(await page.inputValue('input[name=email]')).toBe('ana@example.org')
    await page.keyboard.type('4')
    await page.waitForSelector('k-field[data-state=invalid]', { state: 'detached' })
  })

  it('asks an asynchronous schema, and submits what it made', async () => {
    const { page } = await open(form)
    await page.evaluate(() => {
      globalThis.calls = []
      const element = document.querySelector<KElement>('k-form')!
      element.schema = {
        '~standard': {
          validate: async (value: { age: string }) =>
            value.age ? { value: { age: Number(value.age) } } : { issues: [{ message: 'Say it', path: ['age'] }] },
        },
      }
      element.addEventListener('submit', (event) => calls.push((event as Event as KEvent).detail.value))
    })
    await page.fill('input[name=email]', 'ana@example.org')
    await page.locator('button').tap()
    await page.waitForSelector('.k-form-link')
    expect(await page.textContent('.k-form-link')).toBe('Age: Say it')
    await page.fill('input[name=age]', '40')
    await page.locator('button').tap()
    await page.waitForFunction(() => globalThis.calls.length === 1)
    expect(await page.evaluate(() => globalThis.calls)).toEqual([{ age: 40 }])
  })
})

describe('what k-form is to fill in', () => {
  const form = (attributes = '') =>
    open(`<k-form ${attributes}>
      <k-field label="Name" name="name" value="Ana" required></k-field>
      <k-select label="Level" name="level" items='["low", "high"]'></k-select>
      <k-switch label="Letter" name="letter" checked></k-switch>
      <k-select label="Days" name="days" multiple items='["mon", "tue", "wed"]'></k-select>
      <input name="tag" aria-label="Tag"><input name="tag" aria-label="Tag">
      <input type="radio" name="size" value="s" aria-label="s"><input type="radio" name="size" value="m" aria-label="m">
      <k-file-input label="File" name="file"></k-file-input>
    </k-form>`)
  const value = {
    name: 'Ben',
    level: 'high',
    letter: false,
    days: ['mon', 'wed'],
    tag: ['one', 'two'],
    size: 'm',
    toString: 'no field has this name',
  }
  const filled = { name: 'Ben', level: 'high', days: ['mon', 'wed'], tag: ['one', 'two'], size: 'm' }
  const read = (page: Page) =>
    page.evaluate(() => {
      const { file, ...rest } = document.querySelector<KElement>('k-form')!.value as Record<string, unknown>
      return rest
    })
  const fill = (page: Page, values: unknown) =>
    page.evaluate(async (given) => {
      globalThis.calls = []
      for (const type of ['input', 'change']) document.addEventListener(type, () => calls.push(type))
      document.querySelector<KElement>('k-form')!.value = given
      await new Promise((resolve) => setTimeout(resolve))
    }, values)

  it('is in the fields by their names, without an event, and is read again as it was given', async () => {
    const { page } = await form()
    expect(await read(page)).toEqual({ name: 'Ana', level: 'low', letter: 'on', tag: ['', ''] })
    await fill(page, value)
    expect(await read(page)).toEqual(filled)
    expect(await page.evaluate(() => document.querySelector<KElement>('k-field')!.value)).toBe('Ben')
    expect(await page.evaluate(() => calls)).toEqual([])
    await page.fill('input[name=name]', 'Cleo')
    expect(await read(page)).toEqual({ ...filled, name: 'Cleo' })
    await fill(page, await read(page))
    expect(await read(page)).toEqual({ ...filled, name: 'Cleo' })
  })

  it('may be only some of the fields, or nothing', async () => {
    const { page } = await form()
    await fill(page, { letter: null, name: '' })
    expect(await read(page)).toEqual({ name: '', level: 'low', tag: ['', ''] })
    for (const nothing of [null, {}]) await fill(page, nothing)
    expect(await read(page)).toEqual({ name: '', level: 'low', tag: ['', ''] })
  })

  it('comes from an attribute too, and a reset goes back to what the fields have', async () => {
    const { page } = await form(`value='{"name": "Ben", "letter": "on"}'`)
    await page.waitForFunction(() => document.querySelector<KElement>('k-field')!.value === 'Ben')
    expect(await read(page)).toMatchObject({ name: 'Ben', letter: 'on' })
    await page.evaluate(() => document.forms[0]!.reset())
    await page.waitForFunction(() => document.querySelector<KElement>('k-field')!.value === 'Ana')
  })
})

describe('k-field', () => {
  it('stays red while what is wrong is being mended', async () => {
    const { page } = await openPage(`<!doctype html><html lang="en"><head><title>test</title>
      <link rel="stylesheet" href="/karui.all.css"><script src="${script}" defer></script></head>
      <body><k-field label="A" error="Wrong"></k-field><k-field label="B"></k-field></body></html>`)
    const edge = (at: number) =>
      page
        .locator('.k-field-control')
        .nth(at)
        .evaluate((box) => getComputedStyle(box).getPropertyValue('--_edge'))
    const before = await edge(0)
    await page.locator('input').first().focus()
    expect(await edge(0)).toBe(before)
    await page.locator('input').last().focus()
    expect(await edge(1)).not.toBe(before)
  })
})

describe('k-file-input', () => {
  it('says of a photo that only phones know what it is', async () => {
    const { page } = await open('<k-file-input label="F" name="f" accept="image/jpeg" multiple></k-file-input>')
    const photo = (name: string, mimeType: string) => ({ name, mimeType, buffer: Buffer.from('abc') })
    const choose = (...files: ReturnType<typeof photo>[]) => page.getByLabel('F', { exact: true }).setInputFiles(files)
    await choose(photo('IMG_1.HEIC', ''), photo('b.heif', 'image/heif'))
    expect(await page.textContent('.k-field-note')).toBe(
      ['IMG_1.HEIC', 'b.heif'].map((name) => `${name} is HEIC; please use a JPEG`).join(' · '),
    )
    await choose(photo('a.png', 'image/png'))
    expect(await page.textContent('.k-field-note')).toContain('a type that cannot be used')
  })

  it('adds, refuses, removes and resets, and the form submits what is listed', async () => {
    const { page } = await open(
      '<form><k-file-input label="F" name="f" multiple accept=".txt" max-size="5"></k-file-input></form>',
    )
    const text = (name: string, body = 'abc') => ({ name, mimeType: 'text/plain', buffer: Buffer.from(body) })
    await page.getByLabel('F', { exact: true }).setInputFiles([text('a.txt'), text('b.exe')])
    await page.getByLabel('F', { exact: true }).setInputFiles([text('c.txt'), text('d.txt', 'too long')])
    expect(await page.evaluate(submitted)).toEqual(['f=a.txt', 'f=c.txt'])
    expect(await page.textContent('.k-field-note')).toContain('d.txt')
    await page.getByLabel('Remove a.txt').tap()
    expect(await page.evaluate(submitted)).toEqual(['f=c.txt'])
    await page.evaluate(() => document.forms[0]!.reset())
    await page.waitForSelector('.k-file-input-item', { state: 'detached' })
  })
})
