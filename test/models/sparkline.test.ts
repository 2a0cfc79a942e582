/** A sparkline's path data, by numbers. */
import { describe, expect, it, test } from '@jest/globals'
import { sparkline } from '../../src/models/sparkline'

test.each([
  ['from the least to the greatest', [2, 9, 7], 'M0 100L50 0L100 28.57'],
  ['equal ones', [5, 5], 'M0 50L100 50'],
  ['one alone', [5], 'M100 50h0'],
  ['below zero', [-4, 0, -2], 'M0 100L50 0L100 50'],
  ['with a gap', [1, 2, null, 2, 1], 'M0 100L25 0M75 0L100 100'],
  ['a value alone between gaps', [1, null, 2, undefined, 1], 'M0 100h0M50 0h0M100 100h0'],
  ['with what is no number', [1, Number.NaN, Number.POSITIVE_INFINITY, 3], 'M0 100h0M100 0h0'],
])('%s', (_, values, line) => {
  expect(sparkline(values)!.line).toBe(line)
})

test.each([[[]], [[null, undefined, Number.NaN]]])('nothing is drawn of %p', (values) => {
  expect(sparkline(values)).toBeUndefined()
})

it('closes each run along the bottom', () => {
  expect(sparkline([1, 2, null, 2, 1])!.area).toBe('M0 100L25 0V100H0ZM75 0L100 100V100H75Z')
})

it('ends at the last value that is known', () => {
  expect(sparkline([1, 2, null])!.last).toBe('M50 0h0')
})

describe('many values', () => {
  const many = Array.from({ length: 100_000 }, (_, index) => (index === 54_321 ? 1000 : index % 7))
  it('become few points', () => {
    expect(sparkline(many)!.line.length).toBeLessThan(5000)
  })
  it('keep their peak, where it was', () => {
    expect(sparkline(many)!.line).toContain('L54.32 0L')
  })
})
