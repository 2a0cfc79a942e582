/**
 * Runs the checks in every engine that is here: `node test/engines/contract.js [engine ...]`. The rest of the suite runs
 * in Chromium only; these say that Firefox and WebKit agree.
 */
import { writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { pageOf } from '../support/pages.js'
import { startServer } from '../support/server.js'
import { folders } from '../support/site.js'
import { checks } from './checks.js'
import * as chromium from './chromium.js'
import * as firefox from './firefox.js'
import * as webkit from './webkit.js'

/**
 * The few things that every engine's driver can do.
 * @typedef {object} Engine
 * @property {(url: string, size?: { width?: number, height?: number }) => Promise<unknown>} open in CSS pixels, 390 x 844
 *   when left out; resolves after the page's `load`
 * @property {<T>(act: (...values: any[]) => T, ...values: unknown[]) => Promise<any>} eval runs a function in the page; it
 *   sees only the values given, which travel as JSON
 * @property {(...keys: string[]) => Promise<void>} key presses keys one after another, named as in KeyboardEvent.key
 * @property {(selector: string) => Promise<void>} tap touches the middle of an element, or clicks where there is no touch
 * @property {() => Promise<Uint8Array>} shot the screen as PNG
 * @property {() => Promise<void>} close ends the browser
 */

const longest = 30_000

const wanted = process.argv.slice(2)
const engines = [chromium, firefox, webkit].filter(({ name }) => wanted.length === 0 || wanted.includes(name))
const server = await startServer(folders)
const site = { origin: server.origin, pageOf: (/** @type {string} */ html) => pageOf(server.origin, html) }
const tally = { passed: 0, failed: 0, notRun: /** @type {string[]} */ ([]) }
for (const engine of engines) await runIn(engine)
await server.close()
report()

/** @param {{ name: string, missing: string, launch(): Promise<Engine | undefined> }} kind */
async function runIn({ name, missing, launch }) {
  let engine
  try {
    engine = await within(longest, launch())
  } catch (reason) {
    // It is here and does not start: that is a failure, not an absence.
    tally.failed += 1
    console.error(`✕ ${name}: did not start\n`, reason)
    return
  }
  if (!engine) return tally.notRun.push(`${name} (${missing})`)
  for (const check of checks) await runCheck(name, engine, check)
  await engine.close()
}

/**
 * @param {string} name of the engine
 * @param {Engine} engine
 * @param {import('./checks.js').Check} check
 */
async function runCheck(name, engine, check) {
  try {
    await within(longest, check.run(engine, site))
    tally.passed += 1
    console.log(`✓ ${name}: ${check.name}`)
  } catch (reason) {
    tally.failed += 1
    console.error(`✕ ${name}: ${check.name}\n`, reason)
  }
}

/**
 * @template T
 * @param {number} ms
 * @param {Promise<T>} act
 * @returns {Promise<T>}
 */
function within(ms, act) {
  const stop = new AbortController()
  const late = sleep(ms, undefined, { signal: stop.signal }).then(() => {
    throw new Error(`not done after ${ms} ms`)
  })
  return Promise.race([act, late]).finally(() => stop.abort())
}

/** Into the sum of `npm test` (test/run.js), or, run alone, on the screen. */
function report() {
  const { KARUI_TALLY: file } = process.env
  if (file) writeFileSync(file, JSON.stringify(tally))
  else for (const line of tally.notRun) console.log(`not run: ${line}`)
  console.log(`engines: ${tally.passed} passed, ${tally.failed} failed`)
  process.exitCode = tally.failed === 0 ? 0 : 1
}
