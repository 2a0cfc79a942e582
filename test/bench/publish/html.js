/** The figures as the gallery's page shows them: a part of its document, which needs no script. */
import { notBest, peersMeasuredOn, peersTable } from './peers.js'
import { tablesOf } from './tables.js'
import { inPlaceOfChart, measuredOn } from './words.js'

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/**
 * What is wider than the page scrolls by itself, also from the keyboard.
 * @param {string} label
 * @param {string} content HTML
 */
const scroller = (label, content) =>
  `<section class="k-bench-scroll" aria-label="${escaped(label)}" tabindex="0">\n${content}\n</section>`

/** Reads from the left also where the page reads from the right. */
const text = (words) => `<bdi dir="ltr">${escaped(words)}</bdi>`

/** Each of several in a line of its own; names and intervals stand back behind the figures. */
const cell = (words) => `<td>${words.split('; ').map(text).map(withQuiet).join('<br>')}</td>`

/** `k-list 1.45`, and `1.45 (1.40-1.52)`, whose interval stays in one piece. */
const withQuiet = (html) =>
  html
    .replace(/>(\D[^<]*) (?=[\d.,]+<)/, '><span class="k-bench-quiet">$1</span> ')
    .replace(/\([\d.-]+\)/, '<span class="k-bench-quiet k-bench-range">$&</span>')

/** @param {import('./tables.js').Table} table @returns {string} */
function htmlOf({ title, head, rows }) {
  const [corner, ...titles] = head
  const headings = [`<td>${corner}</td>`, ...titles.map((words) => `<th scope="col">${text(words)}</th>`)]
  const row = ([heading, ...cells]) => `<tr><th scope="row">${text(heading)}</th>${cells.map(cell).join('')}</tr>`
  const table = `<table class="k-bench-table">
<thead><tr>${headings.join('')}</tr></thead>
<tbody>\n${rows.map(row).join('\n')}\n</tbody>\n</table>`
  return `<h3>${text(title)}</h3>\n${scroller(title, table)}`
}

/**
 * @param {import('./figures.js').Published} figures
 * @param {{ file: string, svg: string }} chart its name beside the page, and its text
 * @returns {string} HTML
 */
export function htmlPart(figures, { file, svg }) {
  const [, width, height] = svg.match(/width="(\d+)" height="(\d+)"/) ?? []
  const image = `<img class="k-bench-chart" src="${file}" width="${width}" height="${height}" alt="${escaped(inPlaceOfChart(figures))}">`
  return `${[`<p>${text(measuredOn(figures))}</p>`, scroller('Chart', image), ...tablesOf(figures).map(htmlOf)].join('\n')}\n`
}

/** @param {import('./peers.js').Peers} peers @returns {string} HTML */
export const peersHtml = (peers) =>
  `${[`<p>${text(peersMeasuredOn(peers))}</p>`, htmlOf(peersTable(peers)), `<p>${text(notBest(peers))}</p>`].join('\n')}\n`
