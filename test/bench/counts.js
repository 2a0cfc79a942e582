/** What row operations do that does not depend on the machine: nodes, listeners, layouts, mutations of the DOM. */
import { visit } from './visits.js'

/**
 * @typedef {object} Counts
 * @property {number} elements below the root, with all rows
 * @property {number} listeners added to elements until then
 * @property {number} layouts that drawing the rows took
 * @property {Record<string, number>} mutations records of a mutation observer, by operation
 */

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url of a page of the rows
 * @returns {Promise<Counts>}
 */
export function count(browser, url) {
  return visit(browser, '', async (page, session) => {
    await page.addInitScript(countListeners)
    await page.goto(url)
    await session.send('Performance.enable')
    const layouts = async () => {
      const { metrics } = await session.send('Performance.getMetrics')
      return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? Number.NaN
    }
    const before = await layouts()
    const drawn = await page.evaluate(draw)
    const made = (await layouts()) - before
    return { ...drawn, layouts: made, mutations: await page.evaluate(countMutations) }
  })
}

/** Runs in the page, before its scripts. */
function countListeners() {
  const { addEventListener } = EventTarget.prototype
  Object.assign(globalThis, { benchListeners: 0 })
  EventTarget.prototype.addEventListener = function (...given) {
    if (this instanceof Element) /** @type {any} */ (globalThis).benchListeners++
    return addEventListener.apply(this, given)
  }
}

/** Runs in the page. */
async function draw() {
  document.getElementById('create')?.click()
  await new Promise(requestAnimationFrame)
  await new Promise((resolve) => setTimeout(resolve))
  const elements = document.querySelectorAll('#root *').length
  return { elements, listeners: /** @type {any} */ (globalThis).benchListeners }
}

/** Runs in the page: one operation after another. */
async function countMutations() {
  const root = /** @type {HTMLElement} */ (document.getElementById('root'))
  const row = '[role="option"], button.k-list-item-row'
  const pressed = {
    select: row,
    update: '#update',
    swap: '#swap',
    remove: '#remove',
    append: '#append',
    clear: '#clear',
  }
  let records = 0
  const observer = new MutationObserver((list) => {
    records += list.length
  })
  observer.observe(root, { childList: true, subtree: true, attributes: true, characterData: true })
  /** @type {Record<string, number>} */
  const mutations = {}
  for (const [name, selector] of Object.entries(pressed)) {
    records = 0
    root.querySelector(selector)?.click()
    await new Promise((resolve) => setTimeout(resolve))
    mutations[name] = records
  }
  return mutations
}
