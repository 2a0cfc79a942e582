import { describe, expect, test } from '@jest/globals'
import { sampleLines } from '../../../stories/screens/watch/generate-log'
import { faultsOf } from '../../support/axe'
import { type OpenedPage, openPage, type PageOptions } from '../../support/page'

interface Screen extends OpenedPage {
  /** The lines in the page, each in one line. */
  lines(): Promise<string[]>
  /** The rows of issues, each in one line. */
  issues(): Promise<string[]>
  /** Waits until the first line of the list says this. */
  first(text: string): Promise<void>
  /** Types into the search field. */
  search(text: string): Promise<void>
  tap(role: 'button' | 'link' | 'menuitem' | 'menuitemradio', name: string | RegExp): Promise<void>
  /** Through the file input, as a person chooses it. */
  choose(name: string, content: string | Uint8Array): Promise<void>
}

type ScreenOptions = PageOptions & { hash?: string }

async function openScreen({ hash = '', ...options }: ScreenOptions = {}): Promise<Screen> {
  const query = new URLSearchParams({ csp: 'gallery', lang: options.lang ?? 'en', dir: options.dir ?? '' })
  const opened = await openPage(`/gallery/screens/watch/?${query}${hash}`, { reducedMotion: true, ...options })
  const { page, finger } = opened
  const texts = async (selector: string) =>
    (await page.locator(selector).allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim())
  const screen: Screen = {
    ...opened,
    lines: () => texts('.log-line'),
    issues: () => texts('issue-list k-list-item'),
    first: (text) =>
      page
        .waitForFunction((wanted) => document.querySelector('.log-line')?.textContent?.includes(wanted), text)
        .then(() => undefined),
    search: (text) => page.locator('.k-search-input').fill(text),
    tap: (role, name) => finger.tap(page.getByRole(role, { name, exact: true }).first()),
    async choose(name, content) {
      await screen.tap('button', 'More')
      await screen.tap('menuitem', 'Open a log')
      await page.getByRole('dialog', { name: 'Open a log' }).waitFor()
      const given = { name, mimeType: '', buffer: Buffer.from(content) }
      await page.locator('input[type=file]').setInputFiles(given)
    },
  }
  page.setDefaultTimeout(20_000) // so that it is said what was waited for
  // All of it is read, and nobody has looked at an issue.
  await page.waitForFunction(() => /^\(\d+\)/.test(document.title))
  return screen
}

const newest = '18:45:49.756 Info gateway GET /v1/folders 201 in 167 ms'

test('begins with the newest of 100,000 lines, by the hours', async () => {
  const { page, lines } = await openScreen()
  expect((await lines())[0]).toBe(newest)
  expect(await page.locator('.k-virtual-list-label').first().innerText()).toBe('Sat, Oct 31, 18:00')
  const chips = await page.locator('.k-chips-chip').allInnerTexts()
  expect(chips.map((text) => text.replace(/[\d,]+/, '').trim())).toEqual([
    'Fatal',
    'Error',
    'Warning',
    'Info',
    'Debug',
    'Other',
  ])
  const counts = chips.map((text) => Number(text.replace(/\D/g, '')))
  expect(counts.reduce((sum, count) => sum + count)).toBe(100_000)
  expect(await page.locator('.log-line').count()).toBeLessThan(60)
})

describe('levels', () => {
  test('are chosen by chips; the address keeps them, and a reload', async () => {
    const { page, finger, first } = await openScreen()
    await finger.tap(page.locator('.k-chips-chip').first())
    await first('Out of memory')
    expect(await page.locator('.log-line').count()).toBe(5)
    expect(new URL(page.url()).hash).toBe('#levels=fatal')
    await page.reload()
    await page.waitForFunction(() => document.querySelectorAll('.log-line').length === 5)
  })

  test('a line is shown among those around it', async () => {
    const { page, finger, lines, tap } = await openScreen({ hash: '#levels=fatal' })
    await finger.tap(page.locator('.log-line').nth(1))
    await tap('button', 'Show in context')
    const current = page.locator('.log-line[aria-current]')
    await current.filter({ hasText: 'Out of memory' }).waitFor()
    await page.waitForFunction(() => document.querySelectorAll('.log-line[data-level=info]').length > 3)
    expect((await lines()).length).toBeGreaterThan(10)
    expect(await inView(page, '.log-line[aria-current]')).toBe(true)
    expect(page.url()).not.toContain('#')
  })
})

