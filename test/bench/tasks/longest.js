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
 * @typedef {object} Watch
 * @property {boolean} [fromFirstPaint] leaves out what begins before the first text or picture is painted, as the Total
 *   Blocking Time of Lighthouse does (web.dev/articles/tbt): until then there is nothing that a finger could touch
 */

/**
 * Everything counts that the page's main thread does meanwhile: also the parsing of the page and of its scripts, and
 * what the test's own driver does in the page.
 * @param {import('playwright-core').Page} page
 * @param {import('playwright-core').CDPSession} session
 * @param {() => Promise<unknown>} act
 * @param {Watch} [watch]
 * @returns {Promise<Longest>}
 */
export async function watchTasks(page, session, act, watch = {}) {
  const stop = await startTrace(session)
  await act()
  await page.waitForTimeout(REST)
  // Not by the driver, which would bring a script of its own, as long as a page's.
  await session.send('Runtime.evaluate', { expression: 'void performance.mark("watched")' })
  return longestIn(await stop(), watch)
}

/**
 * @param {TraceEvent[]} events of a trace with the mark `watched` at its end
 * @param {Watch} watch
 * @returns {Longest}
 */
function longestIn(events, { fromFirstPaint = false }) {
  const mark = events.find(({ name, ph }) => name === 'watched' && 'RIn'.includes(ph))
  const own = events.filter(({ pid, tid, ph }) => pid === mark?.pid && tid === mark.tid && ph === 'X')
  const start = fromFirstPaint ? firstPaint(events, mark) : 0
  const tasks = own.filter(({ name, ts, tdur }) => TASKS.has(name) && tdur && ts >= start)
  if (!tasks.length) throw new Error('The trace has no tasks with processor times.')
  const task = tasks.reduce((longest, one) => ((one.tdur ?? 0) > (longest.tdur ?? 0) ? one : longest))
  return { ms: (task.tdur ?? 0) / 1000, mostly: largestParts(own, task) }
}

/** @returns {number} when the page painted its first content; the last such event is that of the page, not of one before it */
function firstPaint(events, mark) {
  const paint = events.findLast(({ name, pid }) => name === 'firstContentfulPaint' && pid === mark?.pid)
  if (!paint) throw new Error('The trace has no first contentful paint.')
  return paint.ts
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
