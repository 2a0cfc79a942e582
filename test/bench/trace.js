/** Reads the processor time of an operation from the browser's trace, as DevTools would show it. */

/**
 * @typedef {object} TraceEvent one of the trace; times in microseconds
 * @property {string} name
 * @property {string} ph 'X' for a complete event
 * @property {number} pid
 * @property {number} tid
 * @property {number} ts when it begins, by the clock
 * @property {number} [dur] how long it lasts, by the clock
 * @property {number} [tdur] the processor time that its thread spent in it
 *
 * @typedef {object} Cost of one operation, in milliseconds of the main thread's processor time
 * @property {string} name
 * @property {number} script scripts and what the engine does for them, without rendering that they force
 * @property {number} main everything from the click to the painted frame; waiting for the frame costs nothing
 */

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel', 'blink.user_timing', 'v8']

/** One task of a thread, as the two layers of the browser's scheduler call it. */
export const TASKS = new Set(['RunTask', 'ThreadControllerImpl::RunTask'])
const SCRIPT = new Set([
  'EventDispatch',
  'FunctionCall',
  'EvaluateScript',
  'RunMicrotasks',
  'TimerFire',
  'FireAnimationFrame',
  'v8.callFunction',
])
const RENDERING = new Set([
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'Layerize',
  'Commit',
  'UpdateLayer',
  'HitTest',
  'IntersectionObserverController::computeIntersections',
])

/**
 * @param {import('playwright-core').CDPSession} session
 * @returns {Promise<() => Promise<TraceEvent[]>>} ends the trace and gives its events
 */
export async function startTrace(session) {
  /** @type {any[]} */
  const events = []
  const take = ({ value }) => events.push(...value)
  session.on('Tracing.dataCollected', take)
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories: categories, excludedCategories: ['*'] },
  })
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
    await session.send('Tracing.end')
    await complete
    session.off('Tracing.dataCollected', take)
    return events
  }
}

/**
 * @param {TraceEvent[]} events a whole trace
 * @returns {Cost[]} of every operation that was marked in it, in their order
 */
export function costs(events) {
  const marks = events
    .filter(({ name, ph }) => /:(start|end)$/.test(name) && 'RIn'.includes(ph))
    .sort((a, b) => a.ts - b.ts)
  const thread = marks[0]
  if (!thread) throw new Error('There is no mark in the trace.')
  const own = events.filter(({ pid, tid, ph }) => pid === thread.pid && tid === thread.tid && ph === 'X')
  if (!own.some(({ tdur }) => tdur)) throw new Error('The trace has no processor times.')
  own.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
  const starts = marks.filter(({ name }) => name.endsWith(':start'))
  const ends = marks.filter(({ name }) => name.endsWith(':end'))
  return starts.map((start, at) => ({
    name: start.name.slice(0, -6),
    ...costBetween(own, start.ts, ends[at]?.ts ?? 0),
  }))
}

/** Tasks from the one with the click to the last before the one with the end mark, which is ours. */
function costBetween(events, start, end) {
  const first = events.findIndex(({ name, ts, dur = 0 }) => TASKS.has(name) && ts + dur > start)
  const last = events.findIndex(({ name, ts, dur = 0 }) => TASKS.has(name) && ts <= end && ts + dur >= end)
  const inside = events.slice(first, last < 0 ? undefined : last).filter(({ ts }) => ts < end)
  const { script, rendering, other } = selfTimes(inside)
  return { script: script / 1000, main: (script + rendering + other) / 1000 }
}

/** Adds each event's own time, without that of events inside it, to its kind; what has no kind of its own takes its parent's. */
function selfTimes(events) {
  const sum = { script: 0, rendering: 0, other: 0 }
  /** @type {{ end: number, kind: 'script' | 'rendering' | 'other' }[]} */
  const open = []
  for (const { name, ts, dur = 0, tdur = 0 } of events) {
    while (open.length && open[open.length - 1].end <= ts) open.pop()
    const parent = open.at(-1)
    if (!parent && !TASKS.has(name)) continue
    const kind = SCRIPT.has(name) ? 'script' : RENDERING.has(name) ? 'rendering' : (parent?.kind ?? 'other')
    sum[kind] += tdur
    if (parent) sum[parent.kind] -= tdur
    open.push({ end: ts + dur, kind })
  }
  return sum
}