/** Is it below the bar and above the footer? */
const inView = (page: OpenedPage['page'], selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    const footer = document.querySelector('.k-app-footer')!.getBoundingClientRect()
    const bar = document.querySelector('.k-nav-bar-bar')!.getBoundingClientRect()
    return top >= bar.bottom - 1 && bottom <= footer.top + 1
  })

/** Texts that are marked, in their order. */
const marked = (page: OpenedPage['page']) =>
  page.evaluate(() => [...(CSS.highlights.get('watch-hit') ?? [])].map((range) => String(range)))

describe('a search', () => {
  test('marks its hits, and leads from one to the next and back', async () => {
    const { page, search, first, tap } = await openScreen()
    await search('timed OUT')
    await first('timed out')
    const status = page.locator('hit-bar [role=status]')
    expect(await status.innerText()).toBe('432 lines')
    expect(new Set(await marked(page))).toEqual(new Set(['timed out']))
    expect((await marked(page)).length).toBe(await page.locator('.log-line').count())
    await tap('button', 'Next hit')
    expect(await status.innerText()).toBe('1 of 432')
    for (let at = 2; at <= 12; at++) await tap('button', 'Next hit')
    expect(await status.innerText()).toBe('12 of 432')
    expect(await inView(page, '.log-line[aria-current]')).toBe(true)
    await tap('button', 'Previous hit')
    expect(await status.innerText()).toBe('11 of 432')
    expect(await inView(page, '.log-line[aria-current]')).toBe(true)
    expect((await marked(page)).length).toBe(await page.locator('.log-line').count())
  })

  test('takes letter by letter, while lines come', async () => {
    const { page, first, tap } = await openScreen()
    await tap('button', 'Follow the end')
    await page.locator('.k-search-input').focus()
    await page.keyboard.type('timed out', { delay: 250 }) // slower than it searches
    await first('timed out')
    expect(await page.locator('.k-search-input').inputValue()).toBe('timed out')
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => !location.hash)
    expect(await page.locator('.k-search-input').inputValue()).toBe('')
  })

  test('shows what of a line is behind its message', async () => {
    const { page, search, first } = await openScreen()
    await search('mail-app/4.1')
    await first('mail-app/4.1')
    await page.waitForFunction(() => (CSS.highlights.get('watch-hit')?.size ?? 0) > 5)
    expect(new Set(await marked(page))).toEqual(new Set(['mail-app/4.1']))
  })

  test('without a hit says so, and leads back', async () => {
    const { page, search, tap, first } = await openScreen()
    await search('no such <b>line</b>')
    await page.getByRole('heading', { name: 'No line holds “no such <b>line</b>”' }).waitFor()
    await tap('button', 'Show all lines')
    await first('18:45:49.756')
    expect(await page.locator('.k-search-input').inputValue()).toBe('')
    expect(await marked(page)).toEqual([])
  })

  test('is there again after a reload, and gone on the way back', async () => {
    const { page, search, first, tap } = await openScreen()
    await search('timed out')
    await first('timed out')
    await page.reload()
    await first('timed out')
    expect(await page.locator('.k-search-input').inputValue()).toBe('timed out')
    await tap('link', /^Issues/)
    await page.locator('issue-list k-list-item').first().waitFor()
    await page.goBack()
    await first('timed out')
  })
})

test('a jump leads to a time, by the sheet and by the address', async () => {
  const { page, tap } = await openScreen()
  await tap('button', 'Jump to a time')
  const sheet = page.getByRole('dialog', { name: 'Jump to a time' })
  await sheet.waitFor()
  await sheet.locator('input').fill('2026-10-31T04:30')
  await tap('button', 'Jump')
  const current = page.locator('.log-line[aria-current]')
  await current.filter({ hasText: '04:29:5' }).waitFor()
  await page.waitForFunction(() => {
    const labels = [...document.querySelectorAll('.k-virtual-list-label')].map(({ textContent }) => textContent)
    return labels.includes('Sat, Oct 31, 04:00')
  })
  expect(new URL(page.url()).hash).toBe('#time=2026-10-31T04%3A30%3A00.000Z')
  expect(await inView(page, '.log-line[aria-current]')).toBe(true)
  await page.reload()
  await current.filter({ hasText: '04:29:5' }).waitFor()
})

