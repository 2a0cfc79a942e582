/** What the run tells of the kits' forms. */
import { interval, number, table, whole } from '../print.js'
import { submit } from './form.js'
import { THROTTLE } from './keys.js'
import { labelOf } from './kits.js'

/**
 * @param {import('../figures.js').Figures | undefined} figures of one operation, a typed letter
 * @param {Record<string, import('./counts.js').PeerCounts>} [counts]
 * @returns {string} Markdown
 */
export function peersReport(figures, counts) {
  if (!figures || !counts) return ''
  const [base] = figures.names
  const head = [
    '',
    'bytes',
    'requests',
    'elements',
    'stops',
    'axe',
    'keys',
    'policy',
    'types',
    'a key: script, ms',
    'to paint, ms',
    `to paint, times ${base}`,
  ]
  const rows = figures.names.map((name) => [
    labelOf(name),
    ...sizes(counts[name]).map(whole),
    number(figures.median(name, 'key', 'script')),
    number(figures.median(name, 'key', 'main')),
    interval(figures.ratio(name, base, 'key', 'main')),
  ])
  const broken = Object.entries(counts).filter(([, { axe }]) => axe.length)
  const rules = broken.map(([name, { axe }]) => `${labelOf(name)} breaks ${axe.join(', ')}.`)
  const title = `## The same form, until "${submit}", in other kits; a key with the processor ${THROTTLE} times slower`
  return [title, table(head, rows), rules.join('\n')].filter(Boolean).join('\n\n')
}

const sizes = ({ bytes, requests, nodes, stops, axe, keys, policy, types }) => [
  bytes,
  requests,
  nodes,
  stops,
  axe.length,
  keys.length,
  policy,
  types,
]
