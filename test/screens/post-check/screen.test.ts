import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { breakable } from '../../../stories/screens/post-check/breakable'
import { LARGE, largeFile, SHAPES, type Shape, sampleFile } from '../../../stories/screens/post-check/generate'
import { reportWith } from '../../../stories/screens/post-check/generate-report'
import { writeReport } from '../../../stories/screens/post-check/generate-xml'
import { faultsOf } from '../../support/axe'
import { type OpenedPage, openPage, type PageOptions } from '../../support/page'

/** Where a real reporter's file is to be had, beside the repository. */
const realFolder = new URL('../../../../shared/data/dmarc/', import.meta.url)

interface Screen extends OpenedPage {
  /** What the screen says at the top. */
  verdict(): Promise<string>
  /** The senders' rows, each in one line. */
  senders(): Promise<string[]>
  /** The opened files' rows, each in one line. */
  files(): Promise<string[]>
  /** What is said of files that were not opened, or not wholly. */
  refusals(): Promise<string[]>
  /** Through the file input, as a person chooses them; waits until they are read. */
  choose(...files: { name: string; bytes: Uint8Array }[]): Promise<void>
  done(): Promise<void>
  /** Waits until the made-up reports are read. */
  demo(): Promise<void>
}

async function openScreen({ hash = '', ...options }: PageOptions & { hash?: string } = {}): Promise<Screen> {
  const query = new URLSearchParams({
    csp: 'gallery',
    lang: options.lang ?? 'en',
    dir: options.dir ?? '',
  })
  const opened = await openPage(`/gallery/screens/post-check/?${query}${hash}`, { reducedMotion: true, ...options })
  const { page, finger } = opened
  const lines = async (selector: string): Promise<string[]> =>
    (await page.locator(selector).allInnerTexts()).map(inOneLine)
  const screen: Screen = {
    ...opened,
    // Not as it is drawn: a card that begins to be skipped below the fold has no such text for a moment.
    verdict: async () =>
      (await page.locator('verdict-card .k-status-card-value').allTextContents()).map(inOneLine).join(),
    async senders() {
      await page.locator('sender-row').first().waitFor()
      return lines('sender-row')
    },
    files: () => lines('file-list k-list-item'),
    refusals: () => lines('refusal-list .k-list-item'),
    async choose(...files) {
      const given = files.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) }))
      await page.locator('input[type=file]').setInputFiles(given)
      await screen.done()
    },
    async demo() {
      await page.locator('file-list k-list-item').nth(2).waitFor({ state: 'attached' })
      await screen.done()
    },
    async done() {
      await page.locator('k-progress').waitFor({ state: 'detached' })
      await page.locator('k-async:not([data-state="loading"]), k-empty').first().waitFor()
    },
  }
  await screen.demo()
  // The files are in a part that a person opens to see them.
  await finger.tap(page.locator('file-desk summary'))
  return screen
}

/** Of thousands, what is in view and around it is drawn. */
const MOST_ROWS = 40
/** CSS pixels: as much as all rows of the made-up reports take with what is above them. */
const ALL = 2400

/** Names have invisible places to break, which are no part of what is said. */
const inOneLine = (text: string) => text.replaceAll('\u200B', '').replace(/\s+/g, ' ').trim()
const demoVerdict = /^97\.8% of 9,\d{3} messages pass; 2 senders need work$/
const text = (content: string): Uint8Array => new TextEncoder().encode(content)

test('begins with thirty days of made-up reports, those that need work first', async () => {
  const { verdict, senders, files } = await openScreen({ height: ALL })
  expect(await verdict()).toMatch(demoVerdict)
  const rows = await senders()
  expect(rows[0]).toMatch(/^198\.51\.100\.60 Passes for another domain \d+ DKIM pass not aligned SPF pass not aligned$/)
  expect(rows[1]).toMatch(/^203\.0\.113\.77 Unknown or forgotten sender \d+ /)
  expect(rows.at(-1)).toMatch(/^198\.51\.100\.7 Passes by DKIM alone .* DKIM pass aligned SPF pass not aligned$/)
  expect(await files()).toEqual(
    ['com', 'net', 'org'].map((top) => `example.${top}.zip 60 reports · RFC 9990, RFC 7489`),
  )
})

