/** Axes and bars, by numbers. */
import { describe, expect, it, test } from '@jest/globals'
import { axisOf, type Bar, layOutBars, niceAxis, readValues } from '../../src/models/bars'

describe('an axis', () => {
  test.each([
    ['from 0', [3, 9], [10, 5, 0]],
    ['of thousands', [14_310], [15_000, 10_000, 5000, 0]],
    ['of parts', [0.12, 0.31], [0.4, 0.3, 0.2, 0.1, 0]],
    ['of few whole numbers, without halves', [1, 2], [2, 1, 0]],
    ['below 0', [-3, -8], [0, -2, -4, -6, -8]],
    ['on both sides of 0', [-30, 70], [100, 50, 0, -50]],
    ['of nothing but 0', [0, 0], [1, 0]],
    ['of none', [], [1, 0]],
    ['of very large ones', [3e15], [3e15, 2e15, 1e15, 0]],
  ])('%s', (_, values, ticks) => {
    expect(niceAxis(values)).toEqual({ max: ticks[0], min: ticks.at(-1), ticks })
  })

  it('holds all values, with five steps at most', () => {
    for (let value = 0.0013; value < 1e7; value *= 1.37) {
      const { max, ticks } = niceAxis([value])
      expect([value, max >= value * (1 - 1e-9), ticks.length <= 5, ticks.at(-1)]).toEqual([value, true, true, 0])
    }
  })
})

type Given = (number | null | undefined)[][]
const columnsOf = (given: Given, isStacked?: boolean) => {
  const series = readValues(given.map((values) => ({ values })))
  return layOutBars(series, axisOf(series, isStacked), isStacked)
}
/** All bars, column by column. */
const barsOf = (...given: Parameters<typeof columnsOf>) => columnsOf(...given).flat() as [Bar, Bar, Bar]

describe('what is read', () => {
  test.each([
    ['nothing', [], []],
    ['series without values', [{}, { values: null }], [[], []]],
    ['one value that is in no list', [{ values: 5 }], [[5]]],
    [
      'series of different lengths',
      [{ values: [1, 2] }, { values: [3] }],
      [
        [1, 2],
        [3, null],
      ],
    ],
    [
      'what is no number',
      [{ values: [1, '2', Number.NaN, Infinity, undefined, {}] }],
      [[1, null, null, null, null, null]],
    ],
  ])('%s', (_, series, values) => {
    expect(readValues(series)).toEqual(values)
  })
})

describe('bars', () => {
  it('stand on 0, each in the middle of its column', () => {
    const columns = columnsOf([[5, 10]])
    expect(columns).toEqual([
      [{ series: 0, x: 16, width: 18, y: 50, height: 50 }],
      [{ series: 0, x: 66, width: 18, y: 0, height: 100 }],
    ])
  })

  it('hang from 0 where the value is below it', () => {
    const [up, down] = barsOf([[50, -50]])
    expect([up.y, down.y, down.height]).toEqual([0, 50, 50])
  })

  it('are none where a value is missing, and a thin one at 0', () => {
    const columns = columnsOf([[null, 0, 10, undefined, Number.NaN]])
    expect(columns.map(({ length }) => length)).toEqual([0, 1, 1, 0, 0])
    expect(columns[1]![0]!.height).toBeLessThan(1)
  })

  it('of a small value can be seen', () => {
    const [small] = barsOf([[1, 100_000]])
    expect(small.height).toBeGreaterThan(1)
    expect(small.y + small.height).toBeCloseTo(100)
  })

  it('of several series stand beside each other', () => {
    const [one, other] = barsOf([[4], [2]])
    expect(other.x).toBeGreaterThanOrEqual(one.x + one.width)
  })

  it('lie upon each other, what is below 0 on the other side', () => {
    const series = [[3], [5], [-4]]
    const [three, five, four] = barsOf(series, true)
    expect(axisOf(series, true)).toMatchObject({ max: 10, min: -5 })
    expect(five.y + five.height).toBeLessThan(three.y)
    expect(four.y).toBeCloseTo(three.y + three.height)
  })

  test.each([[[]], [[[]]], [[[null, Number.NaN]]]])('are not drawn of %p', (series) => {
    expect([axisOf(readValues(series.map((values) => ({ values })))), columnsOf(series)]).toEqual([undefined, []])
  })

  it('are drawn of series of different lengths', () => {
    expect(columnsOf([[1, 2, 3], [4]]).map(({ length }) => length)).toEqual([2, 1, 1])
  })
})
