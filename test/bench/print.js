/** Tables for the terminal that are Markdown too. */

/** @param {number} value @returns {string} with as many decimals as say something */
export const number = (value) =>
  Number.isFinite(value) ? value.toFixed(Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0) : '-'

/** @param {number} value @returns {string} a whole number with its thousands */
export const whole = (value) => Math.round(value).toLocaleString('en')

/** @param {import('./figures.js').Interval} interval @returns {string} `1.45 (1.40-1.52)`, or `1.45` where it has no width */
export const interval = ({ value, low, high }) =>
  low === high ? number(value) : `${number(value)} (${number(low)}-${number(high)})`

/**
 * @param {string[]} head
 * @param {string[][]} rows
 * @returns {string} the first column to the left, all others to the right
 */
export function table(head, rows) {
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at].length), 3))
  const line = (cells) =>
    `| ${cells.map((cell, at) => (at ? cell.padStart(widths[at]) : cell.padEnd(widths[at]))).join(' | ')} |`
  const rule = widths.map((width, at) => (at ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}