describe('a generated report of the shape', () => {
  interface Outcome {
    verdict: string | RegExp
    sender: string
    kind: string
  }
  const failing = 'The only message fails; 1 sender needs work'
  const unknown = 'Unknown or forgotten sender 1'
  const expected: Record<Exclude<Shape, 'invalid'>, Outcome> = {
    plain: { verdict: failing, sender: 'Passes for another domain 1', kind: 'RFC 7489' },
    gzip: { verdict: failing, sender: unknown, kind: 'RFC 7489' },
    zip: { verdict: failing, sender: unknown, kind: 'Draft from before RFC 7489' },
    rfc9990: { verdict: 'All 123 messages pass; no sender needs work', sender: 'Forwarded 123', kind: 'RFC 9990' },
    draft: {
      verdict: 'All 2 messages pass; no sender needs work',
      sender: 'Passes by SPF alone 2',
      kind: 'Draft from before RFC 7489',
    },
    wrapped: {
      verdict: 'The only message fails; no sender needs work',
      sender: 'Report contradicts itself 1',
      kind: 'RFC 7489',
    },
    nameless: { verdict: failing, sender: unknown, kind: 'Draft from before RFC 7489' },
    large: {
      verdict: /% of 4\d,\d{3} messages pass; 1,\d{3} senders need work$/,
      sender: 'Unknown or forgotten sender 40',
      kind: 'RFC 7489',
    },
  }

  test.each(SHAPES)('%s', async (shape) => {
    const screen = await openScreen()
    const file = sampleFile(shape)
    await screen.choose(file)
    if (shape === 'invalid') {
      expect(await screen.refusals()).toEqual([`${file.name} is broken: its XML breaks the rules in line 6.`])
      expect(await screen.verdict()).toMatch(demoVerdict)
      return
    }
    const { verdict, sender, kind } = expected[shape]
    expect(await screen.verdict()).toMatch(verdict)
    expect((await screen.senders())[0]).toContain(sender)
    expect(await screen.files()).toEqual([`${file.name} 1 report · ${kind}`])
    expect(await screen.refusals()).toEqual([])
  })
})

describe('the nine real files', () => {
  if (existsSync(realFolder)) {
    test('open together', async () => {
      const screen = await openScreen()
      const names = readdirSync(realFolder).filter((name) => /\.(xml|gz|zip)$/.test(name))
      expect(names).toHaveLength(9)
      await screen.choose(
        ...names.map((name) => ({ name, bytes: readFileSync(new URL(encodeURIComponent(name), realFolder)) })),
      )
      expect(await screen.refusals()).toEqual(['invalid_xml.xml is broken: its XML breaks the rules in line 5.'])
      expect(await screen.files()).toHaveLength(8)
      expect(await screen.verdict()).toMatch(/% of [\d,]+ messages pass; [\d,]+ senders need work$/)
      expect((await screen.senders()).length).toBeLessThan(MOST_ROWS)
    })
  } else {
    test('are not there', () => {
      process.stdout.write(
        'not run: the nine real DMARC reports on the screen, for ../shared/data/dmarc is not there\n',
      )
    })
  }
})

