/** What is to be reached, and how it is found in the figures of a run. */

/**
 * @typedef {import('./figures.js').Figures} Figures
 * @typedef {import('./figures.js').Interval} Interval
 *
 * @typedef {object} Target
 * @property {string} what
 * @property {string} of the workload it needs
 * @property {string[]} names implementations it needs
 * @property {'<=' | '>='} sign
 * @property {number} limit
 * @property {(figures: Figures) => Interval} find
 */

/** Not slower than `base` by more than `limit` times. @returns {Target} */
const atMost = (what, { of, name, base = 'vanilla', metric, operations, limit }) => ({
  what: `${what}: ${name} to ${base}`,
  of,
  names: [name, base],
  sign: '<=',
  limit,
  find: (figures) => figures.mean(name, base, metric, operations),
})

/** Quicker than `base` by `limit` times at least. @returns {Target} */
const quicker = (what, { of, name, base = 'angular-component', metric, operations, limit }) => ({
  what: `${what}: ${name} quicker than ${base}`,
  of,
  names: [name, base],
  sign: '>=',
  limit,
  find: (figures) => figures.mean(base, name, metric, operations),
})

const rows = (name, { toFloor, toAngular }) => [
  atMost('row operations, script', { of: 'rows', name, metric: 'script', limit: toFloor }),
  quicker('row operations, script', { of: 'rows', name, metric: 'script', limit: toAngular }),
  atMost('row operations, to paint', { of: 'rows', name, metric: 'main', limit: 1.1 }),
  quicker('row operations, to paint', { of: 'rows', name, metric: 'main', limit: 2.2 }),
  slowest(name),
]

/** No operation slower than AngularJS with its rows in one template: the worst of them. @returns {Target} */
const slowest = (name) => ({
  what: `the slowest row operation, to paint: ${name} to angular`,
  of: 'rows',
  names: [name, 'angular'],
  sign: '<=',
  limit: 1,
  find: (figures) =>
    figures.operations
      .map((operation) => figures.ratio(name, 'angular', operation, 'main'))
      .reduce((worst, one) => (one.value > worst.value ? one : worst)),
})

/** @returns {Target} */
const small = (name, operation) => ({
  what: `${operation} among 1,000 rows, script: ${name} less vanilla, ms`,
  of: 'rows',
  names: [name, 'vanilla'],
  sign: '<=',
  limit: 0.5,
  find: (figures) => figures.difference(name, 'vanilla', operation, 'script'),
})

const form = (name) => [
  atMost('40 fields, mount to paint', { of: 'form', name, metric: 'main', operations: ['mount'], limit: 1.1 }),
  quicker('40 fields, mount to paint', {
    of: 'form',
    name,
    base: 'angular',
    metric: 'main',
    operations: ['mount'],
    limit: 1.7,
  }),
]

const cards = (name) => [
  atMost('200 cards, tick, script', { of: 'cards', name, metric: 'script', operations: ['tick'], limit: 1.6 }),
  quicker('200 cards, tick, script', { of: 'cards', name, metric: 'script', operations: ['tick'], limit: 3 }),
]

/** Bytes that may stay of a cycle: what engines keep of anything. */
const NO_GROWTH = 50_000

/** @returns {Target[]} */
const memory = (name) => [
  atMost('memory with 1,000 rows', { of: 'heap', name, metric: 'full', limit: 1.1 }),
  {
    what: `growth by a cycle, kB: ${name}`,
    of: 'heap',
    names: [name],
    sign: '<=',
    limit: NO_GROWTH / 1000,
    find: (figures) => scaled(figures.time(name, 'heap', 'growth'), 1 / 1000),
  },
]

/** The slow frames as well as the usual ones. @returns {Target[]} */
const frames = (base, limit) => [
  atMost('windowed list, a slow phone, to paint', { of: 'window-slow', name: 'karui', base, metric: 'main', limit }),
  {
    what: `windowed list, a slow phone, slow frames, to paint: karui to ${base}`,
    of: 'window-slow',
    names: ['karui', base],
    sign: '<=',
    limit,
    find: (figures) => figures.tailRatio('karui', base, 'scroll', 'main'),
  },
]

const scaled = ({ value, low, high }, by) => ({ value: value * by, low: low * by, high: high * by })
const start = { of: 'start', metric: 'wall' }

/** @type {Target[]} */
export const list = [
  ...['karui', 'karui-item'].flatMap((name) => rows(name, { toFloor: 1.5, toAngular: 6 })),
  ...rows('karui-stateful', { toFloor: 3, toAngular: 2.5 }),
  ...['karui', 'karui-row', 'karui-item'].flatMap((name) => [small(name, 'select'), small(name, 'remove')]),
  ...['karui', 'karui-row'].flatMap(form),
  ...['karui', 'karui-item'].flatMap(cards),
  ...['karui', 'karui-item', 'karui-stateful'].flatMap(memory),
  atMost('10,000 rows appear, to paint', { of: 'long', name: 'karui', metric: 'main', limit: 0.05 }),
  ...frames('vanilla', 1.1),
  ...frames('tanstack', 0.65),
  atMost('first rows, slow 4G', { ...start, name: 'karui', limit: 1.1 }),
  quicker('first rows, slow 4G', { ...start, name: 'karui', base: 'angular', limit: 1.4 }),
  quicker('first rows, slow 4G', { ...start, name: 'karui-drop-in', base: 'angular-material', limit: 1.4 }),
]
