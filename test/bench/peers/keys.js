/** What a typed letter costs: the processor time of the main thread from the key to the painted frame. */
import { costs, startTrace } from '../trace.js'
import { visit } from '../visits.js'
import { fieldOf, isReady, phone } from './counts.js'

/** How many times slower the processor is made. */
export const THROTTLE = 4
const WORD = 'wintertime'

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url of a kit's page
 * @param {{ round: number, options: { warmUps: number, samples: number } }} turn passes are of one word each
 * @returns {Promise<{ name: string, script: number, main: number, round: number }[]>} milliseconds, for each letter
 */
export function timeKeys(browser, url, { round, options }) {
  return visit(browser, { url: '', ...phone }, async (page, session) => {
    await page.addInitScript(mark)
    await page.goto(url)
    await isReady(page)
    await fieldOf(page, 'Name').tap()
    await isReady(page)
    await type(page, WORD.repeat(options.warmUps))
    await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE })
    const stop = await startTrace(session)
    const text = WORD.repeat(options.samples)
    await type(page, text)
    const found = costs(await stop())
    if (found.length !== text.length) throw new Error(`The trace holds ${found.length} keys of ${text.length}.`)
    return found.map((cost) => ({ ...cost, round }))
  })
}

/** One letter after the other, each when the one before has been painted. */
async function type(page, text) {
  for (const letter of text) {
    await page.keyboard.down(letter)
    await page.evaluate(() => /** @type {any} */ (globalThis).benchKey)
    await page.keyboard.up(letter)
  }
}

/** Runs in the page, before its scripts: marks a key in the trace, from the task that brings it to the painted frame. */
function mark() {
  const painted = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        performance.mark('key:end')
        resolve(undefined)
      }
      requestAnimationFrame(() => port2.postMessage(0))
    })
  addEventListener(
    'keydown',
    () => {
      performance.mark('key:start')
      Object.assign(globalThis, { benchKey: painted() })
    },
    true,
  )
}