describe('broken files', () => {
  test('lose nothing that is open, and each says what is wrong with it', async () => {
    const screen = await openScreen()
    await screen.choose(sampleFile('rfc9990'))
    const before = [await screen.verdict(), await screen.senders()]
    await screen.choose(
      { name: 'holiday.jpg', bytes: text('\u{fffd}') },
      { name: 'empty.xml', bytes: text('') },
      sampleFile('invalid'),
    )
    expect(await screen.refusals()).toEqual([
      'holiday.jpg is not a DMARC aggregate report.',
      'empty.xml is empty.',
      expect.stringContaining('line 6'),
    ])
    expect([await screen.verdict(), await screen.senders()]).toEqual(before)
  })

  test('leave what was chosen with them', async () => {
    const screen = await openScreen()
    await screen.choose(sampleFile('invalid'), sampleFile('rfc9990'))
    expect(await screen.refusals()).toHaveLength(1)
    expect(await screen.files()).toHaveLength(1)
    await screen.finger.tap(screen.page.locator('refusal-list button'))
    expect(await screen.refusals()).toEqual([])
  })

  test('what is said of them is in view, wherever the page was', async () => {
    const screen = await openScreen()
    const { page } = screen
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    await screen.choose(sampleFile('invalid'), { name: 'empty.xml', bytes: text('') })
    const seen = await page.locator('refusal-list .k-list-item').evaluateAll((rows) =>
      rows.map((row) => {
        const { top, bottom } = row.getBoundingClientRect()
        return top > 56 && bottom < innerHeight
      }),
    )
    expect(seen).toEqual([true, true])
  })

  test('a record that cannot be counted costs no more than itself', async () => {
    const screen = await openScreen()
    const { name, bytes } = sampleFile('large')
    const broken = new TextDecoder().decode(bytes).replace(/<count>\d+<\/count>/, '')
    await screen.choose({ name, bytes: text(broken) })
    expect(await screen.refusals()).toEqual([`${name} was opened without 1 of its records, which cannot be counted.`])
    expect(await screen.files()).toHaveLength(1)
  })

  test('names are text', async () => {
    const screen = await openScreen()
    const name = '<img src=x onerror=alert(1)>.xml'
    await screen.choose({ name, bytes: text('') })
    expect(await screen.refusals()).toEqual([`${name} is empty.`])
    expect(await screen.page.locator('img').count()).toBe(0)
  })
})

test('a file that is open already is named', async () => {
  const screen = await openScreen()
  const file = sampleFile('rfc9990')
  await screen.choose(file)
  expect(await screen.refusals()).toEqual([])
  await screen.choose(file)
  expect(await screen.refusals()).toEqual([`${file.name} is open already.`])
  expect(await screen.files()).toHaveLength(1)
})

test('a report without a message says that', async () => {
  const screen = await openScreen()
  await screen.choose({ name: 'silent.xml', bytes: text(writeReport(reportWith([]))) })
  expect(await screen.page.getByRole('heading', { name: 'No messages are reported' }).isVisible()).toBe(true)
  expect(await screen.page.getByText('Oct 5, 2026 · Example Receiver').isVisible()).toBe(true)
  expect(await screen.files()).toEqual(['silent.xml 1 report · Draft from before RFC 7489'])
})

test('the address keeps the open sheet, and a reload brings it back', async () => {
  const { page, finger } = await openScreen()
  await finger.tap(page.locator('sender-row').first())
  const sheet = page.getByRole('dialog', { name: breakable('198.51.100.60') })
  await sheet.waitFor()
  expect(new URL(page.url()).hash).toBe('#sender=198.51.100.60')
  await page.reload()
  await sheet.waitFor()
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'hidden' })
  expect(page.url()).not.toContain('#')
})

