import { expect, test } from '@jest/globals'
import { formatNumber, parseNumber } from '../../src/models/numbers'

test.each([
  ['en', 1234.5, '1,234.5'],
  ['de', 1234.5, '1.234,5'],
  ['ja', 0.1, '0.1'],
  ['ar-EG', 12.5, '١٢٫٥'],
  ['hi', 1234567, '12,34,567'],
  ['hi-u-nu-deva', 3.5, '३.५'],
])('in %s %d is written %s, and read', (locale, value, text) => {
  expect(formatNumber(value, locale)).toBe(text)
  expect(parseNumber(text, locale)).toBe(value)
  expect(parseNumber(formatNumber(-value, locale), locale)).toBe(-value)
})

test.each([
  ['en', '1.5', 1.5],
  ['en', '1,5', 1.5],
  ['en', '1,500', 1500],
  ['en', '1.500', 1.5],
  ['de', '1,5', 1.5],
  ['de', '1.5', 1.5],
  ['de', '1.500', 1500],
  ['de', '1.234,50', 1234.5],
  ['de', '1,234.50', 1234.5],
  ['fr', '1 234,5', 1234.5],
  ['de-CH', '1’234.5', 1234.5],
  ['hi', '12,34,567.8', 1234567.8],
  ['ja', '１２．５', 12.5],
  ['ja', 'ー３', -3],
  ['ar-EG', '٣٫٥', 3.5],
  ['ar-EG', '1.5', 1.5],
  ['ar-EG', '١٬٢٣٤', 1234],
  ['fa', '۱۲', 12],
  ['en', '۱۲', 12],
  ['en', '१२', 12],
  ['en', '𝟜𝟚', 42],
  ['en', ' −2 ', -2],
  ['en', '.5', 0.5],
  ['en', '5.', 5],
  ['en', '1,234,567', 1234567],
])('in %s, %s is %d', (locale, text, value) => expect(parseNumber(text, locale)).toBe(value))

test.each(['a', '1a', '-', '.', '1-2', '1..5.', '½x', '1.2.2025', '01.02.25'])('%s is no number', (text) => {
  expect(parseNumber(text, 'en')).toBeNaN()
})

test('nothing is no number either, and not 0', () => expect(parseNumber('  ', 'en')).toBeUndefined())
