/** Makes the page of each kit, and weighs it. */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { bundle, cache } from '../bundle.js'
import { compressed, writePage } from '../pages.js'

const sources = 'test/bench/peers'
const stage = `${sources}/stage.js`
const fileOf = (name) => path.join(cache, 'pages', name)
const here = (file) => new URL(file, import.meta.url)

/** @param {string} kit @returns {string} the name of its page, without the ending */
export const pageOf = (kit) => `peers-${kit}`

/**
 * One page around all of them: what a page owes its readers, such as language and title, is not the kit's to give. What is
 * HTML in a kit's way stands in the page, not in a script.
 * @param {import('./kits.js').Kit[]} kits
 * @param {{ direct: boolean }} options
 */
export async function writePeerPages(kits, { direct }) {
  for (const { name } of kits) {
    const page = pageOf(name)
    rmSync(fileOf(`${page}.css`), { force: true })
    await bundle({ name, source: `${sources}/${name}.js` }, { name: page, stage, direct })
    const html = here(`${name}.html`)
    const form = existsSync(html) ? readFileSync(html, 'utf8').replaceAll(/<!--.*?-->\s*/gs, '') : ''
    writePage(page, {
      styles: filesOf(page, 'css'),
      scripts: filesOf(page, 'js'),
      body: `<div id="root">${form}</div>`,
    })
  }
}

/** The bundler writes a sheet where the kit has one. */
const filesOf = (page, ...endings) => endings.map((end) => `${page}.${end}`).filter((file) => existsSync(fileOf(file)))

/** @param {string} kit @returns {number} bytes of the page with its script and sheet as they travel, by brotli 11 */
export const weighPeer = (kit) =>
  filesOf(pageOf(kit), 'html', 'js', 'css').reduce((sum, file) => sum + compressed(file).length, 0)