describe('drop and paste', () => {
  /** Runs in the page: what a browser dispatches when a file is dropped or pasted, or text is pasted. */
  function give({
    selector,
    type,
    content,
    asText,
  }: {
    selector: string
    type: string
    content: string
    asText?: boolean
  }) {
    const transfer = new DataTransfer()
    if (asText) transfer.setData('text/plain', content)
    else transfer.items.add(new File([content], `${type}.xml`))
    const target = document.querySelector(selector) as Element
    const how = { bubbles: true, cancelable: true }
    if (type === 'paste') return !target.dispatchEvent(new ClipboardEvent(type, { ...how, clipboardData: transfer }))
    target.dispatchEvent(new DragEvent('dragover', { ...how, dataTransfer: transfer }))
    return !target.dispatchEvent(new DragEvent('drop', { ...how, dataTransfer: transfer }))
  }
  const content = new TextDecoder().decode(sampleFile('rfc9990').bytes)

  test.each([
    ['dropped into the file input', 'drop', '.k-file-input-zone', false],
    ['dropped anywhere', 'drop', '.k-nav-bar-large', false],
    ['pasted into the file input', 'paste', '.k-file-input-native', false],
    ['pasted anywhere', 'paste', 'body', false],
    ['pasted as text', 'paste', 'body', true],
  ])('a report %s', async (_, type, selector, asText) => {
    const screen = await openScreen()
    expect(await screen.page.evaluate(give, { selector, type, content, asText })).toBe(true)
    await screen.page.locator('sender-list', { hasText: 'Forwarded' }).waitFor()
    await screen.done()
    expect(await screen.files()).toEqual([`${asText ? 'clipboard' : type}.xml 1 report · RFC 9990`])
  })

  test('other text is left alone', async () => {
    const screen = await openScreen()
    const given = { selector: 'body', type: 'paste', content: 'Dear all', asText: true }
    expect(await screen.page.evaluate(give, given)).toBe(false)
    expect(await screen.files()).toHaveLength(3)
  })
})

/** Runs in the page: a finger sent from here might come after the worker has read it all. */
function pressWhenThere(label: string) {
  const press = () => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === label)
    if (button) observer.disconnect()
    button?.click()
  }
  const observer = new MutationObserver(press)
  observer.observe(document.body, { childList: true, subtree: true })
}

/**
 * Runs in the page before its scripts: a worker that has got somewhere with this file is not heard any more until
 * `letGo()`, so that a slow finger still finds it at work.
 */
function holdReplies(file: string): void {
  const heard = EventTarget.prototype.addEventListener
  let holds = false
  const released = new Promise<void>((letGo) => Object.assign(globalThis, { letGo }))
  Object.assign(Worker.prototype, {
    addEventListener(this: Worker, type: string, listener: (event: MessageEvent) => void) {
      heard.call(this, type, (event) => {
        const { data } = event as MessageEvent
        if (holds) void released.then(() => listener(event as MessageEvent))
        else listener(event as MessageEvent)
        holds ||= data?.progress?.file === file && data.progress.fraction > 0
      })
    },
  })
}

describe('a large report', () => {
  test('opens with progress, and the page answers a tap meanwhile', async () => {
    const screen = await openScreen()
    const { page, finger } = screen
    const { name, bytes } = largeFile(8 * LARGE)
    await page.addInitScript(holdReplies, name)
    await page.reload()
    await screen.demo()
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) })
    const bar = page.getByRole('progressbar', { name: `Reading ${name}` })
    await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 0)
    expect(Number(await bar.getAttribute('value'))).toBeLessThan(1)

    await finger.tap(page.locator('sender-row').first())
    await page.locator('sender-sheet dialog[open]').waitFor()
    expect(await page.locator('k-progress').count()).toBe(1)

    await page.evaluate(() => (globalThis as unknown as { letGo(): void }).letGo())
    await screen.done()
    await page.keyboard.press('Escape')
    expect((await screen.senders()).length).toBeLessThan(MOST_ROWS)
  })

  test('can be left', async () => {
    const screen = await openScreen()
    const { name, bytes } = largeFile(8 * LARGE)
    await screen.page.evaluate(pressWhenThere, 'Cancel')
    await screen.page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) })
    await screen.done()
    expect(await screen.verdict()).toMatch(demoVerdict)
  })
})

