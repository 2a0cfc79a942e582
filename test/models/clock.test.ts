import { describe, expect, test } from '@jest/globals'
import { parseTime, readTime, timePattern, timeText } from '../../src/models/clock'

const read = (text: string, locale: string) => readTime(text, locale)
const letters = ['DD', 'MM', 'YYYY', 'HH', 'MM']

describe.each([
  'en',
  'en-GB',
  'de',
  'ja',
  'ar-EG',
  'hi',
  'ko',
  'zh-TW',
  'es-MX',
  'el',
  'fa',
  'he',
])('in %s', (locale) => {
  test('what is written is read', () => {
    for (let time = 0; time < 1440; time += 35)
      expect([time, read(timeText(time, locale), locale)]).toEqual([time, time])
  })
})

test.each([
  ['en', '2:30 pm', '14:30'],
  ['en', '2:30p', '14:30'],
  ['en', '12 AM', '00:00'],
  ['en', '12:15 p.m.', '12:15'],
  ['en', '14:30', '14:30'],
  ['en', '14:30 pm', '14:30'],
  ['en', '1430', '14:30'],
  ['en', '930', '09:30'],
  ['en', '9', '09:00'],
  ['de', '14.30 Uhr', '14:30'],
  ['de', '14:30:00', '14:30'],
  ['ja', '１４時３０分', '14:30'],
  ['ja', '１４：３０', '14:30'],
  ['ar-EG', '٢:٣٠ م', '14:30'],
  ['hi', '२:३०', '02:30'],
  ['en', '24:00', undefined],
  ['en', '9:75', undefined],
  ['en', '14305', undefined],
  ['en', '1:2:3:4', undefined],
  ['en', 'noon', undefined],
])('in %s %s is %s', (locale, text, time) => {
  expect(read(text, locale)).toBe(time === undefined ? Number.NaN : parseTime(time))
})

test('nothing is no time', () => expect(read(' ', 'en')).toBeUndefined())

test.each([
  ['en', 'HH:MM\u202fAM'],
  ['de', 'HH:MM'],
  ['ja', 'HH:MM'],
])('in %s a time is typed as %s', (locale, pattern) => expect(timePattern(letters, locale)).toBe(pattern))
