/** The order of things by their values. */
import { expect, it, test } from '@jest/globals'
import { sorted } from '../../src/models/sorting'

const itself = (value: unknown) => value

test.each([
  ['numbers', [10, 9, -1], [-1, 9, 10]],
  ['texts with numbers', ['Item 10', 'Item 9', 'item 1'], ['item 1', 'Item 9', 'Item 10']],
  ['numbers and texts', ['b', 2, 'a', 10], [2, 10, 'a', 'b']],
  ['what is missing', [null, 2, undefined, '', Number.NaN, 1], [1, 2, null, undefined, '', Number.NaN]],
  ['nothing', [], []],
])('%s', (_, given, expected) => {
  expect(sorted(given as unknown[], itself, { locale: 'en' })).toEqual(expected)
})

it('leaves what is missing at the end, also downwards', () => {
  expect(sorted([1, null, 2], itself, { descending: true })).toEqual([2, 1, null])
})

it('keeps the order of equals, either way, and the given array', () => {
  const given = [
    { name: 'a', size: 1 },
    { name: 'b', size: 1 },
    { name: 'c', size: 0 },
  ]
  const names = (descending: boolean) => sorted(given, ({ size }) => size, { descending }).map(({ name }) => name)
  expect(names(false)).toEqual(['c', 'a', 'b'])
  expect(names(true)).toEqual(['a', 'b', 'c'])
  expect(given[0]!.name).toBe('a')
})

test.each([
  ['sv', ['Ö', 'A', 'Z', 'Å'], ['A', 'Z', 'Å', 'Ö']],
  ['de', ['Ö', 'A', 'Z', 'Ä'], ['A', 'Ä', 'Ö', 'Z']],
  ['ja', ['う', 'ア', 'い'], ['ア', 'い', 'う']],
])('as readers of %s expect it', (locale, given, expected) => {
  expect(sorted(given, itself, { locale })).toEqual(expected)
})