describe('a line', () => {
  test('says in a sheet what is in it; the address opens it, back closes it', async () => {
    const { page, finger } = await openScreen({ hash: '#q=timed+out' })
    await finger.tap(page.locator('.log-line').first())
    const sheet = page.getByRole('dialog', { name: 'Line' })
    await sheet.waitFor()
    expect(new URL(page.url()).hash).toMatch(/^#q=timed\+out&line=\d+$/)
    await page.reload()
    await sheet.waitFor()
    const said = await sheet.innerText()
    expect(said).toMatch(/Error\s+Connection to [\d.]+:5432 timed out/)
    expect(said).toContain('at Pool.acquire (/srv/app/lib/pool.js:88:15)')
    expect(await sheet.getByRole('treeitem').allInnerTexts()).toEqual([
      expect.stringMatching(/^requestId\s+[\da-f]{12}$/),
      'client',
      'err',
    ])
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'hidden' })
    expect(new URL(page.url()).hash).toBe('#q=timed+out')
  })

  test('a tap on a value searches for it; the line can be copied', async () => {
    const { page, finger, first, tap } = await openScreen({ hash: '#levels=fatal' })
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await finger.tap(page.locator('.log-line').first())
    await page.getByRole('dialog', { name: 'Line' }).waitFor()
    await tap('button', 'Copy line')
    await page.getByText('The line is copied').first().waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(JSON.parse(copied)).toMatchObject({ level: 'fatal', service: 'search' })
    await finger.tap(page.getByRole('treeitem', { name: /^pid/ }))
    await first('Out of memory')
    expect(new URL(page.url()).hash).toBe(`#levels=fatal&q=${JSON.parse(copied).pid}`)
  })
})

