import { describe, expect, test } from '@jest/globals'
import { clamp, fraction, percent, rate, stretches } from '../../src/models/math'

test.each([
  [5, 0, 10, 5],
  [-1, 0, 10, 0],
  [11, 0, 10, 10],
])('clamp(%p, %p, %p)', (value, min, max, clamped) => expect(clamp(value, min, max)).toBe(clamped))

test.each([
  [62, 0, 100, 0.62],
  [15, 10, 20, 0.5],
  [-3, 0, 1, 0],
  [7, 0, 1, 1],
  [1, 1, 1, 0],
  [1, 2, 0, 0],
])('fraction(%p, %p, %p)', (value, min, max, part) => expect(fraction(value, min, max)).toBeCloseTo(part))

test('percent has one digit where there is one', () => {
  expect(percent(0.982, 'en')).toBe('98.2%')
  expect(percent(0.5, 'en')).toBe('50%')
  expect(percent(0.982, 'de')).toMatch(/^98,2\s%$/)
})

describe('stretches', () => {
  test('are as large as the values, and fill the bar', () => {
    expect(stretches([3, 1], 0)).toEqual([
      { start: 0, size: 75 },
      { start: 75, size: 25 },
    ])
  })

  test('keep their gaps within the bar', () => {
    const [first, second] = stretches([1, 1], 2)
    expect(first).toEqual({ start: 0, size: 49 })
    expect(second).toEqual({ start: 51, size: 49 })
  })

  test('show one in a thousand, but not nothing', () => {
    const [most, one, none] = stretches([999, 1, 0], 0, 1)
    expect(one!.size).toBeGreaterThan(0.9)
    expect(none!.size).toBe(0)
    expect(most!.size + one!.size).toBeCloseTo(100)
  })

  test('of nothing have no size', () => {
    expect(stretches([0, 0])).toEqual([
      { start: 0, size: 0 },
      { start: 0, size: 0 },
    ])
  })
})

describe('rate', () => {
  const disk = { min: 0, max: 100, low: 60, high: 85, optimum: 0 }
  test.each([
    [20, 'ok'],
    [60, 'warn'],
    [85, 'warn'],
    [86, 'bad'],
  ])('a disk that is %p %% full is %s', (value, tone) => expect(rate(value, disk)).toBe(tone))

  const battery = { min: 0, max: 100, low: 20, high: 50, optimum: 100 }
  test.each([
    [80, 'ok'],
    [30, 'warn'],
    [10, 'bad'],
  ])('a battery at %p %% is %s', (value, tone) => expect(rate(value, battery)).toBe(tone))

  test('the middle is best where no optimum is given', () => {
    expect(rate(5, { min: 0, max: 10, low: 3, high: 7 })).toBe('ok')
    expect(rate(1, { min: 0, max: 10, low: 3, high: 7 })).toBe('warn')
  })

  test('nothing is said without borders', () => expect(rate(5, { min: 0, max: 10 })).toBeUndefined())
})
