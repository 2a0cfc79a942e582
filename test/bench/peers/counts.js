/** What a kit's form is, whatever the machine: counted in a page that is read, walked through and filled in. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../../../src/build/files.js'
import { visit } from '../visits.js'
import { fields, submit, typed } from './form.js'
import { weighPeer } from './pages.js'
import { formKeys, isDrawn, isRound, listen, nodes, violations, watchFocus } from './probes.js'

/** @typedef {import('playwright-core').Page} Page */

/**
 * @typedef {object} PeerCounts
 * @property {number} bytes of the page with script and sheet, by brotli 11
 * @property {number} requests that the page makes besides its own
 * @property {number} nodes elements, those in shadow trees too
 * @property {number} stops elements that Tab leads to, one after the other
 * @property {string[]} axe rules that the kit's markup breaks, as it stands there or when a message is told
 * @property {string[]} keys of the form's FormData
 * @property {number} policy violations of the strict policy, and
 * @property {number} types of those of Trusted Types, until it has told that something is wrong
 */

/** As a phone has it; what fades in has its colours at once. */
export const phone = { isMobile: true, hasTouch: true, reducedMotion: /** @type {const} */ ('reduce') }

/** Tab is given up after so many presses. */
const MOST = 60

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url of the kit's page
 * @param {import('./kits.js').Kit} kit
 * @returns {Promise<PeerCounts>}
 * @throws {Error} where what is typed does not reach the kit, or it does not tell that the address is wrong
 */
export async function countPeer(browser, url, kit) {
  const look = { nodes: 0, stops: 0, axe: /** @type {string[]} */ ([]) }
  await visit(browser, { url, ...phone }, async (page) => {
    await isReady(page)
    look.nodes = await page.evaluate(nodes)
    look.stops = await walk(page)
    look.axe = await broken(page)
  })
  const filled = await fillIn(browser, url, kit)
  return { bytes: weighPeer(kit.name), ...filled, ...look, axe: [...new Set([...look.axe, ...filled.axe])].sort() }
}

/** @param {Page} page @returns {Promise<void>} when the kit has drawn its form, which has not changed for some frames */
export async function isReady(page) {
  await page.waitForFunction(isDrawn, null, { polling: 'raf' })
}

/** @param {Page} page @param {string} label @returns the field of that name */
export const fieldOf = (page, label) => page.getByRole('textbox', { name: new RegExp(`^${label}\\b`) })

/** By Tab from the top of the page, until the focus comes round. @param {Page} page */
async function walk(page) {
  await page.evaluate(watchFocus)
  for (let left = MOST; left > 0; left--) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(isRound)) break
  }
  return page.evaluate(() => /** @type {any} */ (globalThis).benchStops.size)
}

/** What axe asks of a whole page, landmarks and a title, is the page's to give, not the kit's. @param {Page} page */
async function broken(page) {
  await page.evaluate(readFileSync(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8'))
  return page.evaluate(async () => {
    const { violations } = await /** @type {any} */ (globalThis).axe.run('#root', {
      rules: { region: { enabled: false } },
    })
    return violations.map(({ id }) => id)
  })
}

/** @param {import('playwright-core').Browser} browser */
function fillIn(browser, url, { name, message }) {
  return visit(browser, { url: '', ...phone }, async (page) => {
    let requests = -1
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) requests++
    })
    await page.addInitScript(listen)
    await page.goto(`${url}?report`)
    await isReady(page)
    await type(page, { Name: typed.name, 'E-mail': typed.wrong })
    const held = await page.evaluate(() => /** @type {any} */ (globalThis).benchName())
    if (held !== typed.name) throw new Error(`${name}: the name is "${held}".`)
    await page.getByRole('button', { name: submit, exact: true }).tap()
    await page.locator(message).first().waitFor()
    await isReady(page)
    const { policy, types } = await page.evaluate(violations)
    const axe = await broken(page)
    await type(page, { 'E-mail': typed.email, Comment: typed.comment })
    const keys = await page.evaluate(formKeys)
    return { requests, policy, types, axe, keys: fields.map(({ name }) => name).filter((name) => keys.includes(name)) }
  })
}

/** @param {Page} page @param {Record<string, string>} texts what is added to which field */
async function type(page, texts) {
  for (const [label, text] of Object.entries(texts)) {
    const field = fieldOf(page, label)
    await field.tap()
    await field.press('End')
    await page.keyboard.type(text)
  }
}
