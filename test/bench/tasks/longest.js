/** Finds the longest task of a page's main thread in a trace. */
import { startTrace, TASKS } from '../trace.js'

/** @typedef {import('../trace.js').TraceEvent} TraceEvent */

/**
 * @typedef {object} Longest
 * @property {number} ms of the thread's own processor time, so that what others do on the machine does not count
 * @property {string[]} mostly what took most of it, as the trace calls it, with its milliseconds
 */

/** As long a way as anything takes that begins by itself: a transition, a timer that follows another. */
const REST = 300

/**
 * Everything counts that the page's main thread does meanwhile: also the parsing of the page and of its scripts, and
 * what the test's own driver does in the page.
 * @param {import('playwright-core').Page} page
 * @param {import('playwright-core').CDPSession} session
 * @param {() => Promise<unknown>} act
 * @returns {Promise<Longest>}
 */
export async function watchTasks(page, session, act) {
  const stop = await startTrace(session)
  await act()
  await page.waitForTimeout(REST)
  await page.evaluate(() => void performance.mark('watched'))
  return longestIn(await stop())
}

/**
 * @param {TraceEvent[]} events of a trace with the mark `watched` at its end
 * @returns {Longest}
 */
export function longestIn(events) {
  const mark = events.find(({ name, ph }) => name === 'watched' && 'RIn'.includes(ph))
  const own = events.filter(({ pid, tid, ph }) => pid === mark?.pid && tid === mark.tid && ph === 'X')
  const tasks = own.filter(({ name, tdur }) => TASKS.has(name) && tdur)
  if (!tasks.length) throw new Error('The trace has no tasks with processor times.')
  const task = tasks.reduce((longest, one) => ((one.tdur ?? 0) > (longest.tdur ?? 0) ? one : longest))
  return { ms: (task.tdur ?? 0) / 1000, mostly: largestParts(own, task) }
}

/** @returns {string[]} the three names with most time of their own, without that of events inside them */
function largestParts(events, task) {
  const end = task.ts + task.dur
  const inside = events.filter(({ ts, dur = 0 }) => ts >= task.ts && ts + dur <= end)
  inside.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
  /** @type {Map<string, number>} */
  const times = new Map()
  const add = (name, time) => times.set(name, (times.get(name) ?? 0) + time)
  /** @type {{ name: string, end: number }[]} */
  const open = []
  for (const { name, ts, dur = 0, tdur = 0 } of inside) {
    while (open.length && open[open.length - 1].end <= ts) open.pop()
    add(name, tdur)
    const parent = open.at(-1)
    if (parent) add(parent.name, -tdur)
    open.push({ name, end: ts + dur })
  }
  const largest = [...times].sort(([, a], [, b]) => b - a).slice(0, 3)
  return largest.map(([name, time]) => `${name} ${Math.round(time / 1000)}`)
}
