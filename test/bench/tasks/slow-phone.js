/** Makes a page as slow as on a slow phone, whatever machine it runs on. */

/** What a quarter of the slowest "high-end desktop" has, for which Lighthouse made its slowdown of 4 (docs/throttling.md there). */
const PHONE = 1500 / 4
const SLOWER = 4
/** Milliseconds for each half of the measurement. */
const WHILE = 200

/**
 * @param {import('playwright-core').Page} page runs at full speed meanwhile
 * @param {import('playwright-core').CDPSession} session of the page
 * @returns {Promise<number>} by how much it is slower now: 4 on a fast desktop, less on a machine that is slower itself or busy
 */
export async function slowDown(page, session) {
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  const rate = Math.max(1, Math.min(SLOWER, (await page.evaluate(benchmarkIndex, WHILE)) / PHONE))
  await session.send('Emulation.setCPUThrottlingRate', { rate })
  return rate
}

/**
 * Runs in the page. The same work, and the same unit, as the benchmark index of Lighthouse: texts of 10,000 characters put
 * together, and 100,000 numbers copied, tens of times a second, the mean of both.
 */
function benchmarkIndex(milliseconds) {
  const timesASecond = (work) => {
    const start = performance.now()
    let times = 0
    let spent = 0
    for (; spent < milliseconds; times++) {
      work(times)
      spent = performance.now() - start
    }
    return (times * 1000) / spent
  }
  const text = () => {
    let letters = ''
    for (let length = 0; length < 10_000; length++) letters += 'a'
    if (letters.length < 10_000) throw new Error('too short')
  }
  const lists = [[], []]
  for (let at = 0; at < 100_000; at++) lists[0].push(at % 2)
  const copy = (times) => {
    const from = lists[times % 2]
    const to = lists[(times + 1) % 2]
    for (let at = 0; at < 100_000; at++) to[at] = from[at]
  }
  return (timesASecond(text) + timesASecond(copy)) / 20
}
