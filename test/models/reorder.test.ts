import { describe, expect, it } from '@jest/globals'
import { moved, placeAt, shifts, within } from '../../src/models/reorder'

const boxes = [
  { start: 100, size: 50 },
  { start: 160, size: 100 },
  { start: 270, size: 30 },
]

it.each([
  [0, 2, ['b', 'c', 'a']],
  [2, 0, ['c', 'a', 'b']],
  [1, 1, ['a', 'b', 'c']],
])('moves the thing at %i to %i', (from, to, expected) => {
  expect(moved(['a', 'b', 'c'], from, to)).toEqual(expected)
})

it.each([
  [0, -20, 0],
  [0, 500, 150],
  [2, -500, -170],
  [1, 10, 10],
])('carries the thing at %i by %i no further than the ends: %i', (from, offset, expected) => {
  expect(within(boxes, from, offset)).toBe(expected)
})

describe('a thing that is carried', () => {
  it.each([
    [0, 0, 0],
    [0, 59, 0], // its lower edge is at the middle of the next
    [0, 61, 1],
    [0, 136, 2],
    [2, -59, 2],
    [2, -61, 1],
    [2, -146, 0],
    [1, 26, 2],
    [1, -36, 0],
  ])('from %i by %i px comes to %i', (from, offset, expected) => {
    expect(placeAt(boxes, from, offset)).toBe(expected)
  })

  it('makes the others move up or down by its own size and the gap', () => {
    expect(shifts(boxes, 0, 2)).toEqual([150, -60, -60])
    expect(shifts(boxes, 2, 0)).toEqual([40, 40, -170])
    expect(shifts(boxes, 1, 1)).toEqual([0, 0, 0])
    expect(shifts([{ start: 5, size: 10 }], 0, 0)).toEqual([0])
  })

  it('stands where the others leave room, whatever the sizes', () => {
    let seed = 7
    const random = () => {
      seed = (seed * 16807) % 2147483647
      return seed / 2147483647
    }
    for (let round = 0; round < 200; round++) {
      let start = 0
      const many = Array.from({ length: 2 + Math.floor(random() * 8) }, () => {
        const box = { start, size: 20 + Math.floor(random() * 100) }
        start += box.size + 4
        return box
      })
      const from = Math.floor(random() * many.length)
      const to = Math.floor(random() * many.length)
      const by = shifts(many, from, to)
      const after = moved(
        many.map((box, index) => ({ start: box.start + by[index]!, size: box.size })),
        from,
        to,
      )
      for (const [index, box] of after.slice(1).entries())
        expect(box.start).toBe(after[index]!.start + after[index]!.size + 4)
      expect(placeAt(many, from, by[from]!)).toBe(to)
    }
  })
})