describe('issues', () => {
  async function openIssues(options?: ScreenOptions): Promise<Screen> {
    const screen = await openScreen({ ...options, hash: '#view=issues' })
    await screen.page.locator('issue-list k-list-item').nth(15).waitFor()
    return screen
  }
  const memory = /^Out of memory/

  test('are the grave lines by what they have in common; the title says how many are unread', async () => {
    const { page, issues, finger } = await openIssues()
    expect((await issues())[0]).toMatch(/^Out of memory: index of \d+ MB in a heap of 512 MB search · \d\d:\d\d 5$/)
    expect(await page.title()).toBe('(16) Watch · karui')
    await finger.tap(page.locator('issue-list k-list-item').first())
    const sheet = page.getByRole('dialog', { name: 'Issue' })
    await sheet.waitFor()
    expect(await page.title()).toBe('(15) Watch · karui')
    expect(await sheet.innerText()).toMatch(/Fatal\s+Out of memory[\s\S]*Lines\s+5\s+From\s+search/)
    expect(new URL(page.url()).hash).toMatch(/^#view=issues&issue=\w+$/)
    await page.reload()
    await sheet.waitFor()
    await page.waitForFunction(() => document.title === '(15) Watch · karui')
  })

  test('one leads to its lines, and back leads to it', async () => {
    const { page, finger, first, tap, issues } = await openIssues()
    await finger.tap(page.locator('issue-list k-list-item').first())
    await page.getByRole('dialog', { name: 'Issue' }).waitFor()
    await tap('button', 'Show its lines')
    await first('Out of memory')
    await page.waitForFunction(() => document.querySelectorAll('.log-line').length === 5)
    await page.goBack()
    await page.locator('issue-list k-list-item').first().waitFor()
    expect((await issues())[0]).toMatch(memory)
    await page.goForward()
    await first('Out of memory')
    await finger.tap(page.locator('.k-chips-remove'))
    await page.waitForFunction(() => document.querySelectorAll('.log-line').length > 5)
  })

  test('a swipe mutes one, which can be undone', async () => {
    const { page, finger, issues, tap } = await openIssues()
    await finger.fling(page.locator('k-swipe-item').first(), 'left')
    await page.locator('k-swipe-item[data-state=end]').waitFor()
    await finger.tap(page.locator('[data-side=end] .k-swipe-item-action').first())
    await page.getByRole('heading', { name: '15 issues' }).waitFor()
    expect((await issues())[0]).not.toMatch(memory)
    await page.waitForFunction(() => document.title === '(15) Watch · karui')
    await tap('button', 'Undo')
    await page.getByRole('heading', { name: '16 issues' }).waitFor()
    expect((await issues())[0]).toMatch(memory)
  })

  test('the menu does the same; muted ones are kept, and shown by themselves', async () => {
    const { page, finger, issues, tap } = await openIssues()
    await finger.tap(page.locator('issue-list .k-menu-button').first())
    await tap('menuitem', 'Mute')
    await page.getByRole('heading', { name: '15 issues' }).waitFor()
    await page.reload()
    await page.getByRole('heading', { name: '15 issues' }).waitFor()
    await finger.tap(page.locator('.k-chips-chip', { hasText: 'Muted 1' }))
    await page.getByRole('heading', { name: '1 issue' }).waitFor()
    expect((await issues())[0]).toMatch(memory)
    await finger.tap(page.locator('issue-list .k-menu-button').first())
    await tap('menuitem', 'Unmute')
    await page.getByRole('heading', { name: 'Nothing is muted' }).waitFor()
  })

  test('the other side assigns one to me, the menu to whom one likes', async () => {
    const { page, finger, tap } = await openIssues()
    const row = page.locator('issue-list k-list-item').first()
    await finger.fling(page.locator('k-swipe-item').first(), 'right')
    await page.locator('k-swipe-item[data-state=start]').waitFor()
    await finger.tap(page.locator('[data-side=start] .k-swipe-item-action').first())
    await row.filter({ hasText: '· Me' }).waitFor()
    await finger.tap(page.locator('.k-toast-close')) // it lies above the menu
    await finger.tap(page.locator('issue-list .k-menu-button').first())
    await tap('menuitem', 'Assign to')
    await tap('menuitemradio', 'Mail team')
    await row.filter({ hasText: '· Mail team' }).waitFor()
  })
})

describe('a file of the user', () => {
  const own =
    '2026-10-31T10:00:00Z INFO start\n2026-10-31T10:00:01Z ERROR store: no <i>space</i> left\n    at disk.js:1\n'

  test('takes the place of the sample, and can be left for it', async () => {
    const { page, choose, first, lines, tap } = await openScreen({ hash: '#levels=fatal' })
    await choose('own.log', own)
    await first('no <i>space</i> left')
    expect(await lines()).toEqual(['10:00:01.000 Error store no <i>space</i> left', '10:00:00.000 Info start'])
    expect(page.url()).not.toContain('#')
    await page.waitForFunction(() => document.title === '(1) Watch · karui')
    await tap('button', 'More')
    await tap('menuitem', 'Open a log')
    await tap('button', 'Back to the sample')
    await first('18:45:49.756')
  })

  test('as NDJSON, in which the lines of the sample are the same', async () => {
    const { page, choose, lines } = await openScreen()
    await choose('some.ndjson', sampleLines(10, 14).join('\n'))
    await page.waitForFunction(() => document.querySelectorAll('.log-line').length === 4)
    const said = sampleLines(10, 14).map((line) => JSON.parse(line).msg)
    expect((await lines()).reverse()).toEqual(said.map((message) => expect.stringContaining(message)))
  })

  test.each([
    ['empty.log', '', 'empty.log is empty.'],
    ['photo.jpg', new Uint8Array([0xff, 0xd8, 0, 0]), 'photo.jpg is no text. A packed log has to be unpacked first.'],
  ])('%s is told in words, which can be sent away', async (name, content, sentence) => {
    const { page, choose, lines, finger } = await openScreen()
    await choose(name, content)
    await page.getByText(sentence).waitFor()
    expect((await lines())[0]).toBe(newest)
    await finger.tap(page.locator('log-desk button'))
    await page.getByText(sentence).waitFor({ state: 'detached' })
  })

  test('dropped anywhere, or pasted as text', async () => {
    const { page, first } = await openScreen()
    const give = (type: string) =>
      page.evaluate(
        ([kind, content]) => {
          const transfer = new DataTransfer()
          if (kind === 'paste') transfer.setData('text/plain', content!)
          else transfer.items.add(new File([content!], 'dropped.log'))
          const how = { bubbles: true, cancelable: true }
          const event =
            kind === 'paste'
              ? new ClipboardEvent('paste', { ...how, clipboardData: transfer })
              : new DragEvent('drop', { ...how, dataTransfer: transfer })
          return !document.body.dispatchEvent(event)
        },
        [type, type === 'paste' ? own.replace('left', 'pasted') : own] as const,
      )
    expect(await give('drop')).toBe(true)
    await first('no <i>space</i> left')
    expect(await give('paste')).toBe(true)
    await first('no <i>space</i> pasted')
  })

  test('a large one opens with progress, which can be left', async () => {
    const { page, choose, lines } = await openScreen()
    await page.evaluate(pressWhenThere, 'Cancel')
    await choose('large.log', own.repeat(150_000))
    await page.waitForFunction(() => 'pressed' in globalThis)
    await page.locator('k-progress').waitFor({ state: 'detached' })
    expect((await lines())[0]).toBe(newest)
  })
})

/** Runs in the page: a finger sent from here might come after the worker has read it all. */
function pressWhenThere(label: string) {
  const observer = new MutationObserver(() => {
    const button = [...document.querySelectorAll('log-desk button')].find(
      ({ textContent }) => textContent.trim() === label,
    )
    if (!button) return
    observer.disconnect()
    ;(button as HTMLElement).click()
    Object.assign(globalThis, { pressed: true })
  })
  observer.observe(document.body, { childList: true, subtree: true })
}

async function scrollFar(page: OpenedPage['page']): Promise<void> {
  await page.evaluate(() => scrollTo(0, 20_000))
  await page.waitForFunction(() => !document.body.textContent!.includes('18:45:49.756'))
}

/** Runs in the page: when the line in the middle was written, and where it is. */
function lineRead(): [time: string | null | undefined, top: number] {
  const line = [...document.querySelectorAll('.log-line')].find((one) => one.getBoundingClientRect().top > 300)
  return [line?.querySelector('.log-line-time')?.textContent, Math.round(line?.getBoundingClientRect().top ?? 0)]
}

test('the log is where it was on the way back, after a reload, and by the bar of the views', async () => {
  const { page, finger } = await openScreen()
  await scrollFar(page)
  const [time] = await page.evaluate(lineRead)
  await page.waitForFunction(() => JSON.stringify(history.state ?? '').includes('watch-lines')) // it has come to rest
  const isThere = () =>
    page.waitForFunction((wanted) => {
      const lines = [...document.querySelectorAll('.log-line')].filter((one) => {
        const { top } = one.getBoundingClientRect()
        return top > 150 && top < 500
      })
      return lines.some((one) => one.textContent?.includes(wanted!))
    }, time)
  // By its place: the driver scrolls to what sticks at the bottom, though it is in view.
  const tapView = async (at: number) => {
    const { x, y, width, height } = (await page.locator('.view-bar-link').nth(at).boundingBox())!
    await finger.tap({ x: x + width / 2, y: y + height / 2 })
  }
  for (const leave of [() => page.goBack(), () => tapView(0)]) {
    await tapView(1)
    await page.locator('issue-list k-list-item').nth(15).waitFor()
    await leave()
    await isThere()
  }
  await page.reload()
  await isThere()
})

describe('the end of the log', () => {
  test('a pull brings new lines', async () => {
    const { page, finger, lines } = await openScreen()
    const before = await lines()
    await finger.drag({ x: 195, y: 300 }, { y: 300 }, { ms: 400 })
    await page.waitForFunction(
      (text) => !document.querySelector('.log-line')!.textContent!.includes(text),
      '18:45:49.756',
    )
    await page.locator('k-pull-refresh[data-state=idle]').waitFor()
    expect(await lines()).toContain(before[0])
  })

  test('lines that come leave what is read where it is', async () => {
    const { page } = await openScreen()
    await scrollFar(page)
    const place = () => page.evaluate(lineRead)
    const before = await place()
    const length = await page.locator('.k-virtual-list-row').first().getAttribute('aria-setsize')
    await page.evaluate(() => document.querySelector<HTMLElement & { refresh(): void }>('k-pull-refresh')!.refresh())
    await page.waitForFunction(
      (known) => document.querySelector('.k-virtual-list-row')!.getAttribute('aria-setsize') !== known,
      length,
    )
    await page.locator('k-pull-refresh[data-state=idle]').waitFor()
    expect(await place()).toEqual(before)
  })

  test('can be followed: the newest line stays in view, until one scrolls away', async () => {
    const { page, tap } = await openScreen()
    await scrollFar(page)
    await tap('button', 'Follow the end')
    await page.waitForFunction(() => scrollY < 100)
    await page.waitForFunction(
      (text) => !document.querySelector('.log-line')!.textContent!.includes(text),
      '18:45:49.756',
    )
    const button = page.getByRole('button', { name: 'Follow the end' })
    expect(await button.getAttribute('aria-pressed')).toBe('true')
    await page.evaluate(() => scrollTo(0, 20_000))
    await page.waitForFunction(
      () => document.querySelector('.watch-acts [aria-pressed]')!.getAttribute('aria-pressed') === 'false',
    )
  })
})

test('what is used here is told, with its bytes', async () => {
  const { page, tap } = await openScreen()
  await tap('button', 'More')
  await tap('menuitem', 'What is used here')
  const sheet = page.getByRole('dialog', { name: 'What is used here' })
  await sheet.waitFor()
  expect(await sheet.getByRole('link').first().getAttribute('href')).toBe('../../components/app/')
  await sheet
    .getByText(/^[\d,]+B$/)
    .first()
    .waitFor()
  expect(await sheet.innerText()).toMatch(/k-virtual-list\s+[\d,]+B/)
})

test('the arrow keys lead from line to line, Enter opens one', async () => {
  const { page } = await openScreen()
  await page.locator('.log-line').first().focus()
  for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key)
  const sheet = page.getByRole('dialog', { name: 'Line' })
  await sheet.waitFor()
  expect(await sheet.innerText()).toContain('99,998')
})

