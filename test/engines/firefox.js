import puppeteer from 'puppeteer-core'
import { findFirefox } from '../support/browsers.js'

/** A stock Firefox by puppeteer over WebDriver BiDi, without a driver binary. Touches are real, but do not scroll. */
export const name = 'firefox'
export const missing = 'no Firefox found; install firefox or firefox-esr, or set KARUI_FIREFOX=<binary>'

/** By default a Firefox without a window says it has a mouse; these make it a phone's pointer (1: coarse, no hover). */
const preferences = { 'ui.primaryPointerCapabilities': 1, 'ui.allPointerCapabilities': 1 }

/** @returns {Promise<import('./contract.js').Engine | undefined>} */
export async function launch() {
  const executablePath = findFirefox()
  if (!executablePath) return undefined
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, extraPrefsFirefox: preferences })
  const page = await browser.newPage()
  return {
    async open(url, { width = 390, height = 844 } = {}) {
      await page.setViewport({ width, height, deviceScaleFactor: 2, hasTouch: true })
      await page.goto(url)
    },
    eval: (act, ...values) => page.evaluate(`(${act})(...${JSON.stringify(values)})`),
    async key(...keys) {
      for (const key of keys) await page.keyboard.press(/** @type {import('puppeteer-core').KeyInput} */ (key))
    },
    tap: (selector) => page.tap(selector),
    shot: () => page.screenshot(),
    close: () => browser.close(),
  }
}
