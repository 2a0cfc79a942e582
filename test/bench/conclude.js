/** From samples to what a reader sees: figures, targets, tables, files. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { chart } from './chart.js'
import { Figures } from './figures.js'
import { judgeAll } from './judge.js'
import { tell } from './progress.js'
import { report } from './report.js'
import { compact, summaryOf } from './summary.js'
import { workloads } from './workloads.js'

/** What is measured besides operations: as one operation each, with values of its own. */
const single = {
  start: { operation: 'first rows', metrics: ['wall'] },
  heap: { operation: 'heap', metrics: ['ready', 'full', 'growth'] },
  peers: { operation: 'key', metrics: ['script', 'main'] },
}

/**
 * Says what was found, and writes `results.json` and `chart.svg`.
 * @param {{ about: object, samples: Record<string, Record<string, any[]>>, bytes?: any[], counts: import('./compare.js').AllCounts, tasks?: import('./tasks/tasks.js').Found[] }} measured
 * @param {import('./options.js').Options} options
 */
export function conclude({ about, samples, bytes, counts, tasks }, { out }) {
  const figures = mapped(samples, (own, name) => new Figures(own, operationsOf(name)))
  const judged = judgeAll(figures)
  const results = {
    about,
    summary: mapped(figures, (own, name) => summaryOf(own, single[name]?.metrics)),
    bytes,
    counts,
    tasks,
    targets: judged,
    samples: mapped(samples, (own, name) => compact(own, single[name]?.metrics)),
  }
  mkdirSync(out, { recursive: true })
  writeFileSync(path.join(out, 'results.json'), `${JSON.stringify(results)}\n`)
  writeFileSync(path.join(out, 'chart.svg'), chart(results))
  tell('')
  console.log(report({ about, figures, bytes, counts, judged, tasks }))
  console.log(`\nWritten: results.json and chart.svg in ${path.relative(process.cwd(), out)}`)
}

const operationsOf = (name) => workloads[name]?.operations ?? [{ name: single[name].operation }]

/** @template T, U @param {Record<string, T>} record @param {(value: T, key: string) => U} change @returns {Record<string, U>} */
const mapped = (record, change) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]))