describe('among thousands of senders', () => {
  /** Opens the large sample as its visitor does, or by the address. */
  async function openLarge(hash = '') {
    const screen = await openScreen({ hash })
    if (!hash) await screen.finger.tap(screen.page.getByRole('button', { name: 'Add a large report' }))
    await screen.page.locator('k-search').waitFor()
    await screen.done()
    return screen
  }
  const status = ({ page }: Screen) => page.locator('k-search [role=status]').innerText()
  const firstInView = ({ page }: Screen) =>
    page.locator('sender-row').evaluateAll((rows) => {
      const row = rows.find((each) => each.getBoundingClientRect().top > 100)!
      return { name: row.querySelector('.k-list-item-label')!.textContent, top: row.getBoundingClientRect().top }
    })

  test('one is found by a text, wherever it says it', async () => {
    const screen = await openLarge()
    const { page, finger } = screen
    expect((await screen.senders()).length).toBeLessThan(MOST_ROWS)
    await finger.tap(page.getByRole('searchbox', { name: 'Find a sender' }))
    await page.keyboard.type('198.51.100.60 CRM')
    await page.locator('k-search [role=status]', { hasText: 'One result' }).waitFor()
    expect(await screen.senders()).toEqual([expect.stringMatching(/^198\.51\.100\.60 Passes for another domain/)])
    await page.keyboard.type(' nobody')
    await page.getByText('No sender is like this.').waitFor()
    await finger.tap(page.getByRole('button', { name: 'Clear' }))
    await page.locator('sender-row').first().waitFor()
    expect(await status(screen)).toBe('')
  })

  test('those that ask for the same are listed alone, and the address says so', async () => {
    const screen = await openLarge()
    const { page, finger } = screen
    await finger.tap(page.getByText(/^In order \d/))
    await page.waitForFunction(() => !document.querySelector('sender-list [tone="bad"] > [aria-label="Needs work"]'))
    expect(await status(screen)).toMatch(/^\d+ results$/)
    expect(await page.locator('.k-virtual-list-label').allInnerTexts()).toEqual(['In order'])
    expect(new URL(page.url()).hash).toBe('#sample=large&attention=fine')
    await page.reload()
    await page.locator('k-search').waitFor()
    expect(await page.locator('.k-virtual-list-label').allInnerTexts()).toEqual(['In order'])
    await finger.tap(page.getByText(/^In order \d/).first())
    await page.locator('.k-virtual-list-label', { hasText: 'Needs work' }).waitFor()
  })

  test('the place is kept after a reload, and on the way back', async () => {
    const screen = await openLarge('#sample=large')
    const { page } = screen
    await page.evaluate(() => {
      const ended = new Promise((resolve) => document.addEventListener('scrollend', resolve, { once: true }))
      scrollTo(0, 100_000)
      return ended
    })
    const before = await firstInView(screen)
    const isThere = async () => {
      await page.locator('sender-row', { hasText: before.name! }).waitFor()
      expect(await firstInView(screen)).toEqual({ ...before, top: expect.closeTo(before.top, 0) })
    }
    await page.reload()
    await isThere()
    await page.goto(`${new URL('../devices/', page.url())}`)
    await page.goBack()
    await isThere()
  })

  test('keys lead from the first to the last, and out again', async () => {
    const { page } = await openLarge('#sample=large')
    await page.locator('sender-row button').first().focus()
    await page.keyboard.press('End')
    const place = () =>
      page.evaluate(() => Number(document.activeElement!.closest('.k-virtual-list-row')?.ariaPosInSet))
    const size = await page.locator('.k-virtual-list-row').last().getAttribute('aria-setsize')
    expect(await place()).toBe(Number(size))
    await page.keyboard.press('ArrowUp')
    expect(await place()).toBe(Number(size) - 1)
    await page.keyboard.press('Tab')
    expect(await place()).toBeNaN()
  })

  test('an address that nobody wrote lists them all', async () => {
    const { page, senders } = await openScreen({ height: ALL, hash: '#attention=nonsense&sender=nobody' })
    expect(await senders()).toHaveLength(9)
    expect(await page.locator('k-search').count()).toBe(0)
  })
})

