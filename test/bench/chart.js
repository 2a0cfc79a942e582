/** The chart of a run as SVG, as wide as a phone shows it, light or dark as the reader's system is. */
import { measures, ranked, valuesOf, weightsOf } from './measures.js'
import { nameIn } from './names.js'
import { number, whole } from './print.js'

const WIDTH = 380
const EDGE = 8
const LABELS = 168
const VALUES = 64
const BARS = WIDTH - LABELS - VALUES
const ROW = 22
const TITLE = 40
const HEAD = 76

/**
 * @typedef {import('./measures.js').Results} Results
 * @typedef {{ title: string, part: string, format: (value: number) => string, bars: import('./measures.js').Value[] }} Group
 */

const style = `svg { font: 12px system-ui, sans-serif; fill: #1c1c1e; background: #fff; }
.title { font-weight: 600; font-size: 14px; } .group { font-weight: 600; font-size: 13px; }
.own { font-weight: 600; } .quiet { fill: #5f6670; }
.bar { fill: #b4bcc6; } .karui { fill: #0a84a5; } .angular { fill: #d9844f; }
.range { stroke: #1c1c1e; stroke-width: 1.25; fill: none; } .rule { stroke: #d5d9de; }
@media (prefers-color-scheme: dark) {
  svg { fill: #f2f2f5; background: #16181b; } .quiet { fill: #a9b0ba; } .rule { stroke: #3a3f46; }
  .bar { fill: #59616b; } .karui { fill: #1d8fb3; } .angular { fill: #a8592a; } .range { stroke: #f2f2f5; }
}`

/** @param {Results} results @returns {string} the whole SVG document */
export function chart(results) {
  const groups = groupsOf(results)
  const heights = groups.map(({ bars }) => TITLE + bars.length * ROW)
  const topOf = (at) => HEAD + heights.slice(0, at).reduce((sum, one) => sum + one, 0)
  const height = topOf(groups.length) + EDGE
  const { date, browser, system, cores, rounds } = results.about
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img"
  aria-label="karui beside AngularJS and plain DOM"><style>${style}</style>
<text class="title" x="${EDGE}" y="22">karui beside AngularJS and plain DOM</text>
<text class="quiet" x="${EDGE}" y="42">Times plain DOM, shorter is better; with 95 % intervals</text>
<text class="quiet" x="${EDGE}" y="60">${[date, shortened(browser), system, coresOf(cores), roundsOf(rounds)].filter(Boolean).join(', ')}</text>
${groups.map((group, at) => drawGroup(group, topOf(at))).join('\n')}\n</svg>\n`
}

/** A browser's first number says enough in a narrow line. */
const shortened = (browser) => browser.replace(/(\d+)(\.\d+)+$/, '$1')

/** @param {number | undefined} cores */
export const coresOf = (cores) => cores && `${cores} ${cores === 1 ? 'core' : 'cores'}`

/** @param {number} rounds */
export const roundsOf = (rounds) => `${rounds} ${rounds === 1 ? 'round' : 'rounds'}`

/** @param {Results} results @returns {Group[]} of what was measured */
function groupsOf(results) {
  const times = measures.map((measure) => ({
    title: measure.words,
    part: measure.part,
    format: number,
    bars: valuesOf(results, measure),
  }))
  const weight = { title: 'Its page, bytes by brotli', part: 'start', format: whole, bars: weightsOf(results) }
  return [...times, weight].filter(({ bars }) => bars.length).map((group) => ({ ...group, bars: ranked(group.bars) }))
}

/** @param {Group} group @param {number} top */
function drawGroup({ title, part, format, bars }, top) {
  const most = Math.max(...bars.map(({ value, high }) => Math.max(value, high)))
  const scale = (value) => Math.round((value / most) * BARS * 10) / 10
  const rows = bars.map((bar, at) => drawBar(bar, { part, y: top + TITLE - 8 + at * ROW, scale, format }))
  return `<path class="rule" d="M${EDGE} ${top}H${WIDTH - EDGE}"/>
<text class="group" x="${EDGE}" y="${top + 22}">${title}</text>\n${rows.join('\n')}`
}

function drawBar({ name, value, low, high }, { part, y, scale, format }) {
  const kind = ['karui', 'angular'].find((start) => name.startsWith(start)) ?? 'other'
  const own = kind === 'karui' ? ' class="own"' : ''
  const end = LABELS + scale(Math.max(value, high)) + 6
  return `<text${own} x="${EDGE}" y="${y + 13}">${nameIn(name, part).replace(/(state\w+) components$/, '$1')}</text>
<rect class="bar ${kind}" x="${LABELS}" y="${y}" width="${scale(value)}" height="${ROW - 5}" rx="2"/>${range(low, high, { y, scale })}
<text${own} x="${end}" y="${y + 13}">${format(value)}</text>`
}

/** An interval as a line with ends; none where it has no width. */
function range(low, high, { y, scale }) {
  if (!(high > low)) return ''
  const [from, to, middle] = [LABELS + scale(low), LABELS + scale(high), y + (ROW - 5) / 2]
  const end = (x) => `M${x} ${middle - 4}v8`
  return `<path class="range" d="M${from} ${middle}H${to}${end(from)}${end(to)}"/>`
}
