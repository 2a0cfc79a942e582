/** Counts what a page still holds after the garbage collector. */
import type { CDPSession, Page } from 'playwright-core'

export interface Held {
  nodes: number
  jsEventListeners: number
}

/** How much more may be held, in nodes or listeners: caches of the browser, never one per mount. */
const slack = 20

/** How long a page that is busy, or a machine that is, may take to let go; what leaks is there after any time. */
const patience = 5_000

/**
 * Repeats an act 100 times and compares before and after; a few rounds before warm up what is made once.
 * @param act does and undoes something, `times` times
 * @returns what has grown by more than the browser's own caches; empty when nothing leaks
 */
export async function growth(page: Page, act: (times: number) => Promise<void>): Promise<Partial<Held>> {
  const session = await page.context().newCDPSession(page)
  await act(10)
  const before = await leastHeld(session)
  await act(100)
  const deadline = Date.now() + patience
  let grown: Partial<Held>
  do grown = grownSince(before, await leastHeld(session))
  while (Object.keys(grown).length > 0 && Date.now() < deadline)
  await session.detach()
  return grown
}

function grownSince(before: Held, after: Held): Partial<Held> {
  const grown = Object.entries(after).map(([name, count]) => [name, count - before[name as keyof Held]] as const)
  return Object.fromEntries(grown.filter(([, more]) => more > slack))
}

/** Collects until nothing more goes: what one round lets go of may hold something itself, or wait for a task of the page. */
async function leastHeld(session: CDPSession): Promise<Held> {
  for (let last = await heldBy(session); ; ) {
    // Tasks that wait for a pause, and the drawing of what is now on the page, hold nodes as well.
    const expression = 'new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 20)))'
    await session.send('Runtime.evaluate', { expression, awaitPromise: true })
    const held = await heldBy(session)
    if (held.nodes >= last.nodes && held.jsEventListeners >= last.jsEventListeners) return held
    last = held
  }
}

async function heldBy(session: CDPSession): Promise<Held> {
  await session.send('HeapProfiler.collectGarbage')
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters')
  return { nodes, jsEventListeners }
}
