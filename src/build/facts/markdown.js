/** Pieces of Markdown, as `dist/api.md` is made of them. */

/** A `|` would end the cell, also within a code span. */
export const escaped = (text = '') => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
/** @param {string} [text] */
export const code = (text) => (text ? `\`${escaped(text)}\`` : '')

/** @param {string} title @param {string[]} head @param {string[][]} rows @returns {string[]} no lines where there are no rows */
export function table(title, head, rows) {
  if (rows.length === 0) return []
  const line = (cells) => `| ${cells.join(' | ')} |`
  return ['', `**${title}**`, '', line(head), line(head.map(() => '---')), ...rows.map(line)]
}

/** @param {string} title @param {string[]} items @returns {string[]} no lines where there are no items */
export const list = (title, items) =>
  items.length === 0 ? [] : ['', `**${title}**`, '', ...items.map((item) => `- ${item}`)]

/** The name by which a heading is linked to. @param {string} title */
export const anchor = (title) =>
  title
    .toLowerCase()
    .replace(/[^\w -]/g, '')
    .replaceAll(' ', '-')
