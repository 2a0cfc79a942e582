/** The form of each kit, counted and measured. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../../../src/build/files.js'
import { tell } from '../progress.js'
import { takeTurns } from '../turns.js'
import { countPeer } from './counts.js'
import { timeKeys } from './keys.js'
import { kits } from './kits.js'
import { pageOf, writePeerPages } from './pages.js'

/**
 * @typedef {object} Peers
 * @property {Record<string, string>} versions of the packages, by kit
 * @property {Record<string, import('./counts.js').PeerCounts>} counts by kit
 * @property {Record<string, { name: string, script: number, main: number, round: number }[]>} samples by kit
 */

/**
 * @param {import('../options.js').Options} options
 * @param {{ site: { origin: string }, browser: import('playwright-core').Browser }} place
 * @returns {Promise<Peers>}
 */
export async function measurePeers(options, { site, browser }) {
  const chosen = kits.filter(({ name }) => !options.of || options.of.includes(name))
  const address = (name) => `${site.origin}/${pageOf(name)}.html`
  tell('peers: building')
  await writePeerPages(chosen, options)
  /** @type {Peers['counts']} */
  const counts = {}
  for (const kit of chosen) {
    tell(`peers: counting ${kit.name}`)
    counts[kit.name] = await countPeer(browser, address(kit.name), kit)
  }
  const samples = await takeTurns(
    chosen.map(({ name }) => name),
    options.rounds,
    (name, round) => timeKeys(browser, address(name), { round, options }),
    (line) => tell(`peers: ${line}`),
  )
  return { versions: Object.fromEntries(chosen.map((kit) => [kit.name, versionOf(kit)])), counts, samples }
}

/** @param {import('./kits.js').Kit} kit @returns {string} '' where there is no package */
function versionOf({ name, npm }) {
  if (name === 'karui') return JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).version
  return npm ? JSON.parse(readFileSync(path.join(root, 'node_modules', npm, 'package.json'), 'utf8')).version : ''
}
