import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openPage, type PageOptions } from '../../support/page'

const open = async (body: string, options?: PageOptions) => {
  const opened = await openPage(
    `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>Dialog</title>
    <link rel="stylesheet" href="/karui.css"><script src="/karui.min.js" defer></script></head><body>${body}</body></html>`,
    options,
  )
  await opened.page.evaluate(() => {
    const log: string[] = []
    Object.assign(globalThis, { log })
    for (const type of ['cancel', 'close', 'action']) {
      const note = (event: Event) => {
        if ((event.target as Element).localName !== 'k-dialog') return
        log.push([type, ...Object.values((event as CustomEvent<object | null>).detail ?? {})].join(' '))
      }
      document.addEventListener(type, note, { capture: true })
    }
  })
  return opened
}
const logOf = (page: Page) => page.evaluate(() => (globalThis as unknown as { log: string[] }).log)
/** The native dialog loses its `open` before it tells of it: "close" is the last that is heard. */
const closed = (page: Page) =>
  page.waitForFunction(() => (globalThis as unknown as { log: string[] }).log.at(-1) === 'close')
const modal = (page: Page) => page.waitForSelector('.k-dialog-panel:modal')
const isModal = (page: Page) => page.locator('.k-dialog-panel').evaluate((panel) => panel.matches(':modal'))
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement!.getAttribute('value') ?? document.activeElement!.className)

const buttons = `<button slot="footer" tone="bad" value="delete">Delete</button>
  <button slot="footer" value="cancel">Cancel</button><button slot="footer" id="other">Other</button>`
const dialog = (attributes: string, content = `<p>Sure?</p>${buttons}`) =>
  `<k-dialog label="Delete it?" ${attributes}>${content}</k-dialog>`

