/** A visit is one page of one implementation, opened anew in a phone-sized view, measured and closed. */
import { chromium } from 'playwright-core'
import { chromiumFlags, findChromium } from '../support/browsers.js'
import { costs, startTrace } from './trace.js'

/** @returns {Promise<import('playwright-core').Browser>} with `gc()` in its pages */
export async function launch() {
  const args = [...chromiumFlags(), '--js-flags=--expose-gc', '--enable-precise-memory-info']
  return chromium.launch({ executablePath: await findChromium(), args })
}

/**
 * Opens a page and gives it to `act`. What goes wrong in the page ends the run.
 * @template T
 * @param {import('playwright-core').Browser} browser
 * @param {string | ({ url: string } & import('playwright-core').BrowserContextOptions)} place '' as its address for an
 *   empty page
 * @param {(page: import('playwright-core').Page, session: import('playwright-core').CDPSession) => Promise<T>} act
 * @returns {Promise<T>}
 */
export async function visit(browser, place, act) {
  const { url, ...options } = typeof place === 'string' ? { url: place } : place
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, ...options })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    const broken = new Promise((_, reject) => page.once('pageerror', reject))
    // It may come before anybody waits for it.
    broken.catch(() => {})
    if (url) await page.goto(url)
    return await Promise.race([act(page, session), /** @type {Promise<T>} */ (broken)])
  } finally {
    await context.close()
  }
}

/** A press that does nothing shows what the stage itself costs; it is no operation of any workload. */
const nothing = { name: 'nothing', before: [], click: '#nothing' }

/**
 * @typedef {import('./page/stage.js').Sample & import('./trace.js').Cost & { round: number }} Measured
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {{ workload: import('./workloads.js').Workload, round: number, options: import('./options.js').Options }} turn
 * @returns {Promise<Measured[]>}
 */
export function measure(browser, url, { workload, round, options }) {
  const { operations, throttle } = workload
  // The engine warms up by what is done, not by the pauses between.
  const all = [...operations, nothing]
  const warm = operations.filter((one) => one.warm !== false).map((one) => ({ ...one, every: 0 }))
  return visit(browser, url, async (page, session) => {
    const run = (steps, traced) =>
      page.evaluate(
        ([list, isTraced]) => globalThis.benchStage.run(list, isTraced),
        /** @type {const} */ ([steps, traced]),
      )
    await run(Array(options.warmUps).fill(warm).flat(), false)
    await session.send('Emulation.setCPUThrottlingRate', { rate: throttle })
    const stop = await startTrace(session)
    const samples = await run(Array(options.samples).fill(all).flat(), true)
    const found = costs(await stop())
    if (found.length !== samples.length) throw new Error('The trace does not hold every operation.')
    return samples.map((sample, at) => ({ ...sample, ...each(found[at], sample.clicks), round }))
  })
}

/** @param {import('./trace.js').Cost} cost of all clicks @param {number} clicks */
const each = ({ name, script, main }, clicks) => ({ name, script: script / clicks, main: main / clicks })
