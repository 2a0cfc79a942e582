/** What the run tells: a table for each workload and metric, then the targets. */

import { frameTables } from './frames.js'
import { targetTable } from './judge.js'
import { names } from './names.js'
import { peersReport } from './peers/report.js'
import { interval, number, table, whole } from './print.js'
import { median } from './statistics.js'
import { LIMIT } from './tasks/tasks.js'
import { workloads } from './workloads.js'

/** @typedef {import('./figures.js').Figures} Figures */

const metrics = /** @type {const} */ ({
  script: 'Script, ms of processor time',
  main: 'To the painted frame, ms of the main thread',
})

/**
 * @param {object} found
 * @param {object} found.about
 * @param {Record<string, Figures>} found.figures
 * @param {any[]} [found.bytes]
 * @param {import('./compare.js').AllCounts} found.counts
 * @param {any[]} found.judged
 * @param {import('./tasks/tasks.js').Found[]} [found.tasks]
 * @returns {string} Markdown
 */
export function report({ about, figures, bytes, counts, judged, tasks }) {
  const operated = Object.keys(figures).filter((name) => name in workloads)
  const parts = [
    headline(about),
    ...operated.map((name) => workloadReport(workloads[name], figures[name], counts[name])),
    countReport(counts.rows),
    startReport(figures.start, bytes),
    heapReport(figures.heap),
    peersReport(figures.peers, counts.peers),
    taskReport(tasks),
    targetTable(judged),
  ]
  return parts.filter(Boolean).join('\n\n')
}

/** @returns {string} what was measured where, in a line */
const subtitle = ({ browser, system, rounds, rows, date }) =>
  [date, browser, system, `${rounds} rounds`, ...(rows === 1000 ? [] : [`${rows} rows instead of 1,000`])].join(', ')

function headline(about) {
  const quick = about.rounds < 10 ? '\nFew rounds: an indication, no figure to be quoted.' : ''
  const size = about.rows === 1000 ? '' : '\nLists are of another size than usual: not to be compared with other runs.'
  return `# karui beside AngularJS\n\n${subtitle(about)}; measured: ${about.only.join(', ')}.${quick}${size}`
}

function workloadReport({ title, throttle, remark }, figures, counts) {
  const slower = throttle > 1 ? `, processor ${throttle} times slower` : ''
  const parts = [
    `## ${title}${slower}`,
    figures.names.map((name) => `${name}: ${names[name]}`).join('; '),
    remark,
    `Of each operation, ${ownPart(figures, 'script')} ms of script and ${ownPart(figures, 'main')} ms in all are the stage's own: so much takes a press that does nothing.`,
    ...(figures.frames.length ? frameTables(figures, counts) : operationTables(figures)),
  ]
  return parts.filter(Boolean).join('\n\n')
}

const operationTables = (figures) => [
  ...Object.entries(metrics).map(([metric, words]) => `**${words}**\n\n${metricTable(figures, metric)}`),
  `**To the painted frame by the clock**, with all the waiting for display and others\n\n${clockTable(figures)}`,
]

/** @returns {string} the median over all implementations, in milliseconds */
const ownPart = (figures, metric) =>
  number(median(figures.names.map((name) => figures.median(name, 'nothing', metric))))

/** The first implementation in milliseconds, the others as multiples of it. */
function metricTable(figures, metric) {
  const [base, ...others] = figures.names
  const peers = ['angular', 'angular-component'].filter((name) => figures.has(name))
  const end = (name) => [
    ...peers.map((peer) => interval(figures.mean(peer, name, metric))),
    whole(figures.nodes(name).nodes),
  ]
  const own = figures.operations.map((operation) => number(figures.median(base, operation, metric)))
  const rows = others.map((name) => [
    name,
    ...figures.operations.map((operation) => interval(figures.ratio(name, base, operation, metric))),
    interval(figures.mean(name, base, metric)),
    ...end(name),
  ])
  const head = ['', ...figures.operations, 'all', ...peers.map((name) => `quicker than ${name}`), 'nodes']
  return table(head, [[`${base}, ms`, ...own, '1', ...end(base)], ...rows])
}

/** The clock says little of single operations: they wait up to a whole frame. */
function clockTable(figures) {
  const [base, ...others] = figures.names
  const rows = others.map((name) => [name, interval(figures.mean(name, base, 'wall'))])
  return table(['', `all, times ${base}`], rows)
}

/** @param {Figures | undefined} figures @param {any[] | undefined} bytes */
function startReport(figures, bytes) {
  const list = figures?.names ?? bytes?.map(({ name }) => name)
  if (!list) return ''
  const time = (name) =>
    figures && [
      whole(figures.median(name, 'first rows', 'wall')),
      interval(figures.ratio(name, list[0], 'first rows', 'wall')),
    ]
  const weight = (name) => {
    const page = bytes?.find((one) => one.name === name)
    return page && [page.script, page.style, page.all].map(whole)
  }
  const head = [
    '',
    ...(figures ? ['first rows, ms', `times ${list[0]}`] : []),
    ...(bytes ? ['script, B', 'style, B', 'page, B'] : []),
  ]
  const rows = list.map((name) => [name, ...(time(name) ?? []), ...(weight(name) ?? [])])
  return `## Cold start: 20 rows, slow 4G, processor 4 times slower; bytes by brotli\n\n${table(head, rows)}`
}

/** @param {Figures | undefined} figures */
function heapReport(figures) {
  if (!figures) return ''
  const [base] = figures.names
  const megabytes = (name, what) => number(figures.median(name, 'heap', what) / 1e6)
  const rows = figures.names.map((name) => [
    name,
    megabytes(name, 'ready'),
    megabytes(name, 'full'),
    interval(figures.ratio(name, base, 'heap', 'full')),
    number(figures.median(name, 'heap', 'growth') / 1000),
  ])
  const head = ['', 'empty, MB', 'with rows, MB', `times ${base}`, 'growth by a cycle, kB']
  return `## Memory, of scripts and nodes\n\n${table(head, rows)}`
}

/** @param {Record<string, import('./counts.js').Counts> | undefined} counts */
function countReport(counts) {
  if (!counts) return ''
  const operations = Object.keys(Object.values(counts)[0].mutations)
  const rows = Object.entries(counts).map(([name, { elements, listeners, layouts, mutations }]) => [
    name,
    ...[elements, listeners, layouts, ...operations.map((operation) => mutations[operation])].map(whole),
  ])
  const head = ['', 'elements', 'listeners', 'layouts', ...operations.map((operation) => `${operation}: mutations`)]
  return `## Rows: counts, the same on every machine\n\n${table(head, rows)}`
}

const SHOWN = 10

/** @param {import('./tasks/tasks.js').Found[] | undefined} tasks the longest first */
function taskReport(tasks) {
  if (!tasks) return ''
  const rows = tasks
    .slice(0, SHOWN)
    .map(({ name, step, ms, mostly }) => [`${name}, ${step}`, number(ms), mostly.join(', ')])
  const long = tasks.filter(({ ms }) => ms > LIMIT).length
  const failed = tasks.flatMap(({ name, step, failure }) =>
    failure ? [`${name}, ${step}, did not pass: ${failure}`] : [],
  )
  const parts = [
    '## Longest task of each story and screen, on a slow phone',
    `Of ${tasks.length} openings, plays and steps, ${long} have a task of more than ${LIMIT} ms. Opening is from nothing, with the kit, the index of all stories and the story's own script; plays hold what the test itself does in the page.`,
    table(['', 'ms', 'of that, as the trace calls it'], rows),
    failed.join('\n'),
  ]
  return parts.filter(Boolean).join('\n\n')
}
