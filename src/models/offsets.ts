/**
 * The sizes of rows of which most have never been seen: these count with an estimate. Kept is what each row differs from
 * it, and the sums of that in a binary indexed tree (Fenwick 1994): to change a size or to find an offset takes as many
 * steps as the number of rows has binary digits. Lengths are CSS pixels; an offset is counted from the first row on.
 */
export class Offsets {
  #differences: Float64Array
  /** At `n`, the sum of the differences of the rows before `n`, as many of them as the lowest bit of `n` says. */
  #sums: Float64Array

  /**
   * @param length how many rows there are
   * @param estimate size of a row that has not been measured
   */
  constructor(
    length: number,
    readonly estimate: number,
  ) {
    this.#differences = new Float64Array(length)
    this.#sums = new Float64Array(length + 1)
  }

  get length(): number {
    return this.#differences.length
  }

  sizeOf(index: number): number {
    return this.estimate + this.#differences[index]!
  }

  /** A row has been measured. */
  resize(index: number, size: number): void {
    const change = size - this.sizeOf(index)
    if (!change) return
    this.#differences[index]! += change
    for (let n = index + 1; n <= this.length; n += n & -n) this.#sums[n]! += change
  }

  /** Where a row begins; for `length`, where the last one ends. */
  offsetOf(index: number): number {
    let offset = index * this.estimate
    for (let n = index; n > 0; n -= n & -n) offset += this.#sums[n]!
    return offset
  }

  /** The last row that begins at an offset or before it; the first one where none does. */
  indexAt(offset: number): number {
    let index = 0
    let left = offset
    for (let step = 2 ** Math.floor(Math.log2(this.length)); step >= 1; step /= 2) {
      if (index + step > this.length) continue
      const size = step * this.estimate + this.#sums[index + step]!
      if (size > left) continue
      index += step
      left -= size
    }
    return Math.max(0, Math.min(index, this.length - 1))
  }

  /** The rows of which something lies between two offsets. */
  rangeBetween(from: number, to: number): { first: number; end: number } {
    if (!this.length || to <= from) return { first: 0, end: 0 }
    const last = this.indexAt(to)
    return { first: this.indexAt(from), end: this.offsetOf(last) < to ? last + 1 : Math.max(last, 1) }
  }

  /** Rows have gone and come at a place, as in `Array.splice`; those that have come are not measured yet. */
  splice(at: number, removed: number, added: number): void {
    const old = this.#differences
    this.#differences = new Float64Array(old.length - removed + added)
    this.#differences.set(old.subarray(0, at))
    this.#differences.set(old.subarray(at + removed), at + added)
    this.#sums = new Float64Array(this.length + 1)
    for (let n = 1; n <= this.length; n++) {
      this.#sums[n]! += this.#differences[n - 1]!
      const next = n + (n & -n)
      if (next <= this.length) this.#sums[next]! += this.#sums[n]!
    }
  }
}
