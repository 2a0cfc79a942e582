/** The figures of a run as data, for who draws or compares them: `results.json`. */

import { FRAME } from './frames.js'

/** Three digits behind the point say enough of milliseconds and ratios. */
const rounded = (value) => (Number.isFinite(value) ? Math.round(value * 1000) / 1000 : null)
const interval = ({ value, low, high }) => ({ value: rounded(value), low: rounded(low), high: rounded(high) })

const METRICS = /** @type {const} */ (['script', 'main', 'wall'])

/**
 * @param {import('./figures.js').Figures} figures
 * @param {string[]} metrics
 * @returns {object} by implementation: nodes, the mean over all operations as multiples of the first implementation, and
 *   each operation in milliseconds and as such a multiple; where it is done once a frame, also how the slow ones are
 */
export function summaryOf(figures, metrics = [...METRICS]) {
  const [base] = figures.names
  const each = (list, find) => Object.fromEntries(list.map((one) => [one, find(one)]))
  const byFrame = (name, one, metric) => ({
    tail: rounded(figures.tail(name, one, metric)),
    tailRatio: interval(figures.tailRatio(name, base, one, metric)),
    overFrame: rounded(figures.shareAbove(name, one, metric, FRAME)),
  })
  const operation = (name, one) =>
    each(metrics, (metric) => ({
      median: rounded(figures.median(name, one, metric)),
      ratio: interval(figures.ratio(name, base, one, metric)),
      ...(figures.frames.includes(one) && byFrame(name, one, metric)),
    }))
  return each(figures.names, (name) => ({
    nodes: figures.nodes(name).nodes,
    mean: each(metrics, (metric) => interval(figures.mean(name, base, metric))),
    operations: each(figures.operations, (one) => operation(name, one)),
  }))
}

/**
 * Samples as short lists: operation, round, then the values of the metrics.
 * @param {Record<string, any[]>} samples
 * @param {string[]} metrics
 */
export const compact = (samples, metrics = [...METRICS]) =>
  Object.fromEntries(
    Object.entries(samples).map(([name, own]) => [
      name,
      own.map((sample) => [sample.name, sample.round, ...metrics.map((metric) => rounded(sample[metric]))]),
    ]),
  )
