/** What the run tells: a table for each workload and metric, then the targets. */
import { Figures } from './figures.js'
import { interval, number, table, whole } from './print.js'
import { targets } from './targets.js'
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
    ...Object.entries(figures).map(([name, own]) => workloadReport(workloads[name], own)),
    targets(results, figures),
  ]
  return parts.filter(Boolean).join('\n\n')
}

/** @returns {Record<string, Figures>} by workload */
export const figuresOf = ({ workloads: samples }) =>
  Object.fromEntries(Object.entries(samples).map(([name, own]) => [name, new Figures(own, workloads[name].operations)]))

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
    ...Object.entries(metrics).map(([metric, words]) => `**${words}**\n\n${metricTable(figures, metric)}`),
  ]
  return parts.filter(Boolean).join('\n\n')
}

/** The first implementation in milliseconds, the others as multiples of it. */
function metricTable(figures, metric) {
  const [base, ...others] = figures.names
  const peers = ['angular', 'angular-component'].filter((name) => figures.has(name))
  const head = ['', ...figures.operations, `mean of ${base}`, ...peers.map((name) => `quicker than ${name}`), 'nodes']
  const nodes = (name) => whole(figures.nodes(name).nodes)
  const first = [`${base}, ms`, ...figures.operations.map((operation) => number(figures.median(base, operation, metric)))]
  const rows = others.map((name) => [
    name,
    ...figures.operations.map((operation) => interval(figures.ratio(name, base, operation, metric))),
    interval(figures.mean(name, base, metric)),
    ...peers.map((peer) => interval(figures.mean(peer, name, metric))),
    nodes(name),
  ])
  return table(head, [[...first, '1', ...peers.map((peer) => interval(figures.mean(peer, base, metric))), nodes(base)], ...rows])
}
