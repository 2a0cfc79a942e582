/** The figures of what is done once a frame: of so many samples, the slow ones count as much as the usual. */
import { interval, number, table, whole } from './print.js'

/** Milliseconds in which a frame has to be ready, at 60 of them a second. */
export const FRAME = 1000 / 60

const metrics = /** @type {const} */ ({
  script: 'Script, ms of processor time a frame',
  main: 'To the painted frame, ms of the main thread',
})

/**
 * A table for each metric: milliseconds, and multiples of the first implementation.
 * @param {import('./figures.js').Figures} figures of one operation
 * @param {Record<string, import('./window/counts.js').WindowCounts>} counts
 * @returns {string[]} Markdown
 */
export function frameTables(figures, counts) {
  const head = [
    '',
    'median',
    '95th percentile',
    `median, times ${figures.names[0]}`,
    `95th, times ${figures.names[0]}`,
    'frames over 16.7 ms',
    'rows',
    'nodes',
    'nodes made a frame',
  ]
  const row = (name, metric) => [name, ...times(figures, name, metric), ...sizes(figures, name, counts[name])]
  return Object.entries(metrics).map(([metric, words]) => {
    const rows = figures.names.map((name) => row(name, metric))
    return `**${words}**\n\n${table(head, rows)}`
  })
}

function times(figures, name, metric) {
  const [base] = figures.names
  const [operation] = figures.operations
  return [
    number(figures.median(name, operation, metric)),
    number(figures.tail(name, operation, metric)),
    interval(figures.ratio(name, base, operation, metric)),
    interval(figures.tailRatio(name, base, operation, metric)),
    `${number(100 * figures.shareAbove(name, operation, metric, FRAME))} %`,
  ]
}

const sizes = (figures, name, { rows, made }) => [rows, figures.nodes(name).nodes, made].map(whole)
