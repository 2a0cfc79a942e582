/** The window of a list beside a well-known virtualiser, and what is seen staying where it is. */
import { describe, expect, test } from '@jest/globals'
import { Virtualizer } from '@tanstack/virtual-core'
import fc from 'fast-check'
import { ListWindow, type View } from '../../src/models/window'

const estimate = 56
/** Eighths of a pixel: sums of them are exact, in whatever order. */
const size = fc.integer({ min: 8, max: 4000 }).map((eighths) => eighths / 8)

/** The other's answer for the same list: it measures the same rows, and draws none beyond those in view. */
function oracle(length: number, measured: ReadonlyMap<number, number>, view: View) {
  const list = new Virtualizer<Element, Element>({
    count: length,
    overscan: 0,
    estimateSize: () => estimate,
    getScrollElement: () => ({}) as Element,
    scrollToFn() {},
    observeElementRect: (_, tell) => tell({ width: 390, height: view.size }),
    observeElementOffset: (_, tell) => tell(view.at, false),
  })
  list.shouldAdjustScrollPositionOnItemSizeChange = () => false
  list._willUpdate()
  list.getVirtualItems()
  for (const [index, own] of measured) list.resizeItem(index, own)
  const items = list.getVirtualItems()
  return { first: items[0]!.index, end: items.at(-1)!.index + 1, list }
}

/** A list of which some rows have been measured, wherever they were. */
function windowOf(length: number, measured: ReadonlyMap<number, number>) {
  const rows = new ListWindow(estimate, () => 0)
  rows.change(length, { at: 0, size: 0 }, () => -1)
  for (const [index, own] of measured) {
    rows.drawn = { first: index, end: index + 1 }
    rows.take({ sizes: [own], header: 0 }, 0)
  }
  rows.shift = 0
  return rows
}

const lists = fc.integer({ min: 1, max: 2000 }).chain((length) =>
  fc.record({
    length: fc.constant(length),
    measured: fc
      .array(fc.tuple(fc.nat(length - 1), size), { maxLength: 60 })
      .map((pairs) => new Map(pairs) as ReadonlyMap<number, number>),
    // A port of a phone, anywhere in the list.
    at: fc.integer({ min: 0, max: 8 * length * estimate }).map((eighths) => eighths / 8),
    size: fc.constantFrom(320, 568, 844),
  }),
)

describe('beside @tanstack/virtual-core', () => {
  test('offsets and the length of all are the same', () => {
    fc.assert(
      fc.property(lists, ({ length, measured, ...view }) => {
        const rows = windowOf(length, measured)
        const { list } = oracle(length, measured, view)
        expect(rows.offsetOf(length)).toBe(list.getTotalSize())
        expect(Array.from({ length }, (_, index) => rows.offsetOf(index))).toEqual(
          list.measurementsCache.map(({ start }) => start),
        )
      }),
      { numRuns: 60 },
    )
  })

  test('the rows in view are the same', () => {
    fc.assert(
      fc.property(lists, ({ length, measured, at, size }) => {
        const rows = windowOf(length, measured)
        // No further than can be scrolled.
        const view = { at: Math.min(at, Math.max(0, rows.offsetOf(length) - size)), size }
        const { first, end } = oracle(length, measured, view)
        expect(rows.rangeIn(view)).toEqual({ first, end })
      }),
      { numRuns: 300 },
    )
  })
})

/** How far a row's beginning is behind that of the port. */
const seenAt = (rows: ListWindow, index: number, { at }: View) => rows.offsetOf(index) - at

test('what is seen stays, whatever the rows around it turn out to be', () => {
  fc.assert(
    fc.property(lists, fc.array(size, { minLength: 80, maxLength: 80 }), ({ length, measured, ...view }, sizes) => {
      const rows = windowOf(length, measured)
      rows.drawn = rows.rangeIn(view)
      const anchor = rows.anchorIn(view)
      const before = seenAt(rows, anchor, view)
      const missing = rows.missingIn(view)
      if (missing) rows.drawn = missing
      rows.take({ sizes: sizes.slice(0, rows.drawn.end - rows.drawn.first), header: 0 }, anchor)
      expect(seenAt(rows, anchor, view)).toBeCloseTo(before, 6)
    }),
  )
})

test('more is drawn where the list goes on to than where it comes from', () => {
  const rows = windowOf(1000, new Map())
  rows.drawn = { first: 50, end: 70 }
  const spareAt = (at: number) => {
    rows.drawn = rows.missingIn({ at, size: 10 * estimate }) ?? rows.drawn
    return [at / estimate - rows.drawn.first, rows.drawn.end - 10 - at / estimate]
  }
  const [behind, ahead] = spareAt(60 * estimate)
  expect(ahead).toBeGreaterThan(2 * behind!)
  expect(spareAt(50 * estimate)).toEqual([ahead, behind])
})

describe('rows that come and go', () => {
  const view = { at: 5000, size: 800 }
  const moveBy = (by: number) => (index: number) => index + by
  function listWith(length: number) {
    const rows = new ListWindow(estimate, () => 0)
    rows.change(length, { at: 0, size: 0 }, () => -1)
    rows.drawn = rows.rangeIn(view, 0.5)
    rows.take(
      { sizes: Array.from({ length: 40 }, (_, at) => 40 + at).slice(0, rows.drawn.end - rows.drawn.first), header: 0 },
      rows.anchorIn(view),
    )
    return rows
  }

  test.each([
    ['before', 30],
    ['before, taken away', -20],
    ['behind', 0],
  ])('%s those in view do not move them', (_, by) => {
    const rows = listWith(1000)
    const anchor = rows.anchorIn(view)
    const before = seenAt(rows, anchor, view)
    rows.change(1000 + (by || 50), view, moveBy(by))
    expect(seenAt(rows, anchor + by, view)).toBeCloseTo(before, 9)
    expect(rows.length).toBe(1000 + (by || 50))
  })

  test('a row that goes leaves its place to the next that stays', () => {
    const rows = listWith(1000)
    const anchor = rows.anchorIn(view)
    const before = seenAt(rows, anchor + 2, view)
    rows.change(998, view, (index) =>
      index === anchor || index === anchor + 1 ? -1 : index > anchor ? index - 2 : index,
    )
    expect(seenAt(rows, anchor, view)).toBeCloseTo(before, 9)
  })

  test('before the first one in view, at the beginning, push the others on', () => {
    const rows = listWith(1000)
    rows.drawn = { first: 0, end: 20 }
    rows.shift = 0
    rows.change(1003, { at: 0, size: 800 }, moveBy(3))
    expect([rows.shift, rows.drawn]).toEqual([0, { first: 0, end: 20 }])
  })

  test('a list that grows shorter than where it stood draws what there is', () => {
    const rows = listWith(1000)
    rows.change(3, view, () => -1)
    expect(rows.drawn.end).toBeLessThanOrEqual(3)
    expect(rows.missingIn({ at: 0, size: 800 })).toEqual({ first: 0, end: 3 })
  })
})

test('a list comes back to where it stood, though nothing is known of the rows before', () => {
  const view = { at: 30_000, size: 800 }
  const rows = windowOf(
    2000,
    new Map([
      [3, 400],
      [400, 20],
    ]),
  )
  const place = rows.placeIn(view)!
  const again = new ListWindow(undefined, () => 0)
  again.change(2000, { at: 0, size: 0 }, () => -1)
  const at = again.restore(place)
  expect(at).toBeCloseTo(view.at, 6)
  expect(seenAt(again, place.index, { at, size: 800 })).toBeCloseTo(place.offset, 6)
})
