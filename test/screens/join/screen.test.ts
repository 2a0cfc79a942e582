import { describe, expect, test } from '@jest/globals'
import { networksInReach } from '../../../stories/screens/join/networks'
import { checkDigit } from '../../../stories/screens/join/wps-pin'
import { faultsOf } from '../../support/axe'
import { type OpenedPage, openPage, type PageOptions } from '../../support/page'
import { readCode } from '../../support/read-code'

interface Screen extends OpenedPage {
  tap(role: 'button' | 'radio', name: string | RegExp): Promise<void>
  /** Waits until the page has this heading. */
  heading(name: string): Promise<void>
  /** What the address says behind `#`, by name. */
  place(): Record<string, string>
}

type ScreenOptions = PageOptions & { hash?: string }

async function openScreen({ hash = '', ...options }: ScreenOptions = {}): Promise<Screen> {
  const query = new URLSearchParams({ csp: 'gallery', lang: options.lang ?? 'en', dir: options.dir ?? '' })
  const opened = await openPage(`/gallery/screens/join/?${query}${hash}`, { reducedMotion: true, ...options })
  const { page, finger } = opened
  page.setDefaultTimeout(20_000) // so that it is said what was waited for
  await page.locator('.join-view').waitFor()
  return {
    ...opened,
    tap: (role, name) => finger.tap(page.getByRole(role, { name, exact: true }).first()),
    heading: (name) => page.getByRole('heading', { name, exact: true }).waitFor(),
    place: () => Object.fromEntries(new URLSearchParams(new URL(page.url()).hash.slice(1))),
  }
}

const home = networksInReach(0).find(({ id }) => id === 'linden')!
const connect = (method: string, more = '') => `#step=connect&network=linden&method=${method}${more}`
const soon = (seconds: number) => `&until=${new Date(Date.now() + seconds * 1000).toISOString()}`

describe('by its password', () => {
  test('a device joins, step by step, without a network; the code lets the next one in', async () => {
    const { page, tap, heading, place } = await openScreen()
    await heading('Choose a network')
    await page.getByRole('listitem').filter({ hasText: 'Linden 14' }).waitFor()
    await page.context().setOffline(true)
    await tap('button', /^Linden 14/)
    await heading('How shall it join?')
    expect(await page.getByRole('radio', { name: /^Password/ }).isChecked()).toBe(true)
    await tap('button', 'Next')
    await heading('Type the password')
    expect(place()).toEqual({ step: 'connect', network: 'linden' })

    await page.locator('input[name=secret]').fill('short')
    await tap('button', 'Join')
    await page.locator('secret-form').getByText('Passwords of Wi-Fi have 8 characters at least').first().waitFor()
    await page.locator('input[name=secret]').fill('wrong-password')
    await tap('button', 'Join')
    await page
      .locator('secret-form')
      .getByText('That is not the password. Compare it with the label.')
      .first()
      .waitFor()

    await tap('button', 'Look at its label')
    const label = page.getByRole('dialog', { name: 'Label of the router' })
    await label.getByText(home.password).waitFor()
    await page.keyboard.press('Escape')
    await label.waitFor({ state: 'hidden' })
    await page.locator('input[name=secret]').fill(home.password)
    await tap('button', 'Show password')
    expect(await page.locator('input[name=secret]').getAttribute('type')).toBe('text')
    await tap('button', 'Join')
    await heading('Connected')
    expect(place()).toEqual({ step: 'done', network: 'linden' })
    expect(page.url()).not.toContain(home.password)
    expect(await readCode(page)).toBe(`WIFI:T:WPA;S:Linden 14;P:${home.password};;`)
    await page.context().setOffline(false)
  })

  test('back leads from step to step, and a reload goes on', async () => {
    const { page, tap, heading } = await openScreen()
    await tap('button', /^Linden 14/)
    await tap('button', 'Next')
    await heading('Type the password')
    await page.reload()
    await heading('Type the password')
    await page.goBack()
    await heading('How shall it join?')
    await page.goBack()
    await heading('Choose a network')
    await page.goForward()
    await heading('How shall it join?')
    expect(await page.evaluate(() => document.activeElement!.className)).toBe('join-view')
  })

  test('what has been done can be gone back to by the steps', async () => {
    const { tap, heading, place } = await openScreen({ hash: connect('pin') })
    await tap('button', 'Network')
    await heading('Choose a network')
    expect(place().step).toBeUndefined()
  })
})

