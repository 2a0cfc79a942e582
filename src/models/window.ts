/**
 * Which rows of a long list are drawn, and where. Lengths are CSS pixels along the list's axis. What has been seen stays
 * where it is when sizes before it turn out other than was thought: until the scroll position can be corrected, all rows
 * lie by a `shift` beside their offsets.
 */
import { Offsets } from './offsets'

/** Rows from `first` up to, and without, `end`. */
export interface Range {
  first: number
  end: number
}

/** The part of a content that is in view. */
export interface View {
  /** How far the content's beginning lies before that of the port; below 0 where something stands before the content. */
  at: number
  /** Length of the port; 0 while the content is not shown. */
  size: number
}

/** Where a list stands: the first row in view, how far it begins behind the port's beginning, and what lies before it. */
export interface Place {
  index: number
  offset: number
  before: number
}

/** What has been read of the rows that are drawn. */
export interface Measures {
  /** Of each row; the first one of a group has its header. */
  sizes: readonly number[]
  /** Of the header of the first group that is drawn. */
  header: number
}

/** Of a row with one line, until there is one. */
const usual = 56
/** Drawn beyond the port, in ports, where the list goes on to and where it comes from: as soon as less than half is left. */
const ahead = 0.75
const behind = 0.25
/** By how much a size may seem to differ: browsers round. */
const rounding = 0.01

export const covers = (outer: Range, inner: Range): boolean => outer.first <= inner.first && inner.end <= outer.end
export const overlaps = (one: Range, other: Range): boolean => one.first < other.end && other.first < one.end

export class ListWindow {
  drawn: Range = { first: 0, end: 0 }
  shift = 0
  #offsets: Offsets
  /** The estimate is not yet that of this list's rows. */
  #isGuess: boolean
  #header = 0
  /** Where the list was last, and whether it came there from further on. */
  #at = 0
  #isBack = false

  /**
   * @param estimate size of a row that was never seen; left out, that of the first ones
   * @param startOf index of the first row of the group that a row is in
   */
  constructor(
    estimate: number | undefined,
    readonly startOf: (index: number) => number,
  ) {
    this.#offsets = new Offsets(0, estimate ?? usual)
    this.#isGuess = estimate === undefined
  }

  get length(): number {
    return this.#offsets.length
  }

  /** Where a row begins; for `length`, where the last one ends. */
  offsetOf(index: number): number {
    return this.#offsets.offsetOf(index) + this.shift
  }

  /** The last row that begins at an offset or before it. */
  indexAt(offset: number): number {
    return this.#offsets.indexAt(offset - this.shift)
  }

  /** The rows in view, and those within so many ports before and after. */
  rangeIn({ at, size }: View, before = 0, after = before): Range {
    const from = at - this.shift
    return this.#offsets.rangeBetween(from - before * size, from + (1 + after) * size)
  }

  /**
   * What has to be drawn; undefined where enough is. From afar no more than is needed: it may be gone in a moment. Where
   * nothing is drawn, what is in view comes first: all at once would keep a finger waiting.
   */
  missingIn(view: View): Range | undefined {
    const seen = this.rangeIn(view)
    if (!this.drawn.end && view.size && seen.end > seen.first) return seen
    if (view.at !== this.#at) this.#isBack = view.at < this.#at
    this.#at = view.at
    const [before, after] = this.#isBack ? ([ahead, behind] as const) : ([behind, ahead] as const)
    const needed = this.rangeIn(view, before / 2, after / 2)
    if (!view.size || covers(this.drawn, needed)) return undefined
    return overlaps(this.drawn, needed) ? this.rangeIn(view, before, after) : needed
  }

  /** The row whose beginning must not move: the first one in view that is drawn; the list's end, where one has leapt there. */
  anchorIn(view: View): number {
    const { first, end } = this.rangeIn(view)
    if (view.at > 0 && end === this.length && this.drawn.end < end && view.at + view.size > this.offsetOf(end) - 1)
      return end
    return first < this.drawn.first && this.drawn.first < end ? this.drawn.first : first
  }

  /**
   * Takes what was read of the rows that are drawn.
   * @param anchor row that does not move by it
   * @returns whether anything is other than was thought
   */
  take({ sizes, header }: Measures, anchor: number): boolean {
    const sum = sizes.reduce((total, size) => total + size, 0)
    if (!sum) return false
    let isChanged = this.#isGuess || header !== this.#header
    this.#header = header
    if (this.#isGuess) this.#offsets = new Offsets(this.length, sum / sizes.length)
    const before = this.offsetOf(anchor)
    for (const [at, size] of sizes.entries()) {
      const index = this.drawn.first + at
      if (Math.abs(size - this.#offsets.sizeOf(index)) <= rounding) continue
      this.#offsets.resize(index, size)
      isChanged = true
    }
    if (!this.#isGuess) this.shift += before - this.offsetOf(anchor)
    this.#isGuess = false
    return isChanged
  }

  /** Where things lie: the end of all rows, the first part that is drawn, and how far behind it, and its header, the first row. */
  layout(): { length: number; start: number; skip: number } {
    const { first } = this.drawn
    const group = this.startOf(first)
    const start = this.offsetOf(group)
    const skip = group === first ? 0 : Math.max(0, this.offsetOf(first) - start - this.#header)
    return { length: this.offsetOf(this.length), start, skip }
  }

  /**
   * There are other rows. Where the list's beginning is in view, new ones before the first push the others on, as in CSS
   * Scroll Anchoring; else those in view stay.
   * @param length how many there are
   * @param moved index now of a row that was drawn; -1 where it is gone
   */
  change(length: number, view: View, moved: (index: number) => number): void {
    const anchor = this.#remaining(this.anchorIn(view), moved)
    const by = anchor === undefined ? 0 : moved(anchor) - anchor
    const before = this.offsetOf(anchor ?? 0)
    this.#offsets.splice(0, Math.max(0, -by), Math.max(0, by))
    const kept = Math.min(length, this.length)
    this.#offsets.splice(kept, this.length - kept, length - kept)
    const isHeld = anchor !== undefined && view.at > 0 && view.size > 0
    this.shift = isHeld ? this.shift + before - this.offsetOf(anchor + by) : 0
    const { first, end } = this.drawn
    const moves = isHeld ? by : 0
    this.drawn = { first: clampTo(length, first + moves), end: clampTo(length, end + moves) }
  }

  /** The first row from an index on that is drawn and still there. */
  #remaining(index: number, moved: (index: number) => number): number | undefined {
    for (let row = Math.max(index, this.drawn.first); row < this.drawn.end; row++) if (moved(row) >= 0) return row
    return undefined
  }

  /** Where it stands; undefined where nothing is in view. */
  placeIn(view: View): Place | undefined {
    const { first, end } = this.rangeIn(view)
    if (end <= first) return undefined
    const offset = this.offsetOf(first)
    return { index: first, offset: offset - view.at, before: offset - this.shift }
  }

  /**
   * Takes the sizes of rows that were seen before from where the list stood.
   * @returns how far the content's beginning then lies before that of the port
   */
  restore({ index, offset, before }: Place): number {
    if (index > 0 && before > 0) {
      this.#offsets = new Offsets(this.length, before / index)
      this.#isGuess = false
    }
    this.shift = 0
    return this.offsetOf(clampTo(this.length, index)) - offset
  }
}

const clampTo = (length: number, index: number) => Math.max(0, Math.min(index, length))
