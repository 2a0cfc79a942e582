import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fingerprint, shortHash } from '../../../stories/screens/watch/fingerprint'
import { Fingerprints } from '../../../stories/screens/watch/fingerprints'

test.each([
  ['Connection to 192.0.2.7:5432 timed out after 5013 ms', 'Connection to … timed out after … ms'],
  ['No box desk12@example.org', 'No box …'],
  ['Request 3f2504e0-4f89-11d3-9a0c-0305e82c3301 failed', 'Request … failed'],
  ['Peer 2001:db8::25 is gone', 'Peer … is gone'],
  ['Peer fe80::1 is gone', 'Peer … is gone'],
  ['Object deadbeef42 at 0x7ffe01', 'Object … at …'],
  ['GET /v1/messages failed: 503', 'GET /v1/messages failed: …'],
  ['At 14:03:22,500: 3.5 of 4', 'At …: … of …'],
  ['Namespace std::vector is full', 'Namespace std::vector is full'],
  ['', '…'],
])('%s', (message, expected) => {
  expect(fingerprint(message)).toBe(expected)
})

test('what differs by numbers alone is one issue, of one service', () => {
  const issues = new Fingerprints()
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (one, other) => {
      expect(issues.numberOf('store', `Slow query, ${one} ms`)).toBe(
        issues.numberOf('store', `Slow query, ${other} ms`),
      )
    }),
  )
  expect(issues.numberOf('web', 'Slow query, 1 ms')).not.toBe(issues.numberOf('store', 'Slow query, 1 ms'))
  expect(new Set(issues.list.map(({ key }) => key)).size).toBe(2)
})

test('a log of nothing but different messages has an end', () => {
  const issues = new Fingerprints()
  const letters = (number: number): string => number.toString(2).replaceAll('0', 'x').replaceAll('1', 'y')
  for (let number = 0; number < 6000; number++) issues.numberOf('', letters(number))
  expect(issues.list.length).toBe(5000)
})

test('a fingerprint is found in no time, whatever is in the message', () => {
  const begin = performance.now()
  for (const part of ['a:', '0123456789abcdef', 'a.', 'a@', '1.', ':', 'ff-']) fingerprint(part.repeat(100_000))
  expect(performance.now() - begin).toBeLessThan(2000)
})

test('names are short and always the same', () => {
  expect(shortHash('')).toBe('ztntfp')
  expect(shortHash('a')).not.toBe(shortHash('b'))
})
