/** One run of the comparison: builds, measures, tells and writes what was found. */
import { availableParallelism } from 'node:os'
import { buildKit, prepare } from './bundle.js'
import { conclude } from './conclude.js'
import { count } from './counts.js'
import { heap, heapRounds } from './heap.js'
import { servePages, writePages } from './pages.js'
import { measurePeers } from './peers/peers.js'
import { tell } from './progress.js'
import { shortOf } from './publish/figures.js'
import { publish, refuse } from './publish/publish.js'
import { firstRows } from './start/first-rows.js'
import { startPages, weighStartPages, writeStartPages } from './start/pages.js'
import { measureTasks } from './tasks/tasks.js'
import { takeTurns } from './turns.js'
import { launch, measure } from './visits.js'
import { countWindow } from './window/counts.js'
import { workloads } from './workloads.js'

/**
 * @typedef {import('./options.js').Options} Options
 *
 * @typedef {object} AllCounts by workload and implementation
 * @property {Record<string, import('./counts.js').Counts>} [rows]
 * @property {Record<string, import('./window/counts.js').WindowCounts>} [window]
 * @property {Record<string, import('./peers/counts.js').PeerCounts>} [peers]
 */

/** Who counts what in a page of which workload. */
const counters = { rows: count, window: countWindow, 'window-slow': countWindow }

/** @param {Options} options */
export async function compare(options) {
  // Before an hour is spent on it.
  if (options.publish && !options.anyway) refuse(shortOf(options))
  prepare()
  tell('building karui')
  await buildKit()
  const site = await servePages()
  const browser = await launch()
  try {
    const place = { site, browser }
    const samples = { ...(await operate(options, place)), ...(await measureHeap(options, place)) }
    const counts = await countAll(options, place)
    const { bytes, start } = await startUp(options, place)
    const peers = options.only.includes('peers') ? await measurePeers(options, place) : undefined
    const tasks = await measureTasks(options, browser)
    tell('working out the figures')
    const all = { ...samples, ...(start && { start }), ...(peers && { peers: peers.samples }) }
    const told = { ...about(options, browser), kits: peers?.versions }
    conclude({ about: told, samples: all, bytes, counts: { ...counts, peers: peers?.counts }, tasks }, options)
  } finally {
    await browser.close()
    site.close()
  }
  if (options.publish) console.log(`Written: ${publish(options.out, options).join(', ')}`)
}

/** The workloads that consist of operations. */
async function operate(options, { site, browser }) {
  const found = {}
  for (const name of options.only.filter((part) => part in workloads)) {
    const workload = chosen(workloads[name], options)
    tell(`${name}: building`)
    await writePages(name, workload, options)
    const address = (implementation) => `${site.origin}/${name}-${implementation}.html?rows=${options.rows}`
    found[name] = await takeTurns(
      namesOf(workload.implementations),
      options.rounds,
      (implementation, round) => measure(browser, address(implementation), { workload, round, options }),
      (line) => tell(`${name}: ${line}`),
    )
  }
  return found
}

/** Once each is enough: it is the same every time. */
async function countAll(options, { site, browser }) {
  /** @type {AllCounts} */
  const counts = {}
  for (const part of options.only.filter((one) => one in counters)) {
    counts[part] = {}
    for (const { name } of chosen(workloads[part], options).implementations)
      counts[part][name] = await counters[part](browser, `${site.origin}/${part}-${name}.html?rows=${options.rows}`)
  }
  return counts
}

async function measureHeap(options, { site, browser }) {
  if (!options.only.includes('heap')) return {}
  const workload = chosen(workloads.rows, options)
  if (!options.only.includes('rows')) await writePages('rows', workload, options)
  const found = await takeTurns(
    namesOf(workload.implementations),
    heapRounds(options.rounds),
    (name, round) => heap(browser, `${site.origin}/rows-${name}.html?rows=${options.rows}`, round),
    (line) => tell(`heap: ${line}`),
  )
  return { heap: found }
}

/** Cold start, and what its pages weigh. */
async function startUp(options, { site, browser }) {
  const { only, rounds } = options
  if (!only.includes('start') && !only.includes('bytes')) return {}
  tell('start: building')
  await writeStartPages(options)
  // Also compresses them, which must be done before anything is measured.
  const bytes = weighStartPages()
  if (!only.includes('start')) return { bytes }
  const start = await takeTurns(
    namesOf(startPages),
    rounds,
    (name, round) => firstRows(browser, `${site.origin}/start-${name}.html?rows=20`, round),
    (line) => tell(`start: ${line}`),
  )
  return only.includes('bytes') ? { bytes, start } : { start }
}

/** @returns {import('./workloads.js').Workload} with the implementations that were asked for */
function chosen(workload, { of }) {
  if (!of) return workload
  return { ...workload, implementations: workload.implementations.filter(({ name }) => of.includes(name)) }
}

const namesOf = (list) => list.map(({ name }) => name)

const about = ({ rounds, samples, warmUps, rows, only, direct }, browser) => ({
  date: new Date().toISOString().slice(0, 10),
  browser: `Chromium ${browser.version()}`,
  node: process.version,
  system: `${process.platform} ${process.arch}`,
  cores: availableParallelism(),
  rounds,
  samples,
  warmUps,
  rows,
  only,
  direct,
})
