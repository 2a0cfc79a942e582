import { expect, test } from '@jest/globals'
import { dash, isMissing, textOr } from '../../src/models/maybe'

test.each([undefined, null, '', Number.NaN])('%p is no value', (value) => {
  expect(isMissing(value)).toBe(true)
  expect(textOr(value)).toBe(dash)
})

test.each([
  [0, '0'],
  [false, 'false'],
  ['0', '0'],
  ['undefined', 'undefined'],
])('%p is one', (value, text) => {
  expect(isMissing(value)).toBe(false)
  expect(textOr(value)).toBe(text)
})

test('what stands in for it can be chosen', () => {
  expect(textOr(null, '')).toBe('')
})
