/** What rows hold of the memory, and what stays of them when they have gone. */
import { visit } from './visits.js'

const CYCLES = 10
/** Memory is nearly the same in every round. */
const ROUNDS = 3

/** @param {number} rounds as wished @returns {number} as many as are worth it */
export const heapRounds = (rounds) => Math.min(rounds, ROUNDS)

/**
 * @typedef {object} Heap in bytes, of JavaScript and of the page's nodes, all that can be collected collected
 * @property {string} name
 * @property {number} round
 * @property {number} ready before there are rows
 * @property {number} full with all rows
 * @property {number} growth by one cycle of creating and clearing them
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url of a page of the rows
 * @param {number} round
 * @returns {Promise<Heap[]>}
 */
export function heap(browser, url, round) {
  return visit(browser, url, async (page, session) => {
    const click = (selector) =>
      page.evaluate((one) => globalThis.benchStage.run([{ name: one, before: [], click: one }], false), selector)
    const used = () => usedHeap(session)
    const ready = await used()
    await click('#create')
    const full = await used()
    await click('#clear')
    await click('#create')
    await click('#clear')
    const before = await used()
    for (let cycle = 0; cycle < CYCLES; cycle++) {
      await click('#create')
      await click('#clear')
    }
    const growth = ((await used()) - before) / CYCLES
    return [{ name: 'heap', round, ready, full, growth }]
  })
}

async function usedHeap(session) {
  // What a first collection finalises, a second one frees.
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage')
  const { usedSize, embedderHeapUsedSize = 0 } = await session.send('Runtime.getHeapUsage')
  return usedSize + embedderHeapUsedSize
}