describe('k-dialog', () => {
  it('is a modal dialog with a name, an alert an alert dialog with its text', async () => {
    const { page } = await open(dialog('open'))
    await modal(page)
    await page.getByRole('dialog', { name: 'Delete it?' }).waitFor()
    await page.evaluate(() => document.querySelector('k-dialog')!.setAttribute('kind', 'alert'))
    const alert = page.getByRole('alertdialog', { name: 'Delete it?' })
    await alert.waitFor()
    const id = await alert.getAttribute('aria-describedby')
    expect(await page.locator(`[id="${id}"]`).textContent()).toContain('Sure?')
  })

  it.each([
    ['dialog', '', 'k-dialog-panel'],
    ['alert: not what destroys', 'kind="alert"', 'cancel'],
  ])('takes the focus (%s)', async (_, attributes, expected) => {
    const { page } = await open(dialog(`${attributes} open`))
    await modal(page)
    expect(await focused(page)).toBe(expected)
  })

  it('leaves the focus to content that asks for it', async () => {
    const { page } = await open(
      dialog('kind="alert" open', `<input class="name" autofocus aria-label="Name">${buttons}`),
    )
    await modal(page)
    expect(await focused(page)).toBe('name')
  })

  it.each([
    ['', { escape: true, beside: true }],
    ['kind="alert"', { escape: true, beside: false }],
    ['kind="full"', { escape: true, beside: false }],
    ['closedby="closerequest"', { escape: true, beside: false }],
    ['kind="alert" closedby="any"', { escape: true, beside: true }],
    ['closedby="none"', { escape: false, beside: false }],
    ['locked', { escape: false, beside: false }],
  ])('closes by what it may be closed by (%s)', async (attributes, expected) => {
    const { page, finger } = await open(dialog(`${attributes} open`), { width: 1000 })
    await modal(page)
    await finger.tap({ x: 20, y: 20 })
    await page.waitForTimeout(500)
    expect(await isModal(page)).toBe(!expected.beside)
    await page.evaluate(() => document.querySelector<HTMLElement & { show(): void }>('k-dialog')!.show())
    await modal(page)
    // Twice: browsers ask only once in a row, then close.
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.waitForTimeout(500)
    expect(await isModal(page)).toBe(!expected.escape)
  })

  it('tells which button was pressed, and closes unless that is prevented', async () => {
    const { page, finger } = await open(dialog('open'))
    await modal(page)
    await finger.tap(page.locator('#other'))
    await page.evaluate(() =>
      document.querySelector('k-dialog')!.addEventListener('action', (event) => event.preventDefault(), { once: true }),
    )
    await finger.tap(page.locator('[value=delete]'))
    expect(await isModal(page)).toBe(true)
    await finger.tap(page.locator('[value=delete]'))
    await closed(page)
    expect(await logOf(page)).toEqual(['action delete', 'action delete', 'close'])
  })

  it('scrolls its body and keeps its buttons on a small screen', async () => {
    const long = `${'<p>Long text.</p>'.repeat(60)}${buttons}`
    const { page, finger } = await open(dialog('open', long), { width: 320, height: 480 })
    await modal(page)
    await page.waitForTimeout(400)
    const box = (await page.locator('.k-dialog-footer').boundingBox())!
    expect(box.y + box.height).toBeLessThanOrEqual(480)
    await finger.drag(page.locator('.k-dialog-body'), { y: -100 })
    await page.waitForFunction(() => document.querySelector('.k-dialog-body')!.scrollTop > 50)
    expect((await page.locator('.k-dialog-footer').boundingBox())!.y).toBe(box.y)
  })

  it('keeps room for its content, and everything within reach, at twice as large text', async () => {
    const title = 'Nutzungsbedingungen und Datenschutzerklärung der Übereinstimmungsprüfung'
    const { page } = await open(
      `<k-dialog lang="de" label="${title}" open><p>${'Lang. '.repeat(200)}</p>
      ${['Nicht einverstanden', 'Später noch einmal fragen', 'Einverstanden und weiter']
        .map((text) => `<k-button slot="footer" value="${text}">${text}</k-button>`)
        .join('')}</k-dialog>`,
      { width: 320, height: 640, reducedMotion: true },
    )
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    await modal(page)
    expect((await page.locator('.k-dialog-body').boundingBox())!.height).toBeGreaterThanOrEqual(4 * 32)
    const shows = (selector: string, part: string) =>
      page.evaluate(
        ([what, within]) => {
          const element = document.querySelector(what!)!
          element.scrollIntoView({ behavior: 'instant', block: 'start' })
          const { top } = element.getBoundingClientRect()
          const box = document.querySelector(within!)!.getBoundingClientRect()
          return top >= box.top - 1 && top < box.bottom ? 'within' : `${top} in ${box.top} to ${box.bottom}`
        },
        [selector, part],
      )
    expect(await shows('.k-dialog-title', '.k-dialog-header')).toBe('within')
    for (const value of ['Einverstanden', 'Nicht'])
      expect(await shows(`k-button[value^=${value}]`, '.k-dialog-footer')).toBe('within')
  })

  it('shows that its close button is pressed, without motion too', async () => {
    const { page } = await open('<k-dialog label="Saved" open></k-dialog>', { reducedMotion: true, touch: false })
    const close = page.getByRole('button', { name: 'Close' })
    const fill = () => close.evaluate((button) => getComputedStyle(button).backgroundColor)
    await modal(page)
    const before = await fill()
    await close.hover()
    await page.mouse.down()
    expect(await fill()).not.toBe(before)
  })

  it('has a title that runs in its own direction, from where all titles begin', async () => {
    const { page } = await open('<k-dialog label="שלום (1)" open></k-dialog><k-sheet label="שלום (2)"></k-sheet>')
    await modal(page)
    const directions = await page.evaluate(() =>
      ['', ' > bdi'].map((part) =>
        [...document.querySelectorAll(`.k-dialog-title${part}`)].map((title) => getComputedStyle(title).direction),
      ),
    )
    expect(directions).toEqual([
      ['ltr', 'ltr'],
      ['rtl', 'rtl'],
    ])
  })

  it('makes room for the soft keyboard', async () => {
    const { page } = await open(dialog('open', `${'<p>Long text.</p>'.repeat(60)}${buttons}`))
    await modal(page)
    await page.evaluate(() => document.documentElement.style.setProperty('--k-kb', '300px'))
    await page.waitForTimeout(400)
    const box = (await page.locator('.k-dialog-panel').boundingBox())!
    expect(box.y).toBeGreaterThanOrEqual(0)
    expect(box.y + box.height).toBeLessThanOrEqual(544)
  })

  it('comes back when a form of method "dialog" closes it and closing is refused', async () => {
    const { page, finger } = await open(dialog('open', '<form method="dialog"><button id="done">Done</button></form>'))
    await modal(page)
    await page.evaluate(() => {
      const refuse = (event: Event) => {
        event.preventDefault()
        document.title = 'refused'
      }
      document.querySelector('k-dialog')!.addEventListener('cancel', refuse, { once: true })
    })
    await finger.tap(page.locator('#done'))
    await page.waitForFunction(() => document.title === 'refused')
    await modal(page)
    await finger.tap(page.locator('#done'))
    await closed(page)
    expect(await logOf(page)).toEqual(['cancel close', 'cancel close', 'close'])
  })

  it('is not closed by text that is selected up to beside it', async () => {
    const { page } = await open(dialog('open'), { touch: false, width: 1000 })
    await modal(page)
    const box = (await page.locator('.k-dialog-body').boundingBox())!
    await page.mouse.move(box.x + 40, box.y + 10)
    await page.mouse.down()
    await page.mouse.move(20, 20, { steps: 4 })
    await page.mouse.up()
    expect(await logOf(page)).toEqual([])
  })

  it.each(['show-modal', '--show'])('opens and closes by a button with a command (%s)', async (command) => {
    const { page, finger } = await open(
      `<button id="opener" command="${command}" commandfor="ask">Open</button>` +
        dialog('id="ask"', '<p>Sure?</p><button slot="footer" command="request-close" commandfor="ask">No</button>'),
    )
    await finger.tap(page.locator('#opener'))
    await modal(page)
    await finger.tap(page.getByRole('button', { name: 'No' }))
    await closed(page)
    expect(await logOf(page)).toEqual(['cancel close', 'close'])
  })

  it('opens by a command where the platform has none', async () => {
    const { page } = await open('')
    await page.addInitScript(() => {
      for (const name of ['command', 'commandForElement'])
        delete (HTMLButtonElement.prototype as never as Record<string, unknown>)[name]
    })
    await page.reload()
    await page.evaluate(() => {
      const opener = Object.assign(document.createElement('button'), { textContent: 'Open', id: 'opener' })
      opener.setAttribute('command', '--show')
      opener.setAttribute('commandfor', 'late')
      document.body.append(opener, Object.assign(document.createElement('k-dialog'), { id: 'late', label: 'Late' }))
    })
    await page.locator('#opener').tap()
    await modal(page)
  })
})
