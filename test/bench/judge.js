/**
 * Whether a run met the targets: the median has to, and the far end of its interval may miss by 1.3 times at most, since
 * totals scatter by a quarter from run to run.
 */
import { interval, number, table } from './print.js'
import { list } from './targets.js'

const SLACK = 1.3

/**
 * @typedef {import('./figures.js').Figures} Figures
 * @typedef {import('./figures.js').Interval} Interval
 * @typedef {import('./targets.js').Target} Target
 * @typedef {Record<string, Figures>} All by workload; `start` and `heap` too
 */

/**
 * @param {Target} target
 * @param {Figures} figures
 * @returns {{ what: string, target: string, found: Interval, isMet: boolean }}
 */
function judge({ what, sign, limit, find }, figures) {
  const found = find(figures)
  const isMet = sign === '<=' ? isBelow(found, limit) : found.value >= limit && found.low >= limit / SLACK
  return { what, target: `${sign} ${number(limit)}`, found, isMet }
}

const isBelow = ({ value, high }, limit) => value <= limit && high <= limit * SLACK

/**
 * Whether the table's interval overlaps that of a peer, or lies below it.
 * @param {Figures} figures
 * @param {string} peer
 */
function peerTarget(figures, peer) {
  const found = figures.mean('karui-row', 'vanilla', 'main')
  const other = figures.mean(peer, 'vanilla', 'main')
  return {
    what: `js-framework-benchmark's table, to paint, weighted: karui-row to vanilla, beside ${peer}`,
    target: `<= ${interval(other)}`,
    found,
    isMet: found.low <= other.high,
  }
}

/** @param {All} all @returns {ReturnType<typeof judge>[]} of what was measured in this run */
export function judgeAll(all) {
  const known = list.filter(({ of, names }) => all[of]?.has(...names))
  const peers = ['solid', 'svelte'].filter((peer) => all.table?.has('karui-row', 'vanilla', peer))
  return [...known.map((target) => judge(target, all[target.of])), ...peers.map((peer) => peerTarget(all.table, peer))]
}

/** @param {ReturnType<typeof judge>[]} judged @returns {string} Markdown */
export function targetTable(judged) {
  if (!judged.length) return ''
  const rows = judged.map(({ what, target, found, isMet }) => [
    what,
    target,
    interval(found),
    isMet ? 'met' : 'not met',
  ])
  const met = judged.filter(({ isMet }) => isMet).length
  const missing = list.length + 2 - judged.length
  const rest = missing ? ` ${missing} more were not measured in this run.` : ''
  return `## Targets\n\n${table(['what', 'target', 'found', ''], rows)}\n\n${met} of ${judged.length} are met.${rest}`
}
