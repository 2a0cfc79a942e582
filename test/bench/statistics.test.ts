import { describe, expect, test } from '@jest/globals'
import { bootstrap, geometricMean, median, quantile, randomFrom } from './statistics.js'

test.each([
  [[3], 3],
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[], Number.NaN],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected)
})

test('the median leaves its values as they are', () => {
  const values = [3, 1, 2]
  median(values)
  expect(values).toEqual([3, 1, 2])
})

test.each([
  [[2, 8], undefined, 4],
  [[5], undefined, 5],
  [[2, 8], [1, 0], 2],
  [[2, 8], [3, 1], 2 ** 1.5],
])('the geometric mean of %j with weights %j is %d', (values, weights, expected) => {
  expect(geometricMean(values, weights)).toBeCloseTo(expected, 12)
})

test('twice as slow in one and twice as quick in another operation is as quick in all', () => {
  expect(geometricMean([2, 0.5])).toBeCloseTo(1, 12)
})

test.each([
  [0, 1],
  [0.5, 2.5],
  [1, 4],
  [0.25, 1.75],
])('the %d quantile of 1 to 4 is %d', (share, expected) => {
  expect(quantile([4, 2, 3, 1], share)).toBeCloseTo(expected, 12)
})

test('random numbers are the same for the same seed, and spread evenly', () => {
  const [one, same, other] = [randomFrom(7), randomFrom(7), randomFrom(8)]
  const numbers = Array.from({ length: 10_000 }, one)
  expect(numbers.slice(0, 5)).toEqual(Array.from({ length: 5 }, same))
  expect(numbers[0]).not.toBe(other())
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...numbers)).toBeLessThan(1)
  expect(numbers.reduce((sum, number) => sum + number, 0) / numbers.length).toBeCloseTo(0.5, 1)
})

describe('the bootstrap', () => {
  const values = [10, 11, 9, 10, 12, 8, 10, 11, 9, 10]
  const figure = (rounds: number[]) => median(rounds.map((round) => values[round]!))

  test('has the figure of all rounds inside its interval', () => {
    const { value, low, high } = bootstrap(values.length, figure)
    expect(value).toBe(10)
    expect(low).toBeGreaterThanOrEqual(8)
    expect(low).toBeLessThanOrEqual(10)
    expect(high).toBeGreaterThanOrEqual(10)
    expect(high).toBeLessThanOrEqual(12)
  })

  test('says the same for the same seed', () => {
    expect(bootstrap(values.length, figure)).toEqual(bootstrap(values.length, figure))
  })

  test('has no width for a single round, or where all rounds are alike', () => {
    expect(bootstrap(1, figure)).toEqual({ value: 10, low: 10, high: 10 })
    expect(bootstrap(8, () => 3)).toEqual({ value: 3, low: 3, high: 3 })
  })

  test('covers the true mean of normal values about 19 times in 20', () => {
    const random = randomFrom(3)
    const normal = () => Array.from({ length: 12 }, random).reduce((sum, number) => sum + number, -6)
    const isCovered = () => {
      const drawn = Array.from({ length: 30 }, normal)
      const mean = (rounds: number[]) => rounds.reduce((sum, round) => sum + drawn[round]!, 0) / rounds.length
      const { low, high } = bootstrap(drawn.length, mean, { times: 200 })
      return low <= 0 && high >= 0
    }
    const covered = Array.from({ length: 200 }, isCovered).filter(Boolean).length
    expect(covered).toBeGreaterThan(0.88 * 200)
    expect(covered).toBeLessThan(200)
  })
})
