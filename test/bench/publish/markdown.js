/** The figures as README shows them. */
import { tablesOf } from './tables.js'
import { inPlaceOfChart, measuredOn } from './words.js'

const START = '<!-- figures -->'
const END = '<!-- /figures -->'

/** @param {import('./figures.js').Published} figures @param {string} chart its path @returns {string} Markdown */
function part(figures, chart) {
  const picture = `![${inPlaceOfChart(figures)}](${chart})`
  return [measuredOn(figures), ...tablesOf(figures).map(markdownOf), picture].join('\n\n')
}

/** The title heads the first column: a line less, and a narrow phone sees it beside its figures. */
function markdownOf({ title, head, rows }) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line([title, ...head.slice(1)]), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/**
 * @param {string} readme
 * @param {import('./figures.js').Published} figures
 * @param {string} chart its path
 * @returns {string} with these figures between its two comments
 * @throws {Error} where they are not there
 */
export function withFigures(readme, figures, chart) {
  const [start, end] = [readme.indexOf(START), readme.indexOf(END)]
  if (start < 0 || end < start) throw new Error(`README.md has no ${START} before ${END}.`)
  return `${readme.slice(0, start + START.length)}\n${part(figures, chart)}\n${readme.slice(end)}`
}
