import { expect, test } from '@jest/globals'
import { enqueue } from '../../src/models/queue'

/** Capitals are worth keeping. */
const options = { limit: 3, isKept: (item: string) => item === item.toUpperCase() }

test.each<[string, string, string, string | undefined]>([
  ['', 'a', 'a', undefined],
  ['ab', 'c', 'abc', undefined],
  ['abc', 'd', 'bcd', 'a'],
  ['Abc', 'd', 'Acd', 'b'],
  ['ABC', 'D', 'BCD', 'A'],
  ['ABC', 'd', 'ABC', 'd'],
])('"%s" and "%s" are "%s"; %s has left', (before, added, after, left) => {
  const waiting = [...before]
  const result = enqueue(waiting, added, options)
  expect(result.queue.join('')).toBe(after)
  expect(result.left).toBe(left)
  expect(waiting.join('')).toBe(before)
})
