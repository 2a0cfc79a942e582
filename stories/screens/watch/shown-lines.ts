import type { Entry } from './entry'
import type { Found } from './find'
import { LEVELS } from './level'
import type { Log } from './log'
import { readEntry } from './read-entry'

/** A line as a list shows it. */
export interface Line extends Entry {
  /** Its number in the log, by which a list knows it. */
  id: number
  /** As it stands in the file. */
  text: string
}

/** Lines that are kept once they were read: some screens full. */
const KEPT = 400

/** Reads lines when they are looked at. */
export class Lines {
  readonly log: Log
  readonly #year: number
  readonly #kept = new Map<number, Line>()

  /** @param year for times that say none */
  constructor(log: Log, year: number) {
    this.log = log
    this.#year = year
  }

  at(id: number): Line {
    const known = this.#kept.get(id)
    if (known) return known
    const text = this.log.text(id)
    const line = { id, text, ...readEntry(text, this.#year) }
    if (this.#kept.size >= KEPT) this.#kept.clear()
    this.#kept.set(id, line)
    return line
  }

  /** The level of a line, without reading it. */
  levelOf(id: number): (typeof LEVELS)[number] {
    const { chunk, at } = this.log.spot(id)
    return LEVELS[chunk.levels[at] as number] ?? 'none'
  }
}

/** Lines below the same heading. */
export interface Group {
  label: string
  count: number
}

/** What a list shows: lines that are made when they come into view. */
export interface Shown {
  readonly length: number
  readonly groups: Group[]
  at(index: number): Line
}

/** The lines that were found, the newest first. */
export class ShownLines implements Shown {
  readonly length: number
  readonly groups: Group[]
  readonly lines: Lines
  readonly #found: Found

  /** @param label of an hour or a day, by its begin and length in milliseconds */
  constructor(lines: Lines, found: Found, label: (begin: number, unit: number) => string) {
    const { numbers, from, end, groups } = found
    this.lines = lines
    this.#found = found
    this.length = numbers ? numbers.length : end - from
    this.groups = [...groups.counts]
      .map((count, index) => ({ label: label(groups.begins[index] as number, groups.unit), count }))
      .reverse()
  }

  /** Number of the line at a place in the list. */
  numberAt(index: number): number {
    const { numbers, end } = this.#found
    return numbers ? (numbers[numbers.length - 1 - index] as number) : end - 1 - index
  }

  at(index: number): Line {
    return this.lines.at(this.numberAt(index))
  }

  /** The place of a line, or of the next older one that is shown; -1 where nothing is. */
  indexOf(number: number): number {
    let low = 0
    let high = this.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.numberAt(middle) <= number) high = middle
      else low = middle + 1
    }
    return this.length ? low : -1
  }

  /** The place of the newest line that was written by then; of the oldest one where all are later. @param time in milliseconds since 1970 UTC */
  indexAt(time: number): number {
    for (let index = 0; index < this.length; index++) {
      const { chunk, at } = this.lines.log.spot(this.numberAt(index))
      if ((chunk.times[at] as number) <= time) return index
    }
    return this.length - 1
  }
}
