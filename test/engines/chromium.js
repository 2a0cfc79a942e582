import { chromium } from 'playwright-core'
import { chromiumFlags, findChromium } from '../support/browsers.js'

/** Chromium by playwright-core, with real touch. Never absent: without one the run fails. */
export const name = 'chromium'
export const missing = ''

/** @returns {Promise<import('./contract.js').Engine>} */
export async function launch() {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumFlags() })
  /** @type {import('playwright-core').Page | undefined} */
  let page
  const shown = () => {
    if (!page) throw new Error('nothing is open')
    return page
  }
  return {
    async open(url, { width = 390, height = 844 } = {}) {
      await page?.context().close()
      const context = await browser.newContext({ viewport: { width, height }, isMobile: true, hasTouch: true })
      page = await context.newPage()
      await page.goto(url)
    },
    eval: (act, ...values) => shown().evaluate(`(${act})(...${JSON.stringify(values)})`),
    async key(...keys) {
      for (const key of keys) await shown().keyboard.press(key)
    },
    tap: (selector) => shown().tap(selector),
    shot: () => shown().screenshot(),
    close: () => browser.close(),
  }
}
