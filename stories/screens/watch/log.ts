import type { Chunk } from './chunk'

/** A place in a log: a chunk, and an entry's place in it. */
export interface Spot {
  chunk: Chunk
  at: number
}

/** A log as far as it has been read: entries with the numbers `from` to `end` (not included), oldest first. */
export class Log {
  readonly chunks: Chunk[] = []

  get from(): number {
    return this.chunks[0]?.first ?? 0
  }

  get end(): number {
    const last = this.chunks.at(-1)
    return last ? last.first + last.ends.length : 0
  }

  get length(): number {
    return this.end - this.from
  }

  /** Adds the chunk that follows, or the one that comes before. */
  add(chunk: Chunk): void {
    if (this.chunks.length > 0 && chunk.first < this.from) this.chunks.unshift(chunk)
    else this.chunks.push(chunk)
  }

  /** Where the entry of a number is, which must be there. */
  spot(number: number): Spot {
    let low = 0
    for (let high = this.chunks.length - 1; low < high; ) {
      const middle = (low + high + 1) >> 1
      if ((this.chunks[middle] as Chunk).first <= number) low = middle
      else high = middle - 1
    }
    const chunk = this.chunks[low] as Chunk
    return { chunk, at: number - chunk.first }
  }

  text(number: number): string {
    const { chunk, at } = this.spot(number)
    return chunk.text.slice(at > 0 ? chunk.ends[at - 1] : 0, (chunk.ends[at] as number) - 1)
  }

  /** When the first and the last line were written, in milliseconds since 1970 UTC; NaN where no line says a time. */
  times(): [first: number, last: number] {
    const isTime = (time: number): boolean => !Number.isNaN(time)
    const first = this.chunks.find(({ times }) => times.some(isTime))
    const last = this.chunks.findLast(({ times }) => times.some(isTime))
    return [first?.times.find(isTime) ?? Number.NaN, last?.times.findLast(isTime) ?? Number.NaN]
  }
}
