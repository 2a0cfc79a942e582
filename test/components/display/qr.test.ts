/** What is drawn is read again, as a camera would: from a picture of the screen. */
import { expect, test } from '@jest/globals'
import { wifiText } from '../../../components/qr'
import { type OpenedPage, openPage, type PageOptions } from '../../support/page'
import { readCode } from '../../support/read-code'

const open = (attributes: string, options: PageOptions = {}): Promise<OpenedPage> =>
  openPage(
    `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>Code</title>
    <link rel="stylesheet" href="/karui.css"><link rel="stylesheet" href="/css/qr.css">
    <script src="/karui.min.js" defer></script><script src="/karui.qr.min.js" defer></script></head>
    <body><k-qr ${attributes}></k-qr></body></html>`,
    options,
  )

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

const network = wifiText({ ssid: 'Haus "Süd"; 2', password: 'a\\b:c,d', hidden: true })

test.each([
  ['an address', 'https://example.com/?a=1&b=2'],
  ['a network', network],
  ['Japanese', 'カフェの Wi-Fi'],
  ['digits', '0123456789'],
  ['a long text', 'Long text. '.repeat(40)],
])('%s is read as it was given', async (_, text) => {
  const { page } = await open(`value="${escaped(text)}"`)
  expect(await readCode(page)).toBe(text)
})

const looks: [string, PageOptions][] = [
  ['on a dark page', { theme: 'dark' }],
  ['in forced colours', { forcedColors: true, theme: 'dark' }],
  ['from right to left', { dir: 'rtl' }],
  ['on the narrowest phone', { width: 320 }],
]

test.each(looks)('%s it is read as well', async (_, options) => {
  const { page } = await open(`level="H" value="${escaped(network)}"`, options)
  expect(await readCode(page)).toBe(network)
})

test('it is drawn anew with another value, and says in words what is too long', async () => {
  const { page } = await open('label="Menu" value="one"')
  await page.evaluate(() => document.querySelector('k-qr')!.setAttribute('value', 'two'))
  expect(await readCode(page)).toBe('two')
  expect(await page.getByRole('img').getAttribute('aria-label')).toBe('Menu')
  await page.evaluate(() => document.querySelector('k-qr')!.setAttribute('value', 'x'.repeat(3000)))
  await page.getByRole('alert').getByText('This is too long for a QR code.').waitFor()
})

test('a plain page makes the text of a network by itself', async () => {
  const { page } = await open('value="x"')
  expect(await page.evaluate(() => karui.wifiText({ ssid: 'Home' }))).toBe('WIFI:T:nopass;S:Home;;')
})
