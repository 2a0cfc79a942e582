import { pause } from '../../pause'
import type { Chunk } from './chunk'
import { groupsOf, type HourGroups } from './hours'
import { LEVELS } from './level'
import type { Log } from './log'

/** Which lines are shown. */
export interface Filter {
  /** Places in `LEVELS`; none means all of them. */
  levels: readonly number[]
  /** Text that the lines hold, in capitals or not; '' for any. */
  query: string
  /** Number of an issue; -1 for all lines. */
  issue: number
}

/** What was found, oldest first. */
export interface Found {
  /** Numbers of the lines; null for all that the log has. */
  numbers: Uint32Array | null
  /** How many lines of each level there are before the levels are looked at, by their places in `LEVELS`. */
  counts: number[]
  /** The lines by hours or days. */
  groups: HourGroups
  /** How far the log had been read. */
  from: number
  end: number
}

/** Milliseconds of work after which whatever waits has its turn. */
const TURN = 16

/** Finds lines, a chunk at a time. @returns undefined when the signal came first */
export async function find(log: Log, filter: Filter, signal: AbortSignal): Promise<Found | undefined> {
  await undefined // who asks may think better of it in the same task
  const { from, end } = log
  const wanted = new Set(filter.levels)
  const pattern = filter.query ? searchPattern(filter.query) : undefined
  const counts = LEVELS.map(() => 0)
  const numbers = new Uint32Array(end - from)
  let length = 0
  let turnEnds = performance.now() + TURN
  for (const chunk of [...log.chunks]) {
    for (const at of pattern ? hits(chunk, pattern) : chunk.ends.keys()) {
      const level = chunk.levels[at] as number
      if (filter.issue >= 0 && chunk.issues[at] !== filter.issue) continue
      counts[level] = (counts[level] ?? 0) + 1
      if (wanted.size === 0 || wanted.has(level)) numbers[length++] = chunk.first + at
    }
    if (signal.aborted) return undefined
    if (performance.now() < turnEnds) continue
    await pause()
    turnEnds = performance.now() + TURN
  }
  const found = numbers.slice(0, length)
  const isAll = length === end - from
  return { numbers: isAll ? null : found, counts, groups: groupsOf(log, found), from, end }
}

/** A text in capitals or not, wherever it stands. */
export const searchPattern = (query: string): RegExp => new RegExp(query.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), 'giu')

/** The entries of a chunk that hold a match. The text is searched as a whole: a call for each line would take longer. */
function* hits({ text, ends }: Chunk, pattern: RegExp): Generator<number> {
  pattern.lastIndex = 0
  let at = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    while ((ends[at] as number) <= match.index) at++
    yield at
    pattern.lastIndex = ends[at] as number
  }
}
