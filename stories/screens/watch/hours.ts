import type { Log } from './log'

/** Lines that follow one another, by the hours or days in which they were written. */
export interface HourGroups {
  /** Length of one, in milliseconds. */
  unit: number
  /** When each begins, in milliseconds since 1970 UTC; NaN for lines that say no time. */
  begins: Float64Array
  counts: Uint32Array
}

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** A log that is longer has a heading for each day. */
const LONG = 5 * DAY

/** @param numbers of lines, oldest first. A line that comes late stays with those it stands among. */
export function groupsOf(log: Log, numbers: Uint32Array): HourGroups {
  const unit = spanOf(log) > LONG ? DAY : HOUR
  const begins: number[] = []
  const counts: number[] = []
  for (const number of numbers) {
    const { chunk, at } = log.spot(number)
    const begin = Math.floor((chunk.times[at] as number) / unit) * unit
    const last = begins.at(-1)
    const isNew = last === undefined || begin > last || (Number.isNaN(last) && !Number.isNaN(begin))
    if (isNew) begins.push(begin)
    counts[begins.length - 1] = (isNew ? 0 : (counts[begins.length - 1] as number)) + 1
  }
  return { unit, begins: Float64Array.from(begins), counts: Uint32Array.from(counts) }
}

/** From the first to the last line that says a time, in milliseconds. */
function spanOf({ chunks }: Log): number {
  const ends = [chunks[0], chunks.at(-1)].map((chunk) => chunk?.times.find((time) => !Number.isNaN(time)) ?? 0)
  return Math.abs((ends[1] as number) - (ends[0] as number))
}
