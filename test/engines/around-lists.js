/** What stands around the rows of a list, in every engine: menu, search, chips, accordion, tree. */
import assert from 'node:assert/strict'
import { head, until } from './page.js'

/** @param {string} body */
const allPage = (body) =>
  `${head}<link rel="stylesheet" href="/karui.all.css"><script src="/karui.all.min.js" defer></script><body>${body}`
const menu = `<k-menu label="Actions" items='[{"label":"Rename"},{"label":"Delete"}]'></k-menu>`
const wide = { width: 900, height: 700 }

/** @type {import('./checks.js').Check[]} */
export const aroundLists = [
  {
    name: 'a menu is a sheet on a phone, goes by keys, and gives the focus back before it tells what was chosen',
    async run(engine, { pageOf }) {
      await engine.open(await pageOf(allPage(menu)))
      await until(engine, () => document.querySelector('.k-menu-button') !== null)
      await engine.eval(() => {
        const tell = (/** @type {any} */ { detail }) => {
          document.title = `${detail.value} ${document.activeElement?.className}`
        }
        document.querySelector('k-menu')?.addEventListener('action', tell)
      })
      await engine.tap('.k-menu-button')
      await until(engine, () => {
        const { bottom, width } = document.querySelector('dialog:modal')?.getBoundingClientRect() ?? new DOMRect()
        return Math.abs(bottom - innerHeight) < 1 && Math.abs(width - innerWidth) < 1
      })
      await engine.key('ArrowDown', 'Enter')
      await until(engine, () => document.title === 'Delete k-menu-button')
    },
  },
  {
    name: 'a menu hangs at its button where there is room and the browser has anchors; else it is a sheet',
    async run(engine, { pageOf }) {
      await engine.open(await pageOf(allPage(menu)), wide)
      await until(engine, () => document.querySelector('.k-menu-button') !== null)
      await engine.tap('.k-menu-button')
      await until(engine, () => {
        const button = document.querySelector('.k-menu-button')?.getBoundingClientRect() ?? new DOMRect()
        const panel = document.querySelector('dialog:modal')?.getBoundingClientRect() ?? new DOMRect()
        if (!document.querySelector('dialog')?.checkVisibility({ opacityProperty: true })) return false
        if (!CSS.supports('anchor-scope: all')) return Math.abs(panel.bottom - innerHeight) < 1
        return Math.abs(panel.left - button.left) < 2 && Math.abs(panel.top - button.bottom) < 12
      })
      await engine.key('Escape')
      await until(engine, () => !document.querySelector('dialog:modal'))
    },
  },
  {
    name: 'the right button of a mouse, or a long press, opens the menu of a row',
    async run(engine, { pageOf }) {
      const list = `<k-list label="Devices"><k-list-item label="Gate" href="#gate">${menu.replace('<k-menu', '<k-menu slot="end"')}</k-list-item></k-list>`
      await engine.open(await pageOf(allPage(list)))
      await until(engine, () => document.querySelector('.k-menu-button') !== null)
      await engine.eval(() => {
        const init = { bubbles: true, cancelable: true, clientX: 90, clientY: 60 }
        document.querySelector('.k-list-item-label')?.dispatchEvent(new MouseEvent('contextmenu', init))
      })
      await until(engine, () => document.querySelector('dialog:modal') !== null)
    },
  },
  {
    name: 'a search is told after the last key, and its button that ends it can be pressed',
    async run(engine, { pageOf }) {
      await engine.open(await pageOf(allPage('<k-search label="Find"></k-search>')))
      await until(engine, () => document.querySelector('k-search input') !== null)
      await engine.eval(() => {
        const tell = (/** @type {any} */ { detail }) => {
          document.title += `, ${detail.value || 'nothing'}`
        }
        document.querySelector('k-search')?.addEventListener('search', tell)
      })
      await engine.tap('k-search input')
      await engine.key('g', 'o')
      await until(engine, () => document.title.endsWith(', go'))
      await engine.tap('.k-search-cancel')
      await until(engine, () => document.querySelector('input')?.value === '' && document.title.endsWith(', nothing'))
    },
  },
  {
    name: 'chips are chosen by a tap and by keys, and are in the form',
    async run(engine, { pageOf }) {
      const chips = `<form><k-chips label="Level" name="level" multiple items='["a","b","c"]'></k-chips></form>`
      await engine.open(await pageOf(allPage(chips)))
      await until(engine, () => document.querySelectorAll('.k-chips-input').length === 3)
      await engine.tap('.k-chips-input')
      await engine.key('ArrowRight', 'ArrowRight', ' ')
      await until(engine, () => new FormData(document.forms[0]).getAll('level').join() === 'a,c')
    },
  },
  {
    name: 'an exclusive accordion keeps one part open, and tells of both',
    async run(engine, { pageOf }) {
      const parts =
        '<details open><summary>One</summary><p>1</p></details><details><summary>Two</summary><p>2</p></details>'
      await engine.open(await pageOf(allPage(`<k-accordion exclusive>${parts}</k-accordion>`)))
      await until(engine, () => document.querySelector('details[name]') !== null)
      await engine.eval(() => {
        const tell = (/** @type {any} */ event) => {
          if (event instanceof CustomEvent) document.title += ` ${event.detail.index}`
        }
        document.querySelector('k-accordion')?.addEventListener('toggle', tell)
      })
      await engine.tap('details:last-of-type summary')
      await until(engine, () => document.querySelectorAll('details[open]').length === 1)
      await until(engine, () => /0/.test(document.title) && /1/.test(document.title))
      assert.equal(await engine.eval(() => document.querySelector('details[open] summary')?.textContent), 'Two')
    },
  },
  {
    name: 'a tree is pages on a phone, and a tree where there is room',
    async run(engine, { pageOf }) {
      const tree = `<k-tree label="Files" items='[{"label":"src","items":[{"label":"core"}]},{"label":"test"}]'></k-tree>`
      const texts = () => [...document.querySelectorAll('.k-tree-text')].map(({ textContent }) => textContent)
      await engine.open(await pageOf(allPage(tree)))
      await until(engine, () => document.querySelector('[data-state=pages] .k-tree-node') !== null)
      await engine.tap('.k-tree-node')
      await until(engine, () => document.activeElement?.textContent?.trim() === 'core')
      assert.deepEqual(await engine.eval(texts), ['core'])
      await engine.open(await pageOf(allPage(tree)), wide)
      await until(engine, () => document.querySelector('.k-tree-node') !== null)
      await engine.tap('.k-tree-node')
      await engine.key('ArrowRight')
      await until(engine, () => document.activeElement?.textContent?.trim() === 'core')
      assert.deepEqual(await engine.eval(texts), ['src', 'core', 'test'])
    },
  },
]