describe('by the push button', () => {
  test('the time to walk there is counted; the router’s button lets the device in', async () => {
    const { page, tap, heading, place } = await openScreen({ hash: '#step=method&network=linden' })
    await tap('radio', /^Push button/)
    await tap('button', 'Next')
    await heading('Press the button on the router')
    const left = page.getByRole('timer')
    expect(await left.innerText()).toMatch(/^0(2:00|1:5\d)$/)
    await page.waitForFunction(() => /^01:5[0-8]$/.test(document.querySelector('[role=timer]')!.textContent!))
    const { until } = place()
    await page.reload()
    await heading('Press the button on the router')
    expect(place().until).toBe(until)
    await tap('button', 'Press its button')
    await page.getByRole('status').getByText('Joining').waitFor()
    await heading('Connected')
    expect(await page.locator('join-result').innerText()).toMatch(/Joined by\s+Push button/)
    await page.goBack()
    await heading('How shall it join?')
  })

  test('nobody presses it: it can be tried again', async () => {
    const { page, tap, heading, place } = await openScreen({ hash: connect('push', soon(3)) })
    await heading('Nobody pressed the button')
    expect(place()).toMatchObject({ trouble: 'timeout' })
    await tap('button', 'Try again')
    expect(await page.getByRole('timer').innerText()).toMatch(/^0(2:00|1:5\d)$/)
  })

  test('two answer: nobody knows which is meant, and another way is offered', async () => {
    const { page, tap, heading, place } = await openScreen({ hash: connect('push', soon(100)) })
    await tap('button', 'Press a neighbour’s, too')
    await heading('Two routers answered')
    await page.reload()
    await heading('Two routers answered')
    await tap('button', 'Another way')
    await heading('How shall it join?')
    expect(place()).toEqual({ step: 'method', network: 'linden', method: 'push' })
  })

  test('who does not want to wait goes back', async () => {
    const { page, tap, heading } = await openScreen()
    await tap('button', /^Linden 14/)
    await tap('radio', /^Push button/)
    await tap('button', 'Next')
    await tap('button', 'Stop waiting')
    await heading('How shall it join?')
    await page.goBack()
    await heading('Choose a network')
  })

  test('a time that is over already is over', async () => {
    const { heading } = await openScreen({ hash: connect('push', '&until=2026-01-01T00:00:00Z') })
    await heading('Nobody pressed the button')
  })
})

describe('by the PIN', () => {
  test('the check digit finds what is typed wrong, the router what is another’s', async () => {
    const { page, tap, heading } = await openScreen({ hash: connect('pin') })
    const form = page.locator('secret-form')
    const field = page.locator('input[name=secret]')
    await field.focus()
    await page.keyboard.type('12345678')
    await form.getByText('One of the digits cannot be right: the last one checks the others.').first().waitFor()
    await field.fill(`1234567${checkDigit('1234567')}`)
    await tap('button', 'Join')
    await form.getByText('This is a PIN, but that of another router.').first().waitFor()
    await field.fill(home.pin)
    await tap('button', 'Join')
    await heading('Connected')
  })

  test('it is weak, and the password is offered instead', async () => {
    const { page, tap } = await openScreen({ hash: '#step=method&network=linden' })
    await tap('radio', /^PIN/)
    await page.getByText('A WPS PIN is weak').waitFor()
    await tap('button', 'Take the password')
    await page.getByText('A WPS PIN is weak').waitFor({ state: 'detached' })
    expect(await page.getByRole('radio', { name: /^Password/ }).isChecked()).toBe(true)
  })

  test('WPA3 knows neither button nor PIN', async () => {
    const { page } = await openScreen({ hash: '#step=method&network=hoshi' })
    expect(await page.getByRole('radio', { name: /^Push button/ }).isDisabled()).toBe(true)
    expect(await page.getByRole('radio', { name: /^PIN/ }).isDisabled()).toBe(true)
  })
})

