/**
 * Pages for browser tests, as a phone shows them, in the run's one Chromium. Whatever a page complains of fails the
 * test that opened it.
 */
import { afterAll, afterEach, beforeEach } from '@jest/globals'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { type Finger, fingerOn, giveKeys, giveThumb } from './finger'
import { pageOf as handIn } from './pages.js'

export interface PageOptions {
  theme?: 'light' | 'dark'
  dir?: 'ltr' | 'rtl'
  lang?: string
  /** In CSS pixels; 390 x 844 when left out. */
  width?: number
  height?: number
  reducedMotion?: boolean
  forcedColors?: boolean
  contrast?: 'more' | 'no-preference'
  /** IANA name; that of the machine when left out. */
  timeZone?: string
  /** A touch screen; true when left out. */
  touch?: boolean
  /** False switches the page's scripts off. */
  javaScript?: boolean
  /** The policy of a document that is handed in as HTML (src/build/policies.js); strict when left out. */
  csp?: 'strict' | 'gallery' | 'relaxed'
  /** `commit` comes back while the document is still streaming in; `load` when left out. */
  waitUntil?: 'commit' | 'domcontentloaded' | 'load'
}

export interface OpenedPage {
  page: Page
  finger: Finger
  /** What the page logged with `console.error`, and the browser's own errors. */
  consoleErrors: string[]
  /** Exceptions and rejections that nobody caught. */
  pageErrors: string[]
  /** Violations of the content security policy: directive, what was blocked, a sample, where. */
  violations: string[]
  /** Waits until the lists hold what the page has done so far: the browser reports a violation in a task of its own. */
  settled(): Promise<void>
  /**
   * Closes the page and throws when one of the three lists still holds something. A test that expects an entry takes
   * it out (`consoleErrors.splice(0)`) or allows it here. What a test leaves open is closed after it in the same way.
   */
  close(options?: { allow?: RegExp }): Promise<void>
}

const server = process.env.KARUI_TEST_SERVER ?? ''
let browser: Promise<Browser> | undefined
/** Pages of the test that runs, and pages of the whole file (opened in `beforeAll`). */
const open = { test: new Set<OpenedPage>(), file: new Set<OpenedPage>() }
let scope: 'test' | 'file' = 'file'

beforeEach(() => {
  scope = 'test'
})
afterEach(async () => {
  scope = 'file'
  await closeAll(open.test)
})
afterAll(async () => {
  await closeAll(open.file)
  await (await browser)?.close()
  browser = undefined
})

/**
 * Opens an address of the test server (`/index.html`), a whole one, or a whole HTML document, and waits for its `load`.
 */
export async function openPage(urlOrHtml: string, options: PageOptions = {}): Promise<OpenedPage> {
  const context = await newContext(options)
  const page = await context.newPage()
  const opened: OpenedPage = {
    page,
    finger: await fingerOn(page),
    ...(await listenTo(page)),
    settled: () => settled(page, options),
    close: (closing) => close(opened, closing),
  }
  open[scope].add(opened)
  await giveThumb(page)
  await giveKeys(page)
  await page.addInitScript(setRoot, { dir: options.dir, lang: options.lang })
  const query = options.csp ? `?csp=${options.csp}` : ''
  const url = urlOrHtml.trimStart().startsWith('<') ? (await pageOf(urlOrHtml)) + query : urlOrHtml
  await page.goto(url, { waitUntil: options.waitUntil ?? 'load' })
  return opened
}

/**
 * Hands a whole HTML document to the test server.
 * @param headers lower-case names; a `content-security-policy` here takes the place of the strict one
 * @returns its address; with `/pages/` written as `/slow/` and `?size=64&delay=20` it comes in pieces
 */
export function pageOf(html: string, headers: Record<string, string> = {}): Promise<string> {
  return handIn(server, html, headers)
}

async function newContext(options: PageOptions): Promise<BrowserContext> {
  const { theme = 'light', width = 390, height = 844, touch = true, javaScript = true } = options
  browser ??= chromium.connect(process.env.KARUI_TEST_BROWSER ?? '')
  return (await browser).newContext({
    baseURL: server,
    viewport: { width, height },
    deviceScaleFactor: 2,
    isMobile: touch,
    hasTouch: touch,
    javaScriptEnabled: javaScript,
    locale: options.lang ?? 'en',
    colorScheme: theme,
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    forcedColors: options.forcedColors ? 'active' : 'none',
    contrast: options.contrast ?? 'no-preference',
    timezoneId: options.timeZone,
  })
}

async function listenTo(page: Page): Promise<Pick<OpenedPage, 'consoleErrors' | 'pageErrors' | 'violations'>> {
  const consoleErrors: string[] = []
  const pageErrors: string[] = []
  const violations: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') consoleErrors.push(message.text())
  })
  page.on('pageerror', (error) => pageErrors.push(error.stack ?? error.message))
  await page.exposeFunction('karuiViolation', (violation: string) => violations.push(violation))
  await page.addInitScript(reportViolations)
  return { consoleErrors, pageErrors, violations }
}

/** Runs in the page. */
function reportViolations(): void {
  const report = (globalThis as unknown as { karuiViolation(violation: string): void }).karuiViolation
  addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI, sample, sourceFile, lineNumber } = event
    report(`${effectiveDirective} blocked ${blockedURI} ${sample} (${sourceFile}:${lineNumber})`)
  })
}

/** Runs in the page, before it has a root: sets the root's language and direction over what the document says. */
function setRoot({ dir, lang }: { dir?: string; lang?: string }): void {
  const set = () => {
    if (dir) document.documentElement.dir = dir
    if (lang) document.documentElement.lang = lang
  }
  const observer = new MutationObserver(() => {
    observer.disconnect()
    set()
  })
  if (document.documentElement) set()
  else observer.observe(document, { childList: true })
}

async function settled(page: Page, { javaScript = true }: PageOptions): Promise<void> {
  // Without scripts no timer of the page runs, and nothing is reported but by the browser itself.
  if (javaScript && !page.isClosed()) await page.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve)))
}

async function close(opened: OpenedPage, { allow }: { allow?: RegExp } = {}): Promise<void> {
  open.test.delete(opened)
  open.file.delete(opened)
  const { page, consoleErrors, pageErrors, violations } = opened
  const address = page.url()
  await opened.settled()
  await page.context().close()
  const problems = [
    ...consoleErrors.map((text) => `console error: ${text}`),
    ...pageErrors.map((text) => `uncaught: ${text}`),
    ...violations.map((text) => `policy: ${text}`),
  ].filter((text) => !allow?.test(text))
  if (problems.length > 0) throw new Error(`${address} complained:\n${problems.join('\n')}`)
}

async function closeAll(pages: Set<OpenedPage>): Promise<void> {
  const closings = await Promise.allSettled([...pages].map((opened) => opened.close()))
  const failed = closings.find((closing) => closing.status === 'rejected')
  if (failed) throw failed.reason
}
