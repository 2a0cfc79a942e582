/** Times in words. */
import { expect, test } from '@jest/globals'
import { agoText, momentText } from '../../src/models/moment'

const now = Date.parse('2026-11-26T12:00:00Z')

test.each([
  ['2026-11-26T12:00:00Z', 'now'],
  ['2026-11-26T11:59:30Z', 'now'],
  ['2026-11-26T11:59:00Z', '1 minute ago'],
  ['2026-11-26T11:00:01Z', '59 minutes ago'],
  ['2026-11-26T09:00:00Z', '3 hours ago'],
  ['2026-11-25T12:00:00Z', 'yesterday'],
  ['2026-11-20T12:00:00Z', '6 days ago'],
  ['2026-11-12T12:00:00Z', '2 weeks ago'],
  ['2026-05-26T12:00:00Z', '6 months ago'],
  ['2001-01-01', '25 years ago'],
  ['2026-11-26T12:30:00Z', 'in 30 minutes'],
  ['soon', 'soon'],
])('%s was %s', (time, words) => {
  expect(agoText(time, now, 'en')).toBe(words)
})

test('in the reader’s language', () => {
  expect(agoText('2026-11-26T09:00:00Z', now, 'ja')).toBe('3 時間前')
  expect(momentText('2026-11-26', 'de')).toBe('26.11.2026')
})

test.each(['soon', ''])('"%s" is no time, and stays', (time) => {
  expect(momentText(time, 'en')).toBe(time)
})
