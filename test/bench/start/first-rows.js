/** Cold start: from the navigation to the frame that shows the first row, on a slow phone with a slow line. */
import { visit } from '../visits.js'

/** Lighthouse's slow 4G as it appears to a request: 150 ms of round trip and 1.6 Mbit/s, with what a connection costs. */
const slow4G = { offline: false, latency: 562.5, downloadThroughput: 1.47e6 / 8, uploadThroughput: 675e3 / 8 }

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {number} round
 * @returns {Promise<{ name: string, wall: number, round: number }[]>} milliseconds
 */
export function firstRows(browser, url, round) {
  return visit(browser, '', async (page, session) => {
    // The first navigation takes a page to another process, which is as fast as ever.
    await page.goto(new URL('/nowhere', url).href)
    await page.addInitScript(watch)
    await session.send('Network.enable')
    await session.send('Network.setCacheDisabled', { cacheDisabled: true })
    await session.send('Network.emulateNetworkConditions', slow4G)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    await page.goto(url)
    await page.waitForFunction(() => 'benchFirstRows' in globalThis)
    const wall = await page.evaluate(() => /** @type {any} */ (globalThis).benchFirstRows)
    return [{ name: 'first rows', wall, round }]
  })
}

/** Runs in the page, before anything else: notes when the frame with the first row is painted. */
function watch() {
  const isThere = () => document.querySelector('[role="option"], li.k-list-item, md-list-item')
  const observer = new MutationObserver(() => {
    if (!isThere()) return
    observer.disconnect()
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => Object.assign(globalThis, { benchFirstRows: performance.now() })
      port2.postMessage(0)
    })
  })
  observer.observe(document, { childList: true, subtree: true })
}
