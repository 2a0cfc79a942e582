/** The pages of the cold start: the same 20 rows, each with all that its way needs and nothing else. */
import { cpSync } from 'node:fs'
import path from 'node:path'
import { runWebpack } from '../../../src/build/build.js'
import { root } from '../../../src/build/files.js'
import { bundles } from '../../../webpack.config.js'
import { bundle, cache } from '../bundle.js'
import { compressed, writePage, writeStyles } from '../pages.js'
import { workloads } from '../workloads.js'

const folder = path.join(cache, 'pages')
const floor = 'stories/gallery/bench/rows'
const stage = 'test/bench/start/stage.ts'
const own = 'start.css'

/**
 * @typedef {object} StartPage
 * @property {string} name
 * @property {string} source as of an implementation
 * @property {string} [stage] the usual one when left out
 * @property {string[]} [styles] files beside the page, `start.css` when left out
 * @property {string[]} [scripts] files that come before the page's own
 * @property {string} [body]
 */

/** @type {StartPage[]} */
export const startPages = [
  { name: 'vanilla', source: `${floor}/vanilla.ts` },
  { name: 'karui', source: `${floor}/karui.riot` },
  { name: 'angular', source: `${floor}/angular-rows.ts` },
  {
    name: 'karui-drop-in',
    source: 'test/bench/start/drop-in.ts',
    stage: 'test/bench/start/drop-in.ts',
    styles: ['karui.css'],
    scripts: ['karui.min.js'],
    body: '<k-list label="Devices" selectable></k-list>',
  },
  { name: 'angular-material', source: 'test/bench/start/material.ts', styles: ['angular-material.css'] },
]

/** @param {{ direct: boolean }} options */
export async function writeStartPages({ direct }) {
  const [dropIn] = bundles
  await runWebpack([{ ...dropIn, output: { ...dropIn.output, path: folder } }])
  const material = path.join(root, 'node_modules/angular-material/angular-material.min.css')
  cpSync(material, path.join(folder, 'angular-material.css'))
  // Whoever draws rows without k-list needs some styles of its own; k-list does not.
  writeStyles('start', workloads.rows)
  writeStyles('start-karui', { ...workloads.rows, sheets: [] })
  for (const page of startPages) {
    const name = `start-${page.name}`
    await bundle(page, { name, stage: page.stage ?? stage, direct })
    writePage(name, { styles: stylesOf(page), scripts: [...(page.scripts ?? []), `${name}.js`], body: page.body })
  }
}

const stylesOf = ({ name, styles }) => styles ?? [name === 'karui' ? 'start-karui.css' : own]

/** @returns {{ name: string, script: number, style: number, all: number }[]} bytes of each page as it travels, brotli 11 */
export function weighStartPages() {
  const sum = (files) => files.reduce((total, file) => total + compressed(file).length, 0)
  return startPages.map((page) => {
    const script = sum([...(page.scripts ?? []), `start-${page.name}.js`])
    const style = sum(stylesOf(page))
    return { name: page.name, script, style, all: script + style + compressed(`start-${page.name}.html`).length }
  })
}