test('speaks Japanese', async () => {
  const { page, lines } = await openScreen({ lang: 'ja' })
  expect((await lines())[0]).toMatch(/^18:45:49\.756 情報 gateway/)
  expect(await page.locator('.k-virtual-list-label').first().innerText()).toBe('10月31日(土) 18:00')
  await page.getByRole('button', { name: '時刻へ移動' }).waitFor()
})

describe('can be used by everybody', () => {
  const modes: Record<string, PageOptions> = { light: {}, dark: { theme: 'dark' }, 'right to left': { dir: 'rtl' } }
  test.each(Object.entries(modes))('axe finds nothing: %s', async (_, mode) => {
    const screen = await openScreen({ ...mode, hash: '#q=timed+out' })
    const { page, finger, tap } = screen
    expect(await faultsOf(screen)).toEqual([])
    await finger.tap(page.locator('.log-line').first())
    await page.getByRole('dialog', { name: 'Line' }).waitFor()
    expect(await faultsOf(screen)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await tap('link', /^Issues/)
    await page.locator('issue-list k-list-item').nth(15).waitFor()
    expect(await faultsOf(screen)).toEqual([])
    await finger.tap(page.locator('issue-list k-list-item').first())
    await page.getByRole('dialog', { name: 'Issue' }).waitFor()
    expect(await faultsOf(screen)).toEqual([])
  })

  test.each([
    ['at 320 px', 320, 100],
    ['with text of 200 %', 390, 200],
    ['at 320 px with text of 200 %', 320, 200],
  ])('nothing is wider than the screen: %s', async (_, width, percent) => {
    const { page } = await openScreen({ width, hash: '#q=timed+out' })
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    await page.evaluate((size) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(`:root { font-size: ${size}% }`)
      document.adoptedStyleSheets = [sheet]
    }, percent)
    expect(await overflow()).toBe(0)
    await page.evaluate(() => document.querySelector<HTMLElement>('.view-bar-link:last-child')!.click())
    await page.locator('issue-list k-list-item').nth(15).waitFor()
    expect(await overflow()).toBe(0)
  })
})
