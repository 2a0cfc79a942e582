/** The figures as README shows them. */
import { notBest, peersMeasuredOn, peersTable } from './peers.js'
import { tablesOf } from './tables.js'
import { inPlaceOfChart, measuredOn } from './words.js'

/** @param {import('./figures.js').Published} figures @param {string} chart its path @returns {string} Markdown */
export function figuresPart(figures, chart) {
  const picture = `![${inPlaceOfChart(figures)}](${chart})`
  return [measuredOn(figures), ...tablesOf(figures).map(markdownOf), picture].join('\n\n')
}

/** @param {import('./peers.js').Peers} peers @returns {string} Markdown */
export const peersPart = (peers) => [peersMeasuredOn(peers), markdownOf(peersTable(peers)), notBest(peers)].join('\n\n')

/** The title heads the first column: a line less, and a narrow phone sees it beside its figures. */
function markdownOf({ title, head, rows }) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line([title, ...head.slice(1)]), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/**
 * @param {string} readme
 * @param {string} name of the part
 * @param {string} text
 * @returns {string} with this text between the part's two comments
 * @throws {Error} where they are not there
 */
export function withPart(readme, name, text) {
  const [first, last] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [start, end] = [readme.indexOf(first), readme.indexOf(last)]
  if (start < 0 || end < start) throw new Error(`README.md has no ${first} before ${last}.`)
  return `${readme.slice(0, start + first.length)}\n${text}\n${readme.slice(end)}`
}
