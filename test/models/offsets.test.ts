/** Offsets beside the plain sums they stand for. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Offsets } from '../../src/models/offsets'

const estimate = 50
/** Eighths of a pixel: such sums are exact. */
const size = fc.integer({ min: 0, max: 4000 }).map((eighths) => eighths / 8)
const change = fc.record({ at: fc.nat(), size })

/** What `Offsets` knows, kept as an array. */
function plain(length: number) {
  const sizes: number[] = Array(length).fill(estimate)
  return { sizes, offsetOf: (index: number) => sizes.slice(0, index).reduce((sum, one) => sum + one, 0) }
}

test('sizes change, and with them what lies behind', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 70 }), fc.array(change), (length, changes) => {
      const offsets = new Offsets(length, estimate)
      const { sizes, offsetOf } = plain(length)
      for (const { at, size } of changes) {
        offsets.resize(at % length, size)
        sizes[at % length] = size
      }
      for (let index = 0; index <= length; index++) expect(offsets.offsetOf(index)).toBe(offsetOf(index))
    }),
  )
})

test('rows go and come as in Array.splice', () => {
  fc.assert(
    fc.property(
      fc.array(size, { minLength: 1, maxLength: 40 }),
      fc.nat(),
      fc.nat(40),
      fc.nat(40),
      (sizes, a, b, added) => {
        const offsets = new Offsets(sizes.length, estimate)
        for (const [index, one] of sizes.entries()) offsets.resize(index, one)
        const at = a % sizes.length
        const removed = Math.min(b, sizes.length - at)
        offsets.splice(at, removed, added)
        const rest = sizes.toSpliced(at, removed, ...Array(added).fill(estimate))
        expect(Array.from({ length: offsets.length }, (_, index) => offsets.sizeOf(index))).toEqual(rest)
        expect(offsets.offsetOf(offsets.length)).toBe(rest.reduce((sum, one) => sum + one, 0))
      },
    ),
  )
})

describe('what lies between two offsets', () => {
  const offsets = new Offsets(10, estimate)
  offsets.resize(2, 100) // 0 50 100 200 250 …
  test.each([
    [0, 50, 0, 1],
    [0, 51, 0, 2],
    [49.5, 50, 0, 1],
    [50, 100, 1, 2],
    [199, 201, 2, 4],
    [-500, 10, 0, 1],
    [-500, -400, 0, 1],
    [500, 9000, 9, 10],
    [9000, 9100, 9, 10],
    [80, 80, 0, 0],
  ])('%d to %d: from %d to %d', (from, to, first, end) => {
    expect(offsets.rangeBetween(from, to)).toEqual({ first, end })
  })

  test('is nothing where there is nothing', () => {
    expect(new Offsets(0, estimate).rangeBetween(0, 500)).toEqual({ first: 0, end: 0 })
  })
})
