/** The few figures of a run that its chart, README and the gallery show: of each, one value for each implementation. */

/**
 * @typedef {import('./figures.js').Interval} Interval
 * @typedef {Interval & { name: string }} Value
 *
 * @typedef {object} Results what `results.json` has, without the samples
 * @property {{ date: string, browser: string, system: string, cores?: number, rounds: number, samples?: number, warmUps?: number, rows: number, only: string[], direct: boolean, kits?: Record<string, string> }} about
 * @property {Record<string, Record<string, any>>} summary by part and implementation
 * @property {{ name: string, script: number, style: number, all: number }[]} [bytes]
 * @property {object} counts
 * @property {{ what: string, target: string, found: Interval, isMet: boolean }[]} targets
 *
 * @typedef {object} Measure
 * @property {string} words
 * @property {string} part
 * @property {'script' | 'main' | 'wall' | 'full'} metric
 * @property {string} [operation] all together, as a mean, when left out
 */

/** All as multiples of plain DOM. @type {Measure[]} */
export const measures = [
  { part: 'rows', words: 'Rows of a phone list, script', metric: 'script' },
  { part: 'rows', words: 'Rows of a phone list, to paint', metric: 'main' },
  { part: 'table', words: "js-framework-benchmark's table, script", metric: 'script' },
  { part: 'table', words: "js-framework-benchmark's table, to paint", metric: 'main' },
  { part: 'form', words: 'A form of 40 fields appears, to paint', metric: 'main', operation: 'mount' },
  { part: 'cards', words: '200 status cards change, script', metric: 'script', operation: 'tick' },
  { part: 'window', words: 'A windowed list scrolls, to paint', metric: 'main' },
  { part: 'window-slow', words: 'A windowed list scrolls on a slow phone, to paint', metric: 'main' },
  { part: 'long', words: 'A list of 10,000 rows appears, to paint', metric: 'main' },
  { part: 'heap', words: 'Memory with 1,000 rows', metric: 'full', operation: 'heap' },
  { part: 'start', words: 'Cold start on a slow phone and line', metric: 'wall', operation: 'first rows' },
]

/**
 * @param {Results} results
 * @param {Measure} measure
 * @returns {Value[]} in the order of the run; none where the part was not measured
 */
export function valuesOf({ summary }, { part, metric, operation }) {
  return Object.entries(summary[part] ?? {}).map(([name, own]) => ({
    name,
    ...(operation ? own.operations[operation][metric].ratio : own.mean[metric]),
  }))
}

/** @param {Results} results @returns {Value[]} what the page of the cold start weighs, in bytes by brotli */
export const weightsOf = ({ bytes = [] }) => bytes.map(({ name, all }) => ({ name, value: all, low: all, high: all }))

/** @param {Value[]} values @returns {Value[]} the shortest first */
export const ranked = (values) => values.toSorted((one, other) => one.value - other.value)
