/** What of the kit must hold in every engine: one check for each thing in which engines differ, on plain HTML pages. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { componentFiles } from '../../src/build/files.js'
import { readComponent } from '../../src/build/props.js'
import { kitPage, until } from './page.js'

/** @type {import('./checks.js').Check[]} */
export const kitChecks = [
  {
    name: 'an element draws its attributes and follows its properties; text is text',
    async run(engine, { pageOf }) {
      await engine.open(await pageOf(kitPage('<k-field label="&lt;b>Name&lt;/b>"></k-field>')))
      await until(engine, () => document.querySelector('k-field label')?.textContent?.trim() === '<b>Name</b>')
      assert.equal(await engine.eval(() => document.querySelector('k-field b') === null), true)
      await engine.eval(() => void Object.assign(document.querySelector('k-field') ?? {}, { label: 'Surname' }))
      await until(engine, () => document.querySelector('k-field label')?.textContent?.trim() === 'Surname')
    },
  },
  {
    name: 'what is put into an element keeps its listeners, in the slot where it belongs',
    async run(engine, { pageOf }) {
      await engine.open(await pageOf(kitPage('')))
      await engine.eval(() => {
        const [bar, button] = ['k-nav-bar', 'button'].map((name) => document.createElement(name))
        Object.assign(button, { id: 'go', slot: 'end', textContent: 'Go', onclick: () => (document.title = 'Pressed') })
        bar.append(button)
        document.body.append(bar)
      })
      await engine.tap('.k-nav-bar-end #go')
      await until(engine, () => document.title === 'Pressed')
    },
  },
  {
    name: 'what is typed and chosen is in the form, and a reset takes it out',
    async run(engine, { pageOf }) {
      const form = `<form><k-field name="name" label="Name"></k-field><k-switch name="on" label="On"></k-switch>
        <k-select name="level" label="Level"><option>Low<option selected>High</k-select></form>`
      await engine.open(await pageOf(kitPage(form)))
      await until(engine, () => document.querySelector('k-switch input') !== null)
      await engine.tap('k-switch input')
      await engine.tap('k-field input')
      await engine.key('J', 'o')
      const data = () => [...new FormData(document.forms[0])].map((entry) => entry.join(' ')).join()
      await until(engine, () => document.querySelector('k-switch input:checked') !== null)
      assert.equal(await engine.eval(data), 'name Jo,on on,level High')
      await engine.eval(() => document.forms[0]?.reset())
      assert.equal(await engine.eval(data), 'name ,level High')
    },
  },
  {
    name: 'a form that is not filled in says so at its field, which gets the focus',
    async run(engine, { pageOf }) {
      const form = `<k-form><form><k-field name="name" label="Name" required></k-field>
        <k-button type="submit">Send</k-button></form></k-form>`
      await engine.open(await pageOf(kitPage(form)))
      await until(engine, () => document.querySelector('k-button button') !== null)
      await engine.tap('k-button button')
      await until(engine, () => document.activeElement?.getAttribute('aria-invalid') === 'true')
      await until(engine, () => {
        const id = document.activeElement?.getAttribute('aria-describedby') ?? ''
        return document.getElementById(id)?.textContent?.trim() !== ''
      })
    },
  },
  ...['k-dialog', 'k-sheet'].map((tag) => ({
    name: `${tag}: a button opens it, the focus is inside, Escape closes it, and the focus goes back`,
    /** @type {import('./checks.js').Check['run']} */
    async run(engine, { pageOf }) {
      const layer = `<${tag} id="layer" label="Sort by"><p>Newest first</p></${tag}>`
      await engine.open(
        await pageOf(kitPage(`<button id="o" command="show-modal" commandfor="layer">Sort</button>${layer}`)),
      )
      await until(engine, () => document.querySelector('dialog') !== null)
      await engine.tap('#o')
      await until(engine, () => document.querySelector('dialog:modal')?.contains(document.activeElement))
      await engine.key('Escape')
      await until(engine, () => !document.querySelector('dialog:modal') && document.activeElement?.id === 'o')
    },
  })),
  {
    name: 'a sheet lies at the bottom edge, as wide as the screen',
    async run(engine, { pageOf }) {
      await engine.open(await pageOf(kitPage('<k-sheet open label="Sort by"><p>Newest first</p></k-sheet>')))
      await until(engine, () => {
        const { bottom, width } = document.querySelector('dialog:modal')?.getBoundingClientRect() ?? new DOMRect()
        return Math.abs(bottom - innerHeight) < 1 && Math.abs(width - innerWidth) < 1
      })
    },
  },
  {
    name: 'a sheet that is not modal leaves the focus where it was',
    async run(engine, { pageOf }) {
      const sheet = '<k-sheet non-modal label="Nearby"><button>North gate</button></k-sheet>'
      await engine.open(await pageOf(kitPage(`<input id="field">${sheet}`)))
      await until(engine, () => document.querySelector('k-sheet > [popover]') !== null)
      await engine.tap('#field')
      await engine.eval(() => void Object.assign(document.querySelector('k-sheet') ?? {}, { open: true }))
      await until(engine, () => document.querySelector('k-sheet > :popover-open') !== null)
      assert.equal(await engine.eval(() => document.activeElement?.id), 'field')
    },
  },
  {
    name: 'a list draws a row for each item and draws it anew when the items change',
    async run(engine, { pageOf }) {
      await engine.open(await pageOf(kitPage('<k-list></k-list>')))
      await engine.eval(() => {
        const items = [{ label: 'Low' }, { label: 'High' }]
        Object.assign(document.querySelector('k-list') ?? {}, { items })
      })
      const rows = () => document.querySelectorAll('.k-list-item-label').length
      await until(engine, () => document.querySelectorAll('k-list li').length === 2)
      assert.equal(await engine.eval(rows), 2)
      await engine.eval(() => void Object.assign(document.querySelector('k-list') ?? {}, { items: [{ label: 'Low' }] }))
      await until(engine, () => document.querySelectorAll('k-list li').length === 1)
    },
  },
  {
    name: 'a toast is said in a live region',
    async run(engine, { pageOf }) {
      await engine.open(await pageOf(kitPage('')))
      await engine.eval(() => void (/** @type {any} */ (globalThis).karui.toast('Saved')))
      await until(engine, () => {
        const regions = [...document.querySelectorAll('[role=status], [aria-live=polite]')]
        return regions.some(({ textContent }) => textContent?.includes('Saved'))
      })
    },
  },
  {
    name: 'light and dark differ, and no page needs a line of its own for it',
    async run(engine, { pageOf }) {
      await engine.open(await pageOf(kitPage('<k-card>Weather</k-card>')))
      const look = (/** @type {string} */ scheme) => {
        document.documentElement.style.colorScheme = scheme
        const card = getComputedStyle(document.querySelector('k-card') ?? document.body)
        return [card.color, card.backgroundColor]
      }
      const [light, dark] = [await engine.eval(look, 'light'), await engine.eval(look, 'dark')]
      for (const at of [0, 1]) assert.notEqual(light[at], dark[at])
      for (const colour of [...light, ...dark]) assert.match(colour, /^oklch|^rgb\(|^color/)
    },
  },
  {
    name: 'every component is drawn under the strict policy without a violation or an error',
    async run(engine, { pageOf }) {
      const base = readFileSync('components/base.ts', 'utf8')
      const files = componentFiles().filter((file) => base.includes(file.replace('components/', './')))
      const tags = files.map((file) => readComponent(readFileSync(file, 'utf8'), file).tag)
      await engine.open(await pageOf(kitPage('')))
      const mount = (/** @type {string[]} */ names) => {
        document.addEventListener('securitypolicyviolation', (event) => {
          document.title += ` ${event.violatedDirective} ${event.sourceFile}`
        })
        addEventListener('error', ({ message }) => {
          document.title += ` ${message}`
        })
        const open = names.map((name) => Object.assign(document.createElement(name), { label: 'Label', open: true }))
        document.body.append(...open)
        return open.filter(({ tagName }) => !customElements.get(tagName.toLowerCase())).map(({ tagName }) => tagName)
      }
      const unknown = await engine.eval(mount, tags)
      await until(engine, () => document.querySelector('k-sheet dialog:modal') !== null)
      // The last two are styles alone.
      assert.deepEqual([unknown.sort(), await engine.eval(() => document.title)], [['K-DIVIDER', 'K-TAG'], 'Check'])
    },
  },
]
