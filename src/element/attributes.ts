import { complain } from '../core'

/** How an attribute's text becomes a prop's value. `property` props have no attribute: functions and nodes. */
export type Kind = 'string' | 'boolean' | 'number' | 'json' | 'property'

/** A component's props by name, in camelCase. */
export type PropTable = ReadonlyMap<string, Kind>

const kinds: Record<string, Kind> = { '?': 'boolean', '#': 'number', '*': 'json', '!': 'property' }

/**
 * Reads the table that `src/build/props.js` writes into a compiled component, such as `label open? count# items*`;
 * without `class` and `id`, which are the element's own.
 */
export function readTable(table = ''): PropTable {
  const entries = table.split(' ').filter((entry) => !/^(class|id|)$/.test(entry))
  return new Map(entries.map((entry) => [entry.replace(/\W$/, ''), kinds[entry.at(-1)!] ?? 'string']))
}

/** `maxSize` is written `max-size`; what HTML writes in one word, as `readonly`, is one word in our props too. */
export const attributeName = (prop: string): string => prop.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/**
 * @param text null where the attribute is missing
 * @returns undefined where the component's own default is to be used: no attribute, or one that cannot be read
 */
export function parseAttribute(tag: string, name: string, kind: Kind, text: string | null): unknown {
  if (kind === 'boolean') return text === null ? undefined : text !== 'false'
  if (text === null || kind === 'property') return undefined
  if (kind === 'number') return parseNumber(tag, name, text)
  if (kind === 'json') return parseJson(tag, name, text)
  return text
}

function parseNumber(tag: string, name: string, text: string) {
  const number = Number(text)
  if (text.trim() && Number.isFinite(number)) return number
  complain(tag, `cannot read ${name}="${text}": it is not a number; the default is used`)
}

function parseJson(tag: string, name: string, text: string) {
  try {
    return JSON.parse(text) as unknown
  } catch {
    complain(tag, `cannot read ${name}="${text}": it is not JSON; the default is used`)
  }
}
