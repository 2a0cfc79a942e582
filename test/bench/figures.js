/** From samples to figures: medians, and ratios between implementations with their intervals. */
import { bootstrap, geometricMean, median } from './statistics.js'

/**
 * @typedef {'script' | 'main' | 'wall'} Metric milliseconds: scripts alone, all until the frame is painted, by the clock
 * @typedef {{ value: number, low: number, high: number }} Interval a figure and its 95 % interval
 * @typedef {{ name: string, weight?: number, times?: number }} Operation
 */

/** The figures of one workload. */
export class Figures {
  /**
   * @param {Record<string, import('./visits.js').Measured[]>} samples by implementation
   * @param {Operation[]} operations
   */
  constructor(samples, operations) {
    this.samples = samples
    this.names = Object.keys(samples)
    this.operations = operations.map(({ name }) => name)
    this.weights = operations.map(({ weight = 1 }) => weight)
    this.rounds = 1 + Math.max(...this.names.flatMap((name) => samples[name].map(({ round }) => round)))
    /** @type {Map<string, number[][]>} values by round; bootstrapping asks for them thousands of times */
    this.known = new Map()
    /** @type {Map<string, Interval>} the same figure stands in tables, targets and chart */
    this.found = new Map()
  }

  /** @returns {boolean} whether it was measured in this run */
  has(...names) {
    return names.every((name) => this.names.includes(name))
  }

  /** @param {string} name @param {string} operation @param {Metric} metric @returns {number[][]} samples by round */
  byRound(name, operation, metric) {
    const key = `${name} ${operation} ${metric}`
    const known = this.known.get(key)
    if (known) return known
    const rounds = Array.from({ length: this.rounds }, () => /** @type {number[]} */ ([]))
    for (const sample of this.samples[name]) if (sample.name === operation) rounds[sample.round].push(sample[metric])
    this.known.set(key, rounds)
    return rounds
  }

  /** @param {number[]} [rounds] those that count; all when left out @returns {number} milliseconds */
  median(name, operation, metric, rounds) {
    const values = this.byRound(name, operation, metric)
    return median((rounds ?? [...values.keys()]).flatMap((round) => values[round]))
  }

  /** @returns {Interval} milliseconds */
  time(name, operation, metric) {
    return bootstrap(this.rounds, (rounds) => this.median(name, operation, metric, rounds))
  }

  /** @returns {Interval} how many times the milliseconds of `base` */
  ratio(name, base, operation, metric) {
    return this.mean(name, base, metric, [operation])
  }

  /** @returns {Interval} the geometric mean of the ratios over some or all operations, weighted where these have weights */
  mean(name, base, metric, operations = this.operations) {
    const key = [name, base, metric, ...operations].join()
    const known = this.found.get(key)
    if (known) return known
    const weights = operations.map((operation) => this.weights[this.operations.indexOf(operation)])
    const found = bootstrap(this.rounds, (rounds) => {
      const ratio = (operation) =>
        this.median(name, operation, metric, rounds) / this.median(base, operation, metric, rounds)
      return geometricMean(operations.map(ratio), weights)
    })
    this.found.set(key, found)
    return found
  }

  /** @returns {Interval} milliseconds more than `base` takes */
  difference(name, base, operation, metric) {
    return bootstrap(
      this.rounds,
      (rounds) => this.median(name, operation, metric, rounds) - this.median(base, operation, metric, rounds),
    )
  }

  /** @returns {{ elements: number, nodes: number }} below the root once everything is there: after the first operation */
  nodes(name) {
    return this.samples[name].find((sample) => sample.name === this.operations[0]) ?? { elements: 0, nodes: 0 }
  }
}
