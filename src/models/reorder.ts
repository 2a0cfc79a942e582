/** Things in a row that are put into another order. Lengths are CSS pixels along the row; places count from 0. */
import { clamp } from './math'

/** Where a thing lies. */
export interface Box {
  start: number
  size: number
}

const endOf = ({ start, size }: Box) => start + size

/** The same things with one of them moved. */
export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const rest = items.filter((_, index) => index !== from)
  return [...rest.slice(0, to), items[from]!, ...rest.slice(to)]
}

/** How far a thing may be carried: from the first place to the last. */
export function within(boxes: readonly Box[], from: number, offset: number): number {
  const box = boxes[from]!
  return clamp(offset, boxes[0]!.start - box.start, endOf(boxes.at(-1)!) - endOf(box))
}

/** The place of a thing that is carried by `offset`: another makes way when its middle is passed by the edge that comes first. */
export function placeAt(boxes: readonly Box[], from: number, offset: number): number {
  const { start, size } = boxes[from]!
  const middle = (box: Box) => box.start + box.size / 2
  const before = boxes.slice(0, from).filter((box) => middle(box) > start + offset)
  const after = boxes.slice(from + 1).filter((box) => middle(box) < start + size + offset)
  return from - before.length + after.length
}

/** How far each thing lies from where it was when the one at `from` has come to `to`. */
export function shifts(boxes: readonly Box[], from: number, to: number): number[] {
  const order = moved([...boxes.keys()], from, to)
  const gap = boxes.length > 1 ? boxes[1]!.start - endOf(boxes[0]!) : 0
  const result: number[] = []
  let start = boxes[0]?.start ?? 0
  for (const index of order) {
    result[index] = start - boxes[index]!.start
    start += boxes[index]!.size + gap
  }
  return result
}
