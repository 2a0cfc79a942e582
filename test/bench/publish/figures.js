/** The part of a run that is published, and what keeps a run from being published as it is. */
import { roundsOf } from '../chart.js'
import { compared } from '../options.js'
import { workloads } from '../workloads.js'

/** Fewer rounds are an indication. */
const ROUNDS = 15
const ROWS = 1000

/**
 * @typedef {import('../measures.js').Results} Results
 * @typedef {Results & { shortcomings: string[] }} Published in place of the samples, why nobody should quote it
 */

/**
 * @param {Results['about'] | import('../options.js').Options} about what was measured, or is to be
 * @returns {string[]} why it is less than a whole run, a few words each
 */
export function shortOf({ rounds, rows, only, direct, ...more }) {
  // Peers are published by themselves.
  const missing = only.every((part) => part === 'peers') ? [] : compared.filter((part) => !only.includes(part))
  return [
    rounds < ROUNDS && `${roundsOf(rounds)} instead of ${ROUNDS}`,
    missing.length && `without ${missing.join(', ')}`,
    'of' in more && more.of && `${more.of.join(', ')} alone`,
    rows !== ROWS && `${rows} rows instead of 1,000`,
    !direct && "karui on Riot's own engine",
  ].filter((words) => typeof words === 'string')
}

/**
 * @param {Results} results as a run wrote them
 * @returns {Published} in the same form
 */
export function figuresOf({ about: { kits, ...about }, summary: { peers, ...summary }, bytes, counts, targets }) {
  const rounded = targets.map((target) => ({ ...target, found: mapped(target.found, threeDigits) }))
  const shortcomings = [...shortOf(about), ...absent(summary)]
  const only = about.only.filter((part) => part !== 'peers')
  const { peers: _, ...own } = counts
  return {
    about: { ...about, only },
    shortcomings,
    summary: mapped(summary, withoutClock),
    bytes,
    counts: own,
    targets: rounded,
  }
}

/** A run may have been one of some implementations only. @param {Results['summary']} summary */
function absent(summary) {
  return Object.entries(workloads).flatMap(([part, { implementations }]) => {
    const names = implementations.map(({ name }) => name).filter((name) => summary[part] && !(name in summary[part]))
    return names.length ? [`${part} without ${names.join(', ')}`] : []
  })
}

/** By the clock single operations say little: they wait up to a whole frame. @param {Results['summary'][string]} part */
const withoutClock = (part) =>
  mapped(part, (own) => ({
    ...own,
    operations: mapped(own.operations, ({ wall, ...metrics }) => (metrics.main ? metrics : { ...metrics, wall })),
  }))

const threeDigits = (value) => (value === null ? null : Math.round(value * 1000) / 1000)
const mapped = (record, change) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