describe('networks', () => {
  test('say how strong they are, and whether they are locked; they are looked for again', async () => {
    const { page, tap } = await openScreen()
    const rows = page.locator('network-list k-list-item')
    await rows.first().waitFor()
    const said = await rows.allInnerTexts()
    expect(said.map((text) => text.split('\n')[0])).toEqual(networksInReach(0).map(({ ssid }) => ssid))
    expect(await page.getByRole('img', { name: 'not locked', exact: true }).count()).toBe(1)
    expect(await page.getByRole('img', { name: 'locked', exact: true }).count()).toBe(5)
    await tap('button', 'Look again')
    await page.getByRole('status').getByText('Looking for networks').waitFor()
    await page.waitForFunction((before) => {
      const now = [...document.querySelectorAll('network-list k-list-item')].map(
        (row) => (row as HTMLElement).innerText,
      )
      return now.length === before.length && now.join() !== before.join()
    }, said)
  })

  test('one that is open is asked about before', async () => {
    const { page, tap, heading } = await openScreen()
    await tap('button', /^Café Lumière/)
    const dialog = page.getByRole('alertdialog', { name: 'Join an open network?' })
    await dialog.waitFor()
    await tap('button', 'Cancel')
    await dialog.waitFor({ state: 'hidden' })
    await tap('button', /^Café Lumière/)
    await tap('button', 'Join anyway')
    await heading('Connected')
    expect(await readCode(page)).toBe('WIFI:T:nopass;S:Café Lumière;;')
  })

  test.each([
    '#step=done',
    '#step=connect&network=nobody',
    '#step=nowhere&network=linden',
  ])('%s begins anew', async (hash) => {
    const { heading } = await openScreen({ hash })
    await heading('Choose a network')
  })
})

test('another device is set up after the first', async () => {
  const { tap, heading } = await openScreen({ hash: '#step=done&network=garage' })
  await tap('button', 'Set up another device')
  await heading('Choose a network')
})

test('what is used here is told, with its bytes', async () => {
  const { page, tap } = await openScreen()
  await tap('button', 'What is used here')
  const sheet = page.getByRole('dialog', { name: 'What is used here' })
  await sheet
    .getByText(/^[\d,]+B$/)
    .first()
    .waitFor()
  expect(await sheet.getByRole('link').first().getAttribute('href')).toBe('../../components/app/')
})

test('speaks Japanese', async () => {
  const { page, heading } = await openScreen({ lang: 'ja', hash: connect('push', soon(100)) })
  await heading('ルーターのボタンを押す')
  await page.getByRole('button', { name: '隣のルーターのボタンも押す' }).waitFor()
})

const places = [
  '',
  '#step=method&network=attic&method=pin',
  connect('password'),
  connect('pin'),
  connect('push', soon(300)),
  connect('push', '&trouble=overlap'),
  '#step=done&network=bayt',
]

describe('can be used by everybody', () => {
  const modes: Record<string, PageOptions> = { light: {}, dark: { theme: 'dark' }, 'right to left': { dir: 'rtl' } }
  test.each(Object.entries(modes))('axe finds nothing: %s', async (_, mode) => {
    const screen = await openScreen(mode)
    for (const place of places) {
      await goTo(screen, place)
      expect([place, await faultsOf(screen)]).toEqual([place, []])
    }
  })

  test.each([
    ['at 320 px', 320, 100],
    ['with text of 200 %', 390, 200],
    ['at 320 px with text of 200 %', 320, 200],
  ])('nothing is wider than the screen: %s', async (_, width, percent) => {
    const screen = await openScreen({ width })
    await screen.page.evaluate((size) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(`:root { font-size: ${size}% }`)
      document.adoptedStyleSheets = [sheet]
    }, percent)
    for (const place of places) {
      await goTo(screen, place)
      const overflow = await screen.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect([place, overflow]).toEqual([place, 0])
    }
  })
})

/** As somebody who types another place into the address. */
async function goTo({ page }: Screen, place: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, place)
  await page.locator('network-list k-list-item, method-choice, secret-form, push-button, k-empty').first().waitFor()
}
