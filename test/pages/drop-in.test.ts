/** The two built files in a plain page: under the strict policy, and beside sheets that beat our layers. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { openPage, pageOf } from '../support/page'

const markup = readFileSync('stories/screens/devices/devices.html', 'utf8')

/** @param sheet address of the page's own sheet, after ours: the worst place for us */
const pageWith = (sheet = '', body = markup) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Devices</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<link rel="stylesheet" href="/karui.css">${sheet && `<link rel="stylesheet" href="${sheet}">`}
<script src="/karui.min.js" defer></script></head><body>${body}</body></html>`

describe('a plain page', () => {
  it('draws the screen under the strict policy without a violation', async () => {
    const opened = await openPage(pageWith())
    await opened.page.waitForSelector('k-button button')
    expect(await opened.page.locator('h1').textContent()).toBe('Devices')
    expect(await opened.page.locator('k-list-item').count()).toBe(5)
    await opened.settled()
    expect(opened.violations).toEqual([])
  })

  it('injects no style at run time and writes no style but custom properties, by CSSOM', async () => {
    const { page } = await openPage(pageWith())
    await page.waitForSelector('k-button button')
    expect(
      await page.evaluate(() => [
        document.querySelectorAll('style').length,
        document.adoptedStyleSheets.length,
        [...document.querySelectorAll<HTMLElement>('[style]')].flatMap(({ style }) =>
          [...style].filter((property) => !property.startsWith('--')),
        ),
      ]),
    ).toEqual([0, 0, []])
  })

  it('the form is a native one: FormData, reset, required, fieldset disabled', async () => {
    const { page } = await openPage(pageWith())
    await page.waitForSelector('k-field input')
    await page.fill('input[name=name]', 'Antenna')
    await page.selectOption('select[name=level]', 'High')
    const data = await page.evaluate(() => {
      const form = document.querySelector('form')!
      const before = [...new FormData(form).entries()]
      form.reset()
      const after = [...new FormData(form).entries()]
      return [before, after, form.checkValidity(), document.querySelector('k-field')!.matches(':has(:invalid)')]
    })
    expect(data).toEqual([
      [
        ['name', 'Antenna'],
        ['level', 'High'],
        ['date', ''],
        ['on', 'on'],
      ],
      [
        ['name', ''],
        ['level', 'Low'],
        ['date', ''],
        ['on', 'on'],
      ],
      false,
      true,
    ])
  })
})

describe('what a page may get wrong', () => {
  it('is passed over in silence: the default is drawn', async () => {
    const opened = await openPage('<!doctype html><title>Before</title>')
    const said: string[] = []
    opened.page.on('console', (message) => said.push(message.text()))
    const body = `<k-meter label="Space" value="many"></k-meter><k-list label="Rows" items="[1,"></k-list>
      <k-field label="Name" maxlength="x"></k-field><k-card label="Card"><b slot="heder">B</b></k-card>`
    await opened.page.goto(await pageOf(pageWith('', body)))
    await opened.page.waitForSelector('k-meter .k-meter-bar')
    await opened.page.waitForSelector('k-list :text("Rows")')
    await opened.page.getByLabel('Name').fill('long enough')
    await opened.page.waitForSelector('k-card :text("Card")')
    await opened.settled()
    expect(said).toEqual([])
  })
})

describe('a page that streams in', () => {
  const body = `<k-list label="A"><k-list-item label="1"></k-list-item><k-list-item label="2"><b slot="end">x</b></k-list-item></k-list>
<k-card label="B"><p>One</p><k-card label="C"><p>Two</p></k-card><p slot="footer">Foot</p></k-card>
<k-form><k-field label="D" name="d" value="e"></k-field><k-button type="submit">F</k-button></k-form><p>End</p>`
  const page = `<!doctype html><html lang="en"><head><title>s</title><script src="/karui.min.js"></script></head><body>${body}</body></html>`
  /** Ids are given in the order of drawing, which differs, and empty texts are the parser's. */
  const drawn = () => document.body.innerHTML.replaceAll(/\bk\d+\b/g, 'id').replaceAll(/>\s+</g, '><')

  it.each([7, 3, 1])('in pieces of %d bytes is drawn as the whole', async (size) => {
    const address = await pageOf(page)
    const whole = await openPage(address)
    const slow = await openPage(`${address.replace('/pages/', '/slow/')}?size=${size}&delay=1`)
    expect(await slow.page.evaluate(drawn)).toBe(await whole.page.evaluate(drawn))
    expect(await slow.page.locator('.k-list-item-label').allTextContents()).toEqual(['1', '2'])
  })
})

describe("beside a page's own sheet", () => {
  const sheets = {
    'a reset': '/fixtures/reset.css',
    Bootstrap: '/node_modules/bootstrap/dist/css/bootstrap.css',
    "AngularJS Material's": '/node_modules/angular-material/angular-material.css',
    'one that styles bare elements': '/fixtures/bare.css',
  }
  /** Looks and boxes of what can be touched or read; places shift with the page's margins, so they are left out. */
  const looks = () =>
    [
      'k-nav-bar h1',
      'k-list-item',
      '.k-list-item-label',
      'k-field input',
      'k-field label',
      'k-select select',
      'k-switch input',
      'k-button button',
      '.k-status-card-label',
      '.k-status-card-status',
      '.k-status-card-status .k-icon',
    ].map((selector) => {
      const element = document.querySelector(selector)
      if (!element) return `${selector}: missing`
      const style = getComputedStyle(element)
      const { width, height } = element.getBoundingClientRect()
      // What shows no text of its own has a font that nobody sees.
      const hasText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim())
      const isTyped = element.matches('input:not([type=checkbox]), select')
      const text = hasText || isTyped ? [style.fontSize, style.fontWeight, style.color, style.textTransform] : []
      const box = [style.backgroundColor, style.borderTopWidth, Math.round(width), Math.round(height)]
      return [selector, ...text, ...box].join(' ')
    })
  const looksWith = async (sheet?: string) => {
    const { page } = await openPage(pageWith(sheet))
    await page.waitForSelector('k-button button')
    await page.waitForTimeout(300) // transitions of a sheet that comes late
    return page.evaluate(looks)
  }

  it.each(Object.entries(sheets))('%s sheet, the components look and measure the same', async (_, sheet) => {
    expect(await looksWith(sheet)).toEqual(await looksWith())
  })
})
