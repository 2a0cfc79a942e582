/** Figures as text whose differences read. */

const WIDTH = 120

/**
 * JSON as Biome writes it: what fits a line stands in one, so that a change of a figure is a change of its line.
 * @param {unknown} value
 * @param {string} [indent]
 * @param {number} [taken] characters before it in its line
 * @returns {string}
 */
export function pretty(value, indent = '', taken = 0) {
  const line = inline(value)
  if (typeof value !== 'object' || value === null || indent.length + taken + line.length < WIDTH) return line
  const inner = `${indent}  `
  const items = Array.isArray(value)
    ? value.map((one) => inner + pretty(one, inner))
    : entriesOf(value).map(([key, one]) => `${inner}${JSON.stringify(key)}: ${pretty(one, inner, key.length + 4)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${items.join(',\n')}\n${indent}${close}`
}

/** @returns {string} in a line, with spaces */
function inline(value) {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const items = entriesOf(value).map(([key, one]) => `${JSON.stringify(key)}: ${inline(one)}`)
  return items.length ? `{ ${items.join(', ')} }` : '{}'
}

const entriesOf = (record) => Object.entries(record).filter(([, value]) => value !== undefined)
