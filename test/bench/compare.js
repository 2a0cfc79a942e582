/** One run of the comparison: builds, measures, tells and writes what was found. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../../src/build/files.js'
import { buildKit, cache } from './bundle.js'
import { heap, heapRounds } from './heap.js'
import { servePages, writePages } from './pages.js'
import { report } from './report.js'
import { firstRows } from './start/first-rows.js'
import { startPages, weighStartPages, writeStartPages } from './start/pages.js'
import { takeTurns } from './turns.js'
import { launch, measure } from './visits.js'
import { workloads } from './workloads.js'

/** @param {import('./options.js').Options} options */
export async function compare(options) {
  mkdirSync(path.join(cache, 'pages'), { recursive: true })
  tell('building karui')
  await buildKit()
  const site = await servePages()
  const browser = await launch()
  try {
    const place = { site, browser }
    const results = {
      about: about(options, browser),
      workloads: await operate(options, place),
      ...(await weigh(options, place)),
    }
    save('results.json', JSON.stringify(results, null, 1))
    tell('')
    console.log(report(results))
  } finally {
    await browser.close()
    site.close()
  }
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
      (implementation, round) => measure(browser, address(implementation), { workload, round }),
      (line) => tell(`${name}: ${line}`),
    )
  }
  return found
}

/** Memory, cold start and bytes: all that is no operation. */
async function weigh(options, { site, browser }) {
  const { only } = options
  const found = {}
  if (only.includes('heap')) found.heap = await memory(options, { site, browser })
  if (!only.includes('start') && !only.includes('bytes')) return found
  tell('start: building')
  await writeStartPages(options)
  // Also compresses them, which must be done before anything is measured.
  const bytes = weighStartPages()
  if (only.includes('bytes')) found.bytes = bytes
  if (only.includes('start')) found.start = await coldStart(options, { site, browser })
  return found
}

async function memory(options, { site, browser }) {
  const workload = chosen(workloads.rows, options)
  if (!options.only.includes('rows')) await writePages('rows', workload, options)
  return takeTurns(
    namesOf(workload.implementations),
    heapRounds(options.rounds),
    (name, round) => heap(browser, `${site.origin}/rows-${name}.html?rows=${options.rows}`, round),
    (line) => tell(`heap: ${line}`),
  )
}

const coldStart = ({ rounds }, { site, browser }) =>
  takeTurns(
    namesOf(startPages),
    rounds,
    (name, round) => firstRows(browser, `${site.origin}/start-${name}.html?rows=20`, round),
    (line) => tell(`start: ${line}`),
  )

const namesOf = (list) => list.map(({ name }) => name)

/** @returns {import('./workloads.js').Workload} with the implementations that were asked for */
function chosen(workload, { of }) {
  if (!of) return workload
  return { ...workload, implementations: workload.implementations.filter(({ name }) => of.includes(name)) }
}

const about = ({ rounds, rows, only, direct }, browser) => ({
  date: new Date().toISOString().slice(0, 10),
  browser: `Chromium ${browser.version()}`,
  node: process.version,
  system: `${process.platform} ${process.arch}`,
  rounds,
  rows,
  only,
  direct,
})

/** Progress: one line that is written over, or a line each where nobody looks. */
function tell(line) {
  if (!process.stderr.isTTY) return line && console.error(line)
  process.stderr.write(`\r\x1b[K${line}`)
}

function save(file, text) {
  const folder = path.join(root, 'dist/bench')
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, file), text)
}
