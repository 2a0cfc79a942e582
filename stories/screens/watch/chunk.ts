import type { Fingerprints } from './fingerprints'
import { LEVELS } from './level'
import { readEntry } from './read-entry'

/** Entries of a chunk. */
export const CHUNK = 2000

/**
 * Some entries that follow one another: their text, and what is asked of all of them, in arrays of numbers. So 100,000
 * lines are fifty objects; a line becomes one when it is looked at. It crosses from the worker to the page as it is.
 */
export interface Chunk {
  /** Number of the first one in the log. */
  first: number
  /** All of them, each ended by a line feed. */
  text: string
  /** Where each one ends in `text`, behind its line feed. */
  ends: Uint32Array
  /** Milliseconds since 1970 UTC; NaN for none. */
  times: Float64Array
  /** Places in `LEVELS`. */
  levels: Uint8Array
  /** Numbers of the issues that they belong to; -1 for none. */
  issues: Int32Array
}

/** From here on a line is an issue. */
const GRAVE = LEVELS.indexOf('warn')

/** @param year for times that say none */
export function chunkOf(
  entries: readonly string[],
  first: number,
  known: { year: number; issues: Fingerprints },
): Chunk {
  const chunk: Chunk = {
    first,
    text: `${entries.join('\n')}\n`,
    ends: new Uint32Array(entries.length),
    times: new Float64Array(entries.length),
    levels: new Uint8Array(entries.length),
    issues: new Int32Array(entries.length),
  }
  let end = 0
  for (const [index, text] of entries.entries()) {
    const { time, level, service, message } = readEntry(text, known.year)
    const gravity = LEVELS.indexOf(level)
    end += text.length + 1
    chunk.ends[index] = end
    chunk.times[index] = time
    chunk.levels[index] = gravity
    chunk.issues[index] = gravity >= GRAVE ? known.issues.numberOf(service, message) : -1
  }
  return chunk
}
