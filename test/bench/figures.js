/** From samples to figures: medians, and ratios between implementations with their intervals. */
import { bootstrap, geometricMean, median, quantile } from './statistics.js'

/**
 * @typedef {'script' | 'main' | 'wall'} Metric milliseconds: scripts alone, all until the frame is painted, by the clock
 * @typedef {{ value: number, low: number, high: number }} Interval a figure and its 95 % interval
 * @typedef {{ name: string, weight?: number, times?: number, frames?: number }} Operation
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
    this.frames = operations.filter(({ frames }) => frames).map(({ name }) => name)
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

  /** @param {number[]} [rounds] those that count; all when left out @returns {number[]} samples */
  values(name, operation, metric, rounds) {
    const values = this.byRound(name, operation, metric)
    return (rounds ?? [...values.keys()]).flatMap((round) => values[round])
  }

  /** @param {number[]} [rounds] those that count; all when left out @returns {number} milliseconds */
  median(name, operation, metric, rounds) {
    return median(this.values(name, operation, metric, rounds))
  }

  /** @param {number[]} [rounds] those that count; all when left out @returns {number} milliseconds: the 95th percentile */
  tail(name, operation, metric, rounds) {
    return quantile(this.values(name, operation, metric, rounds), 0.95)
  }

  /** @returns {number} the part of the samples above the limit, from 0 to 1 */
  shareAbove(name, operation, metric, limit) {
    const values = this.values(name, operation, metric)
    return values.filter((value) => value > limit).length / values.length
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
    const weights = operations.map((operation) => this.weights[this.operations.indexOf(operation)])
    return this.once(['mean', name, base, metric, ...operations], (rounds) => {
      const ratio = (operation) =>
        this.median(name, operation, metric, rounds) / this.median(base, operation, metric, rounds)
      return geometricMean(operations.map(ratio), weights)
    })
  }

  /** @returns {Interval} how many times the milliseconds of `base`, by the 95th percentiles */
  tailRatio(name, base, operation, metric) {
    return this.once(
      ['tail', name, base, metric, operation],
      (rounds) => this.tail(name, operation, metric, rounds) / this.tail(base, operation, metric, rounds),
    )
  }

  /** @param {string[]} words what is asked for @param {(rounds: number[]) => number} figure @returns {Interval} */
  once(words, figure) {
    const key = words.join()
    const found = this.found.get(key) ?? bootstrap(this.rounds, figure)
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