describe('sheets', () => {
  test('a sender says what its results mean and what to do, and goes by Escape', async () => {
    const { page, finger } = await openScreen()
    const row = page.locator('sender-row').first()
    await finger.tap(row)
    const sheet = page.getByRole('dialog', { name: breakable('198.51.100.60') })
    await sheet.waitFor()
    const said = (await sheet.innerText()).replaceAll('\u200B', '')
    expect(said).toContain('Needs work')
    expect(said).toContain(
      'A check passes, but for bounces.crm.example.net. From says example.net, so it does not count.',
    )
    expect(said).toContain('In the settings of this service, sign with example.net')
    expect(said).toMatch(/DKIM\s+pass crm\.example\.net \(crm1\)\n+not aligned/)
    expect(said).toMatch(/Harbour Mail, Oct 2, 2026\s+DKIM pass crm\.example\.net \(crm1\) · SPF pass bounces/)
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'hidden' })
    expect(await row.locator('button').evaluate((button) => button === document.activeElement)).toBe(true)
  })

  test('a file lists its reports with the standard of each; a file of one report has its details', async () => {
    const { page, finger, choose } = await openScreen()
    await finger.tap(page.getByRole('button', { name: `${breakable('example.com.zip')} 60 reports` }))
    const many = page.getByRole('dialog', { name: breakable('example.com.zip') })
    await many.waitFor()
    expect(await many.getByRole('listitem').first().getAttribute('aria-setsize')).toBe('60')
    expect(inOneLine(await many.getByRole('listitem').first().innerText())).toBe(
      'Harbour Mail example.com · Oct 2, 2026 RFC 9990',
    )
    await page.keyboard.press('Escape')
    await many.waitFor({ state: 'hidden' })

    await choose(sampleFile('rfc9990'))
    await finger.tap(page.locator('file-list k-list-item'))
    const one = page.getByRole('dialog')
    await one.waitFor()
    expect(inOneLine(await one.innerText())).toMatch(/Format RFC 9990.*Written by Example Reporter 1\.2/)
  })
})

test('files are removed one by one, and the made-up ones come back when asked for', async () => {
  const screen = await openScreen()
  const { page, finger } = screen
  for (const top of ['com', 'net', 'org'])
    await finger.tap(page.getByRole('button', { name: `Remove example.${top}.zip` }))
  await page.getByRole('heading', { name: 'Nothing is open' }).waitFor()
  await finger.tap(page.getByRole('button', { name: 'Show sample reports' }))
  await screen.demo()
  expect(await screen.verdict()).toMatch(demoVerdict)
})

test('speaks Japanese', async () => {
  const { verdict, senders } = await openScreen({ lang: 'ja' })
  expect(await verdict()).toMatch(/^9,\d{3} 通のうち 97\.8% が合格、対応が必要な送信元は 2 件$/)
  expect((await senders())[0]).toMatch(/^198\.51\.100\.60 別ドメインで合格 \d+ DKIM 合格 不一致 SPF 合格 不一致$/)
})

describe('can be used by everybody', () => {
  const modes: Record<string, PageOptions> = { light: {}, dark: { theme: 'dark' }, 'right to left': { dir: 'rtl' } }
  test.each(Object.entries(modes))('axe finds nothing: %s', async (_, mode) => {
    const screen = await openScreen(mode)
    expect(await faultsOf(screen)).toEqual([])
    await screen.finger.tap(screen.page.locator('sender-row').first())
    await screen.page.getByRole('dialog').waitFor()
    expect(await faultsOf(screen)).toEqual([])
  })

  test.each([
    ['at 320 px', 320, 100],
    ['with text of 200 %', 390, 200],
    ['at 320 px with text of 200 %', 320, 200],
  ])('nothing is wider than the screen: %s', async (_, width, percent) => {
    const { page } = await openScreen({ width })
    const overflow = await page.evaluate((size) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(`:root { font-size: ${size}% }`)
      document.adoptedStyleSheets = [sheet]
      return document.documentElement.scrollWidth - innerWidth
    }, percent)
    expect(overflow).toBe(0)
  })
})
