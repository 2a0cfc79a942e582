import type { Entry } from './entry'
import { readJson } from './read-json'
import { readPlain } from './read-plain'

/**
 * What a line says, with the lines of its stack trace behind it. Of any text there is an entry: what cannot be read is a
 * message without time and level.
 * @param year for a time that says none
 */
export function readEntry(text: string, year: number): Entry {
  const end = text.indexOf('\n')
  const head = end < 0 ? text : text.slice(0, end)
  const entry = readJson(head) ?? readPlain(head, year)
  return end < 0 ? entry : { ...entry, stack: [text.slice(end + 1), entry.stack].filter(Boolean).join('\n') }
}
