/**
 * What must hold in every engine. A check gets an engine (contract.js) and a site: `pageOf(html)` gives the address of a
 * document under the strict policy, `origin` is where the built files are (`/karui.min.js`). It throws when it fails.
 * Those of the kit itself are in kit.js, around-lists.js and from-server.js.
 */
import assert from 'node:assert/strict'
import { aroundLists } from './around-lists.js'
import { fromServer } from './from-server.js'
import { kitChecks } from './kit.js'
import { head, until } from './page.js'

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
  ...kitChecks,
  ...aroundLists,
  ...fromServer,
]
