/** Medians, geometric means, and the intervals within which they would lie if the run were done again. */

/** In order, as numbers: a typed array is sorted many times quicker, which bootstrapping needs. */
const inOrder = (values) => Float64Array.from(values).sort()

/** @param {readonly number[]} values any unit @returns {number} in the same unit; NaN for none */
export function median(values) {
  const sorted = inOrder(values)
  const middle = sorted.length / 2
  return sorted.length % 2 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2
}

/**
 * @param {readonly number[]} values above 0
 * @param {readonly number[]} [weights] one for each value; left out, all count the same
 * @returns {number} the geometric mean; NaN for none
 */
export function geometricMean(values, weights = values.map(() => 1)) {
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  return Math.exp(values.reduce((sum, value, at) => sum + weights[at] * Math.log(value), 0) / all)
}

/**
 * @param {readonly number[]} values
 * @param {number} share from 0 to 1
 * @returns {number} the value below which that share of them lies, between two of them where need be
 */
export function quantile(values, share) {
  const sorted = inOrder(values)
  const place = (sorted.length - 1) * share
  const below = Math.floor(place)
  const above = Math.min(below + 1, sorted.length - 1)
  return sorted[below] + (sorted[above] - sorted[below]) * (place - below)
}

/** @param {number} seed @returns {() => number} numbers from 0 up to 1, the same for the same seed (mulberry32) */
export function randomFrom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * The bootstrap over rounds: what the figure would be, had other rounds been drawn. Whole rounds are drawn, since all
 * that is measured in one shares the machine's mood.
 * @param {number} rounds how many there were
 * @param {(rounds: number[]) => number} figure from the numbers of the rounds that count, each as often as it is there
 * @param {{ times?: number, seed?: number }} [options] 2,000 draws from seed 1
 * @returns {{ value: number, low: number, high: number }} the figure of all rounds, and its 95 % interval
 */
export function bootstrap(rounds, figure, { times = 2000, seed = 1 } = {}) {
  if (rounds === 1) {
    const value = figure([0])
    return { value, low: value, high: value }
  }
  const random = randomFrom(seed)
  const every = Array.from({ length: rounds }, (_, round) => round)
  const draws = Array.from({ length: times }, () => figure(every.map(() => Math.floor(random() * rounds))))
  return { value: figure(every), low: quantile(draws, 0.025), high: quantile(draws, 0.975) }
}
