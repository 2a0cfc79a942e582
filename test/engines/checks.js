/**
 * What must hold in every engine. A check gets an engine (contract.js) and a site: `pageOf(html)` gives the address of a
 * document under the strict policy, `origin` is where the built files are (`/karui.min.js`). It throws when it fails.
 * Checks of the kit are added to this list.
 */
import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * @typedef {object} Site
 * @property {string} origin
 * @property {(html: string) => Promise<string>} pageOf
 */

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {(engine: import('./contract.js').Engine, site: Site) => Promise<void>} run
 */

const head =
  '<!doctype html><html lang="en"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Check</title>'

/** @type {Check[]} */
export const checks = [
  {
    name: 'a page opens 390 px wide, and no script may be written into it',
    async run(engine, { pageOf }) {
      await engine.open(await pageOf(`${head}<script>document.title = 'Broken in'</script><p>Hello</p>`))
      const seen = await engine.eval(() => [document.title, document.querySelector('p')?.textContent, innerWidth])
      assert.deepEqual(seen, ['Check', 'Hello', 390])
    },
  },
  {
    name: 'a key reaches the focused input, and Tab leads to the next',
    async run(engine, { pageOf }) {
      await engine.open(await pageOf(`${head}<input id="one"><input id="two">`))
      await engine.eval(() => document.getElementById('one')?.focus())
      await engine.key('a', 'b', 'Tab', 'c')
      const values = () => [...document.querySelectorAll('input')].map(({ value }) => value)
      assert.deepEqual(await engine.eval(values), ['ab', 'c'])
    },
  },
  {
    name: 'a tap clicks a control',
    async run(engine, { pageOf }) {
      await engine.open(await pageOf(`${head}<label>Notify <input id="notify" type="checkbox"></label>`))
      await engine.tap('#notify')
      await until(engine, () => /** @type {HTMLInputElement} */ (document.getElementById('notify')).checked)
    },
  },
]

/**
 * Waits until something is so on the page; a touch is answered some frames later.
 * @param {import('./contract.js').Engine} engine
 * @param {() => unknown} holds runs in the page
 * @param {number} [ms] how long to wait at most
 */
export async function until(engine, holds, ms = 3000) {
  const end = Date.now() + ms
  while (!(await engine.eval(holds))) {
    assert.ok(Date.now() < end, `not so after ${ms} ms: ${holds}`)
    await sleep(50)
  }
}
