import { expect, test } from '@jest/globals'
import { toggled } from '../../src/models/selection'

test('a value comes in at the end, and goes out again', () => {
  const values = ['a', 'b']
  expect(toggled(values, 'c')).toEqual(['a', 'b', 'c'])
  expect(toggled(values, 'a')).toEqual(['b'])
  expect(values).toEqual(['a', 'b'])
})
