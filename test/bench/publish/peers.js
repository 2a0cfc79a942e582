/** The comparison with other kits as it is published: its figures, their table, and which of them are not karui's. */
import { coresOf, roundsOf } from '../chart.js'
import { fields, stops } from '../peers/form.js'
import { THROTTLE } from '../peers/keys.js'
import { kits, labelOf } from '../peers/kits.js'
import { interval, number, whole } from '../print.js'
import { shortOf } from './figures.js'

/**
 * @typedef {import('../measures.js').Interval} Interval
 * @typedef {import('../peers/counts.js').PeerCounts & { script: number, paint: number, ratio: Interval }} Peer what was
 *   counted; and of a typed letter the milliseconds of script and to paint, and these as multiples of karui's
 * @typedef {{ about: import('../measures.js').Results['about'], shortcomings: string[], kits: Record<string, Peer> }} Peers
 *
 * @typedef {object} Column
 * @property {string} words
 * @property {(peer: Peer) => string} cell
 * @property {(one: Peer, other: Peer) => boolean} isBetter whether the one figure is better than the other for sure
 */

const less = (of) => (one, other) => of(one) < of(other)
/** As many stops as there are things to do. */
const offStops = (peer) => Math.abs(peer.stops - stops)

/** @type {Column[]} */
const columns = [
  { words: 'bytes', cell: ({ bytes }) => whole(bytes), isBetter: less(({ bytes }) => bytes) },
  { words: 'requests', cell: ({ requests }) => whole(requests), isBetter: less(({ requests }) => requests) },
  { words: 'elements', cell: ({ nodes }) => whole(nodes), isBetter: less(({ nodes }) => nodes) },
  { words: `stops by Tab (${stops})`, cell: (peer) => whole(peer.stops), isBetter: less(offStops) },
  { words: 'axe', cell: ({ axe }) => whole(axe.length), isBetter: less(({ axe }) => axe.length) },
  {
    words: `FormData keys (${fields.length})`,
    cell: ({ keys }) => whole(keys.length),
    isBetter: (one, other) => one.keys.length > other.keys.length,
  },
  { words: 'policy', cell: ({ policy }) => whole(policy), isBetter: less(({ policy }) => policy) },
  { words: 'Trusted Types', cell: ({ types }) => whole(types), isBetter: less(({ types }) => types) },
  {
    words: 'a key, ms',
    cell: ({ paint }) => number(paint),
    isBetter: (one, other) => one.ratio.high < other.ratio.low,
  },
  { words: 'times karui', cell: ({ ratio }) => interval(ratio), isBetter: () => false },
]

/** @param {import('../measures.js').Results} results of a run with `peers` @returns {Peers} */
export function peersOf({ about, summary, counts }) {
  const found = Object.entries(counts.peers).map(([name, counted]) => {
    const { script, main } = summary.peers[name].operations.key
    return [name, { ...counted, script: script.median, paint: main.median, ratio: main.ratio }]
  })
  const missing = kits.filter(({ name }) => !(name in counts.peers)).map(({ label }) => label)
  const shortcomings = shortOf({ ...about, only: ['peers'] })
  if (missing.length) shortcomings.push(`without ${missing.join(', ')}`)
  return { about: { ...about, only: ['peers'] }, shortcomings, kits: Object.fromEntries(found) }
}

/** @param {Peers} peers @returns {import('./tables.js').Table} */
export const peersTable = (peers) => ({
  title: 'The same form',
  head: ['', ...columns.map(({ words }) => words)],
  rows: Object.entries(peers.kits).map(([name, peer]) => [labelOf(name), ...columns.map(({ cell }) => cell(peer))]),
})

/** @param {Peers} peers @returns {string} when and where it was measured, and of which versions */
export function peersMeasuredOn({ about, shortcomings }) {
  const { date, browser, system, cores, rounds, samples, warmUps, kits: versions = {} } = about
  const where = [browser, system, coresOf(cores), roundsOf(rounds)].filter(Boolean).join(', ')
  const letters = `${10 * (samples ?? 0)} letters a round after ${10 * (warmUps ?? 0)}`
  const named = Object.entries(versions).filter(([, version]) => version)
  const kitsOf = named.map(([name, version]) => `${labelOf(name)} ${version}`).join(', ')
  const less = shortcomings.length ? ` An indication only, no figure to be quoted: ${shortcomings.join('; ')}.` : ''
  return `Measured on ${date}: ${where}, ${letters}, processor ${THROTTLE} times slower; ${kitsOf}.${less}`
}

/** @param {Peers} peers @returns {string} in which columns another kit is better than karui; plain HTML is none */
export function notBest({ kits: { karui, native, ...others } }) {
  const lost = columns.flatMap(({ words, cell, isBetter }) => {
    const better = Object.entries(others).filter(([, peer]) => isBetter(peer, karui))
    const told = better.map(([name, peer]) => `${labelOf(name)} ${cell(peer)}`)
    return told.length ? [`${words} (${told.join(', ')}; karui ${cell(karui)})`] : []
  })
  return lost.length
    ? `Another kit is better than karui only in ${lost.join(' and in ')}.`
    : 'No other kit is better than karui in any column.'
}
