/** What a visitor does not notice: that scripts come. Nothing moves, no finger waits, and nobody else is asked. */
import { describe, expect, test } from '@jest/globals'
import { watchTasks } from '../bench/tasks/longest.js'
import { slowDown } from '../bench/tasks/slow-phone.js'
import { type OpenedPage, openPage } from '../support/page'
import { serveGallery } from './site'

const site = serveGallery()

/** One of each kind, those with most to draw. */
const pages = [
  '',
  'guides/',
  'theming/',
  'components/',
  'components/button/',
  'components/form/',
  'components/list/',
  'components/combobox/',
  'components/picker/',
  'components/bar-chart/',
  'components/sheet/',
  'stories/lists-list--basic/',
  'screens/',
  'screens/devices/',
  'screens/join/',
  'screens/post-check/',
  'screens/pulse/',
  'screens/watch/',
]
/** As long in their scripts as any. */
const further = ['accessibility/', 'components/calendar/', 'components/date-picker/', 'components/virtual-list/']
const views = { 'on a phone': {}, 'on a wide screen': { width: 1280, height: 800, touch: false } }

declare global {
  /** What has moved, by itself. */
  var shifts: string[]
}

/** Runs in the page, before anything else. */
function noteShifts(): void {
  type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node?: Element }[] }
  globalThis.shifts = []
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as Shift[])
      shifts.push(
        `${value.toFixed(4)} ${sources.map(({ node }) => node?.parentElement?.outerHTML.slice(0, 80)).join()}`,
      )
  }).observe({ type: 'layout-shift', buffered: true })
}

const live = ({ page }: OpenedPage) => page.waitForFunction(() => document.documentElement.dataset.live === '')

describe.each(Object.entries(views))('%s', (_, view) => {
  test('nothing moves, and no other site is asked', async () => {
    const opened = await openPage(`${site.root}licences.txt`, view)
    const { page } = opened
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.addInitScript(noteShifts)
    const moved: string[] = []
    for (const path of pages) {
      await page.goto(site.root + path)
      await live(opened)
      // "Watch" reads its log for a while.
      await page.waitForTimeout(path === 'screens/watch/' ? 500 : 0)
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
      moved.push(...(await page.evaluate(() => shifts)).map((shift) => `${path}: ${shift}`))
    }
    expect(moved).toEqual([])
    expect(asked.filter((url) => !url.startsWith(site.root) && !/^(data|blob):/.test(url))).toEqual([])
  }, 120_000)
})

/** Milliseconds of the thread's own processor time, as a slow phone has it. */
const LONG = 50
/** What else the machine does makes a task longer, never shorter: one good try of these shows what it takes. */
const TRIES = 5

/** The longest task while a page loads, in milliseconds, and what took most of it. */
async function longestOf(path: string) {
  const { page } = await openPage(`${site.root}licences.txt`)
  const session = await page.context().newCDPSession(page)
  const rate = await slowDown(page, session)
  const longest = await watchTasks(
    page,
    session,
    async () => {
      await page.goto(site.root + path)
      // Not by the driver's own wait, which brings a script as long as the gallery's.
      await session.send('Runtime.evaluate', { expression: `(${isLive})()`, awaitPromise: true })
    },
    { fromFirstPaint: true },
  )
  return { ...longest, rate }
}

/** Runs in the page. */
const isLive = () =>
  new Promise<void>((resolve) => {
    const look = () => (document.documentElement.dataset.live === '' ? resolve() : setTimeout(look, 20))
    look()
  })

test.each([...pages, ...further])('scripts keep no finger waiting while /%s loads', async (path) => {
  const found = []
  do found.push(await longestOf(path))
  while (found.length < TRIES && found.at(-1)!.ms > LONG)
  expect(found.at(-1)!.ms > LONG ? found : 'short').toBe('short')
}, 120_000)
