/** What a step of the windowed list does that does not depend on the machine. */
import { visit } from '../visits.js'

/**
 * @typedef {object} WindowCounts
 * @property {number} rows in the document
 * @property {number} made nodes that a step puts into the document
 * @property {number} mutations records of a mutation observer, by step
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url of a page of the windowed list
 * @returns {Promise<WindowCounts>}
 */
export const countWindow = (browser, url) => visit(browser, url, (page) => page.evaluate(countSteps))

/** Runs in the page. */
async function countSteps() {
  const STEPS = 10
  const root = /** @type {HTMLElement} */ (document.getElementById('root'))
  const press = async (id) => {
    document.getElementById(id)?.click()
    // The list hears of its scrolling right before the next frame.
    await new Promise(requestAnimationFrame)
    await new Promise((resolve) => setTimeout(resolve))
  }
  const nodesIn = (node) => [...node.childNodes].reduce((sum, child) => sum + nodesIn(child), 1)
  await press('start')
  let made = 0
  let mutations = 0
  const observer = new MutationObserver((records) => {
    mutations += records.length
    for (const { addedNodes } of records) for (const node of addedNodes) made += nodesIn(node)
  })
  observer.observe(root, { childList: true, subtree: true, attributes: true, characterData: true })
  for (let step = 0; step < STEPS; step++) await press('down')
  const rows = root.querySelectorAll('li[aria-posinset]').length
  return { rows, made: made / STEPS, mutations: mutations / STEPS }
}
