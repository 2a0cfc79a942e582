/** Times in words. */
import { expect, test } from '@jest/globals'
import { agoLasts, agoText, momentText } from '../../src/models/moment'

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
  expect(agoText(time, now, { locale: 'en' })).toBe(words)
})

test('in the reader’s language', () => {
  expect(agoText('2026-11-26T09:00:00Z', now, { locale: 'ja' })).toBe('3 時間前')
  expect(momentText('2026-11-26', 'de')).toBe('26.11.2026')
})

test.each(['soon', ''])('"%s" is no time, and stays', (time) => {
  expect(momentText(time, 'en')).toBe(time)
})

test('the last minute is counted where it is asked for', () => {
  const close = { locale: 'en', isClose: true }
  expect(agoText('2026-11-26T12:00:30Z', now, close)).toBe('in 30 seconds')
  expect(agoText('2026-11-26T12:00:30Z', now, { ...close, style: 'narrow' })).toBe('in 30s')
})

test.each([
  ['2026-11-26T11:59:30Z', 'now'],
  ['2026-11-26T11:58:45Z', '1 minute ago'],
  ['2026-11-26T09:40:00Z', '2 hours ago'],
  ['2026-11-23T09:00:00Z', '3 days ago'],
  ['2026-11-26T12:30:30Z', 'in 30 minutes'],
  ['2026-11-26T15:00:00Z', 'in 3 hours'],
])('%s is "%s" as long as is said, and then no more', (time, words) => {
  const last = agoLasts(time, now)
  const after = (wait: number) => agoText(time, now + wait, { locale: 'en' })
  expect([after(0), after(last - 2), after(last) === words]).toEqual([words, words, false])
})

test('what is no date stays for ever', () => expect(agoLasts('soon', now)).toBe(Infinity))
