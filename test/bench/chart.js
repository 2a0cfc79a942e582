/** The chart of a run as SVG, light or dark as the reader's system is. */
import { names } from './names.js'
import { number, whole } from './print.js'

const WIDTH = 720
const LABELS = 232
const VALUES = 110
const BARS = WIDTH - LABELS - VALUES
const ROW = 24
const TITLE = 44

/**
 * @typedef {object} Bar
 * @property {string} name of the implementation
 * @property {number} value
 * @property {number} [low] of the interval
 * @property {number} [high]
 * @typedef {{ title: string, format: (value: number) => string, bars: Bar[] }} Group
 */

const style = `svg { font: 13px system-ui, sans-serif; fill: #1c1c1e; background: #fff; }
.title { font-weight: 600; font-size: 15px; }
.bar { fill: #a3adb8; } .karui { fill: #0a84a5; } .angular { fill: #c05621; }
.range { stroke: #1c1c1e; stroke-width: 1.5; } .quiet { fill: #5f6670; font-size: 12px; }
@media (prefers-color-scheme: dark) {
  svg { fill: #f2f2f5; background: #16181b; } .bar { fill: #5d6671; } .karui { fill: #3fb6d8; } .angular { fill: #e58b55; }
  .range { stroke: #f2f2f5; } .quiet { fill: #a9b0ba; }
}`

/**
 * @param {Record<string, import('./figures.js').Figures>} figures
 * @param {{ name: string, all: number }[] | undefined} bytes
 * @param {string} subtitle what was measured where
 * @returns {string} the whole SVG document
 */
export function chart(figures, bytes, subtitle) {
  const groups = groupsOf(figures, bytes)
  const heights = groups.map(({ bars }) => TITLE + bars.length * ROW)
  const height = 64 + heights.reduce((sum, one) => sum + one, 0)
  let top = 56
  const drawn = groups.map((group, at) => {
    const place = top
    top += heights[at]
    return drawGroup(group, place)
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img"
  aria-label="karui beside AngularJS and plain DOM"><style>${style}</style>
<text class="title" x="16" y="26">karui beside AngularJS and plain DOM; shorter is better</text>
<text class="quiet" x="16" y="44">${subtitle}</text>
${drawn.join('\n')}\n</svg>\n`
}

/** @returns {Group[]} */
function groupsOf({ rows, table, form, cards, window, start, heap }, bytes) {
  const times = (value) => `${number(value)} x`
  const means = (figures, metric) => ratios(figures, (name) => figures.mean(name, figures.names[0], metric))
  const of = (figures, operation, metric) =>
    ratios(figures, (name) => figures.ratio(name, 'vanilla', operation, metric))
  return [
    rows && { title: 'Row operations: script, times plain DOM', format: times, bars: means(rows, 'script') },
    rows && {
      title: 'Row operations: to the painted frame, times plain DOM',
      format: times,
      bars: means(rows, 'main'),
    },
    table && { title: "js-framework-benchmark's table: script, weighted", format: times, bars: means(table, 'script') },
    form && { title: 'A form of 40 fields: mounted and painted', format: times, bars: of(form, 'mount', 'main') },
    cards && { title: '200 status cards: one tick, script', format: times, bars: of(cards, 'tick', 'script') },
    window && {
      title: 'A windowed list of 100,000 rows: a frame, painted',
      format: times,
      bars: means(window, 'main'),
    },
    heap && { title: 'Memory with all rows, times plain DOM', format: times, bars: of(heap, 'heap', 'full') },
    start && {
      title: 'First rows on a slow phone and line, ms',
      format: whole,
      bars: ratios(start, (name) => start.time(name, 'first rows', 'wall')),
    },
    bytes && {
      title: 'That page, bytes by brotli',
      format: whole,
      bars: bytes.map(({ name, all }) => ({ name, value: all })),
    },
  ].filter((group) => group !== undefined)
}

const ratios = (figures, find) => figures.names.map((name) => ({ name, ...find(name) }))

/** @param {Group} group @param {number} top */
function drawGroup({ title, format, bars }, top) {
  const most = Math.max(...bars.map(({ value, high = value }) => Math.max(value, high)))
  const scale = (value) => Math.round((value / most) * BARS * 10) / 10
  const rows = bars.map((bar, at) => drawBar(bar, { y: top + 32 + at * ROW, scale, format }))
  return `<text class="title" x="16" y="${top + 22}">${title}</text>\n${rows.join('\n')}`
}

function drawBar({ name, value, low = value, high = value }, { y, scale, format }) {
  const kind = name.startsWith('karui') ? 'karui' : name.startsWith('angular') ? 'angular' : ''
  const middle = y + ROW / 2 - 3
  const range = high > low ? `<path class="range" d="M${LABELS + scale(low)} ${middle}H${LABELS + scale(high)}"/>` : ''
  return `<text x="16" y="${y + 14}">${names[name] ?? name}</text>
<rect class="bar ${kind}" x="${LABELS}" y="${y}" width="${scale(value)}" height="${ROW - 6}" rx="3"/>${range}
<text x="${LABELS + scale(Math.max(value, high)) + 8}" y="${y + 14}">${format(value)}</text>`
}
