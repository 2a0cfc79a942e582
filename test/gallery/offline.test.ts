/** The gallery is kept on the device after one visit, wherever it stands, and a new build takes over by itself. */
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { keptFiles, writeNoWorker, writeWorker } from '../../src/build/gallery/offline.js'
import { startServer } from '../../src/build/serve.js'
import { type OpenedPage, openPage } from '../support/page'

/** A gallery of its own, in a folder of its site. */
let site = ''
let folder = ''
let server: Awaited<ReturnType<typeof startServer>>
let root = ''

beforeEach(async () => {
  site = mkdtempSync(path.join(tmpdir(), 'karui-offline-'))
  folder = path.join(site, 'some/where')
  mkdirSync(folder, { recursive: true })
  cpSync('dist/gallery', folder, { recursive: true })
  server = await startServer(site, 0, false)
  root = `http://localhost:${server.port}/some/where/`
})
afterEach(() => {
  server.close()
  rmSync(site, { recursive: true, force: true })
})

/** Opens the home page, and waits until all is kept. */
async function visit(): Promise<OpenedPage> {
  const opened = await openPage(root)
  await opened.page.locator('.g-offline-state').filter({ hasText: 'kept on this device' }).waitFor()
  return opened
}

const hasWaiting = ({ page }: OpenedPage) =>
  page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.waiting)
/** Asks for a newer worker, as each visit does. @returns whether there was one that could be installed */
const update = ({ page }: OpenedPage) =>
  page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!
    const { installing } = await registration.update()
    if (!installing) return false
    await new Promise((resolve) => {
      installing.onstatechange = resolve
    })
    return installing.state === 'installed'
  })
const heading = ({ page }: OpenedPage) => page.getByRole('heading', { level: 1 }).first()

/** Another build, in which the home page says something else. */
async function buildAgain(words: string): Promise<void> {
  const home = path.join(folder, 'index.html')
  writeFileSync(home, readFileSync(home, 'utf8').replace(/(<h1[^>]*>)[^<]*/, `$1${words}`))
  await writeWorker(folder)
}

test('after one visit every page, story and file is there without the server', async () => {
  const opened = await visit()
  const { page } = opened
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  server.close()
  await expect(fetch(root)).rejects.toThrow()

  const paths = Object.keys(keptFiles(folder))
  expect(paths.length).toBeGreaterThan(50)
  const missing = await page.evaluate(
    async (all) => {
      const answers = await Promise.all(all.map(async (one) => ({ one, ok: (await fetch(one)).ok })))
      return answers.filter(({ ok }) => !ok).map(({ one }) => one)
    },
    paths.map((one) => root + one),
  )
  expect(missing).toEqual([])

  const story = paths.find((one) => one.startsWith('stories/') && one.endsWith('/'))!
  const pages = ['', 'guides/', 'theming/', 'components/', 'components/list/', story, 'screens/', 'bench/']
  for (const one of pages) {
    await page.goto(root + one)
    await page.locator('k-list, k-nav-bar, k-card, k-button').first().waitFor()
  }
  await page.goto(`${root}components/list/index.html?theme=dark`)
  expect(await heading(opened).textContent()).toMatch(/list/i)
  await page.goto(`${root}components/list?theme=dark`)
  expect(page.url()).toBe(`${root}components/list/?theme=dark`)
  await page.goto(`${root}screens/watch/`)
  await page.locator('.log-line').first().waitFor() // a worker has made it
  await page.goto(`${root}no/such/page`)
  expect(await heading(opened).textContent()).toBe('There is no such page')
  expect(asked.filter((url) => !url.startsWith(new URL(root).origin) && !url.startsWith('data:'))).toEqual([])
  // A browser says so of each question whether there is a newer worker.
  expect(new Set(opened.consoleErrors.splice(0))).toEqual(
    new Set(['Failed to load resource: net::ERR_CONNECTION_REFUSED']),
  )
}, 90_000)

test('a network that goes is told', async () => {
  const opened = await visit()
  await opened.page.context().setOffline(true)
  await opened.page.getByRole('status').filter({ hasText: 'You are offline' }).first().waitFor()
  expect(await opened.page.locator('.g-offline-state').textContent()).toMatch(/offline/)
  await opened.page.context().setOffline(false)
  await opened.page.locator('.g-offline-state').filter({ hasText: 'opens without a network' }).waitFor()
})

test('a new build takes over with the next page, and nothing of the old one stays', async () => {
  const opened = await visit()
  const before = await heading(opened).textContent()
  await buildAgain('Another build')
  expect(await update(opened)).toBe(true)
  expect(await heading(opened).textContent()).toBe(before)

  await opened.page.reload()
  await opened.page.getByRole('heading', { name: 'Another build' }).waitFor()
  const kept = await opened.page.evaluate(async () => {
    const names = await caches.keys()
    return Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length))
  })
  await opened.page.waitForFunction(async () => !(await navigator.serviceWorker.getRegistration())?.waiting)
  expect(kept).toEqual([Object.keys(keptFiles(folder)).length])
}, 60_000)

test('while two pages are open, both keep their build', async () => {
  const opened = await visit()
  const other = await opened.page.context().newPage()
  await other.goto(`${root}guides/`)
  await buildAgain('Another build')
  await update(opened)
  await hasWaiting(opened)
  await other.goto(root)
  expect(await other.getByRole('heading', { name: 'Another build' }).count()).toBe(0)
  await other.close()
  // The browser counts a page for a moment more after it is closed.
  do await opened.page.reload()
  while ((await heading(opened).textContent()) !== 'Another build')
}, 60_000)

test('a build that is only half there is not taken', async () => {
  const opened = await visit()
  await buildAgain('Another build')
  appendFileSync(path.join(folder, 'index.html'), '<!-- not yet the file that the worker knows -->')
  expect(await update(opened)).toBe(false)
  await opened.page.reload()
  expect(await opened.page.getByRole('heading', { name: 'Another build' }).count()).toBe(0)
  opened.consoleErrors.splice(0)
}, 60_000)

test('where files change all the time, as in npm start, no worker stays', async () => {
  const opened = await visit()
  writeNoWorker(folder)
  await opened.page.reload()
  await opened.page.waitForFunction(async () => (await navigator.serviceWorker.getRegistrations()).length === 0)
  await opened.page.waitForFunction(async () => (await caches.keys()).length === 0)
})
