/** HTML from a server (karui/ssr) to which the script comes later: what must stay as it is in every engine. */
import assert from 'node:assert/strict'
import * as karui from 'karui'
import { register, renderHtml } from 'karui/ssr'
import { head, until } from './page.js'

register(...Object.values(karui))

/** @param {string} html of a page, which is drawn; the script is not there yet */
const drawnPage = (html) => `${head}<link rel="stylesheet" href="/karui.css"><body><main>${renderHtml(html)}</main>`

const controls = 'a, button, input, select, textarea'

/**
 * Brings the script, and waits until the elements are drawn by it.
 * @param {import('./contract.js').Engine} engine
 */
async function load(engine) {
  await engine.eval((selector) => {
    Object.assign(globalThis, { noted: [...document.querySelectorAll(selector)] })
    // No address of a script may be written into the page, but a module may be asked for.
    const address = '/karui.min.js'
    void import(address).then(() => document.documentElement.setAttribute('data-loaded', ''))
  }, controls)
  await until(engine, () => document.documentElement.hasAttribute('data-loaded'), 10_000)
}

/** How many controls there are, and how many of those before the script are there no more. @param {string} selector */
const counted = (selector) => {
  const { noted } = /** @type {typeof globalThis & { noted: Element[] }} */ (globalThis)
  return [document.querySelectorAll(selector).length, noted.filter(({ isConnected }) => !isConnected).length]
}

/** All texts, and where everything stands that is seen. */
const look = () => {
  const main = /** @type {HTMLElement} */ (document.querySelector('main'))
  const boxes = [...main.querySelectorAll('*')].flatMap((element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    const isSeen = width && height && !element.closest('dialog, [popover]')
    return isSeen ? `${element.localName} ${[x, y, width, height].map((length) => Math.round(length * 10) / 10)}` : []
  })
  return { text: main.textContent?.replace(/\s+/g, ' '), boxes }
}

const errors = JSON.stringify({ email: 'There is an account', name: 'Too short', '': 'Nothing has been saved' })
const pages = {
  'a button': '<k-button label="Save" name="act" value="save"></k-button>',
  'a field': '<k-field label="Name" name="name" value="Ana" help="As in your passport" clearable></k-field>',
  'a select': '<k-select label="Level" name="level" value="High" items=\'["Low","High"]\'></k-select>',
  'a list':
    '<k-list label="Devices" items=\'[{"label":"Door","href":"/door"},{"label":"Window","value":"open"}]\'></k-list>',
  'a sheet': '<k-sheet id="sheet" label="Sort by"><p>Newest <a href="/first">first</a></p></k-sheet>',
  'a status card': '<k-status-card label="Boiler" tone="warn" href="/boiler"><p>Pressure is low</p></k-status-card>',
  'a form with errors': `<k-form label="Sign up" action="/go" errors='${errors}' value='{"name":"Ana"}'>
    <k-field label="Name" name="name"></k-field><k-field label="E-mail" name="email"></k-field>
    <k-switch label="Letter" name="letter"></k-switch><k-button type="submit">Save</k-button></k-form>`,
}

/** @type {import('./checks.js').Check[]} */
const still = Object.entries(pages).map(([name, html]) => ({
  name: `${name} from a server is taken over: nothing is doubled or moves, links and controls stay the same`,
  async run(engine, { pageOf }) {
    await engine.open(await pageOf(drawnPage(html)))
    const before = await engine.eval(look)
    const there = await engine.eval((selector) => document.querySelectorAll(selector).length, controls)
    assert.ok(there > 0)
    await load(engine)
    assert.deepEqual(await engine.eval(look), before)
    assert.deepEqual(await engine.eval(counted, controls), [there, 0])
  },
}))

/** @type {import('./checks.js').Check[]} */
export const fromServer = [
  ...still,
  {
    name: 'what was typed and chosen before the script stays, with the focus and the caret',
    async run(engine, { pageOf }) {
      const html = `<k-form><k-field label="Name" name="name" value="Ana"></k-field>
        <k-select label="Level" name="level" items='["Low","High"]'></k-select><k-switch label="On" name="on"></k-switch></k-form>`
      await engine.open(await pageOf(drawnPage(html)))
      await engine.tap('k-switch input')
      await engine.eval(() => void Object.assign(document.querySelector('select') ?? {}, { value: 'High' }))
      await engine.tap('k-field input')
      await engine.key('End', 'b', 'c', 'ArrowLeft')
      await load(engine)
      await engine.key('X')
      const data = () => [...new FormData(document.forms[0])].map((entry) => entry.join(' ')).join()
      assert.equal(await engine.eval(data), 'name AnabXc,level High,on on')
      assert.equal(await engine.eval(() => /** @type {any} */ (document.querySelector('k-field')).value), 'AnabXc')
    },
  },
  {
    name: 'a form with errors from a server: what was corrected before the script is not accused any more',
    async run(engine, { pageOf }) {
      await engine.open(await pageOf(drawnPage(pages['a form with errors'])))
      const state = () => ({
        invalid: [...document.querySelectorAll('[aria-invalid=true]')].map((node) => node.getAttribute('name')),
        links: [...document.querySelectorAll('.k-form-link')].map(({ textContent }) => textContent),
      })
      const links = ['Nothing has been saved', 'Name: Too short', 'E-mail: There is an account']
      assert.deepEqual(await engine.eval(state), { invalid: ['name', 'email'], links })
      await engine.tap('input[name=email]')
      await engine.key('m', 'e')
      await load(engine)
      assert.deepEqual(await engine.eval(state), { invalid: ['name'], links: links.slice(0, 2) })
      await engine.key('2')
      const typed = () => /** @type {HTMLInputElement} */ (document.querySelector('input[name=email]')).value
      assert.equal(await engine.eval(typed), 'me2')
    },
  },
]
