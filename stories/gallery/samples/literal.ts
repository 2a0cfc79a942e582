/** Values as a person would write them in source: short ones in a line, long ones an entry a line. */

/** How JSON or JavaScript writes texts and the keys of objects. */
export interface Notation {
  text(text: string): string
  key(name: string): string
}

const quoted = (text: string) => `'${text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`

export const json: Notation = { text: JSON.stringify, key: JSON.stringify }
export const javaScript: Notation = {
  text: quoted,
  key: (name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name)),
}

/** Columns that a value may take before it is broken. */
const WIDTH = 88

/**
 * @param value what JSON can say
 * @param indent before each line but the first
 */
export function literal(value: unknown, notation: Notation, indent = ''): string {
  if (typeof value === 'string') return notation.text(value)
  // JSON has no NaN and no infinity.
  if (typeof value !== 'object' || value === null) return notation === json ? JSON.stringify(value) : String(value)
  const inner = `${indent}  `
  const entries = Array.isArray(value)
    ? value.map((one) => ['', one] as const)
    : Object.entries(value)
        .filter(([, one]) => one !== undefined)
        .map(([name, one]) => [`${notation.key(name)}: `, one] as const)
  const [open, close, gap] = Array.isArray(value) ? ['[', ']', ''] : ['{', '}', ' ']
  const flat = `${open}${gap}${entries.map(([name, one]) => name + literal(one, notation, inner)).join(', ')}${gap}${close}`
  if (entries.length === 0) return open + close
  if (indent.length + flat.length <= WIDTH && !flat.includes('\n')) return flat
  // JSON knows no comma behind the last.
  const lines = entries.map(([name, one]) => `${inner}${name}${literal(one, notation, inner)}`)
  return `${open}\n${lines.join(',\n')}${notation === json ? '' : ','}\n${indent}${close}`
}
