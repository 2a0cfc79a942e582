/** What the run tells: a table for each workload and metric, then the targets. */
import { Figures } from './figures.js'
import { interval, number, table, whole } from './print.js'
import { judgeAll, targetTable } from './targets.js'
import { workloads } from './workloads.js'

const metrics = /** @type {const} */ ({
  script: 'script, ms of processor time',
  main: 'to paint, ms of the main thread',
  wall: 'to paint by the clock, ms',
})

/**
 * @param {object} results as `compare.js` has them
 * @returns {string} Markdown
 */
export function report(results) {
  const figures = figuresOf(results)
  const parts = [
    headline(results.about),
    ...Object.keys(results.workloads).map((name) => workloadReport(workloads[name], figures[name])),
    startReport(figures.start, results.bytes),
    heapReport(figures.heap),
    targetTable(judgeAll(figures)),
  ]
  return parts.filter(Boolean).join('\n\n')
}

/** What is measured besides operations, as one operation each. */
const single = { start: 'first rows', heap: 'heap' }

/** @returns {Record<string, Figures>} by workload; `start` and `heap` too, where they were measured */
export function figuresOf({ workloads: samples, ...others }) {
  const named = Object.entries(single).filter(([name]) => others[name])
  return Object.fromEntries([
    ...Object.entries(samples).map(([name, own]) => [name, new Figures(own, workloads[name].operations)]),
    ...named.map(([name, operation]) => [name, new Figures(others[name], [{ name: operation }])]),
  ])
}

function headline({ browser, system, node, rounds, rows, date, only }) {
  const changed = rows === 1000 ? '' : ` Lists have ${rows} rows, not 1,000: figures of another size.`
  const quick = rounds < 10 ? ' Few rounds: an indication, no figure to be quoted.' : ''
  return `# karui beside AngularJS\n${date}, ${browser}, ${system}, Node ${node}; rounds: ${rounds}; measured: ${only.join(', ')}.${changed}${quick}`
}

function workloadReport({ title, throttle, remark }, figures) {
  const slower = throttle > 1 ? `, processor ${throttle} times slower` : ''
  const parts = [
    `## ${title}${slower}`,
    remark,
    ...['script', 'main'].map((metric) => `**${metrics[metric]}**\n\n${metricTable(figures, metric)}`),
    `**${metrics.wall}**, which waits for the display and for whoever else uses the machine\n\n${clockTable(figures)}`,
  ]
  return parts.filter(Boolean).join('\n\n')
}

/** The first implementation in milliseconds, the others as multiples of it. */
function metricTable(figures, metric) {
  const [base, ...others] = figures.names
  const peers = ['angular', 'angular-component'].filter((name) => figures.has(name))
  const head = ['', ...figures.operations, `all`, ...peers.map((name) => `quicker than ${name}`), 'nodes']
  const nodes = (name) => whole(figures.nodes(name).nodes)
  const first = [
    `${base}, ms`,
    ...figures.operations.map((operation) => number(figures.median(base, operation, metric))),
  ]
  const rows = others.map((name) => [
    name,
    ...figures.operations.map((operation) => interval(figures.ratio(name, base, operation, metric))),
    interval(figures.mean(name, base, metric)),
    ...peers.map((peer) => interval(figures.mean(peer, name, metric))),
    nodes(name),
  ])
  return table(head, [
    [...first, '1', ...peers.map((peer) => interval(figures.mean(peer, base, metric))), nodes(base)],
    ...rows,
  ])
}

/** The clock says little of single operations: they wait up to a whole frame. */
function clockTable(figures) {
  const [base, ...others] = figures.names
  const rows = others.map((name) => [name, interval(figures.mean(name, base, 'wall'))])
  return table(['', `all, times ${base}`], rows)
}

function startReport(figures, bytes) {
  if (!figures && !bytes) return ''
  const names = figures?.names ?? bytes.map(({ name }) => name)
  const time = (name) => [
    number(figures.median(name, 'first rows', 'wall')),
    interval(figures.ratio(name, 'vanilla', 'first rows', 'wall')),
  ]
  const weight = (name) => {
    const { script, style, all } = bytes.find((page) => page.name === name)
    return [script, style, all].map(whole)
  }
  const head = [
    '',
    ...(figures ? ['first rows, ms', 'times vanilla'] : []),
    ...(bytes ? ['script, B', 'style, B', 'page, B'] : []),
  ]
  const rows = names.map((name) => [name, ...(figures ? time(name) : []), ...(bytes ? weight(name) : [])])
  return `## Cold start: 20 rows, slow 4G, processor 4 times slower; bytes by brotli\n\n${table(head, rows)}`
}

function heapReport(figures) {
  if (!figures) return ''
  const of = (name, what) => figures.median(name, 'heap', what)
  const rows = figures.names.map((name) => [
    name,
    ...['ready', 'full'].map((what) => number(of(name, what) / 1e6)),
    interval(figures.ratio(name, figures.names[0], 'heap', 'full')),
    number(of(name, 'growth') / 1000),
  ])
  return `## Memory, of scripts and nodes\n\n${table(['', 'empty, MB', 'with rows, MB', `times ${figures.names[0]}`, 'growth by a cycle, kB'], rows)}`
}
