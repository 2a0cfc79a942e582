/** Counts what a page still holds after the garbage collector. */
import type { CDPSession, Page } from 'playwright-core'

export interface Held {
  nodes: number
  jsEventListeners: number
}

/** How much more may be held, in nodes or listeners: caches of the browser, never one per mount. */
const slack = 20

/**
 * Repeats an act 100 times and compares before and after; a few rounds before warm up what is made once.
 * @param act does and undoes something, `times` times
 * @returns what has grown by more than the browser's own caches; empty when nothing leaks
 */
export async function growth(page: Page, act: (times: number) => Promise<void>): Promise<Partial<Held>> {
  const session = await page.context().newCDPSession(page)
  await act(10)
  const before = await heldBy(session)
  await act(100)
  const after = await heldBy(session)
  await session.detach()
  const grown = Object.entries(after).map(([name, count]) => [name, count - before[name as keyof Held]] as const)
  return Object.fromEntries(grown.filter(([, more]) => more > slack))
}

async function heldBy(session: CDPSession): Promise<Held> {
  // Twice: what the first round lets go of may hold something itself.
  for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage')
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters')
  return { nodes, jsEventListeners }
}
