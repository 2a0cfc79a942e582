import { describe, expect, test } from '@jest/globals'
import { parseDay } from '../../src/models/calendar'
import { datePattern, firstDayIn, readDate, writeDay } from '../../src/models/date-text'

const today = parseDay('2026-11-26')
const day = parseDay('2026-03-09')

test.each([
  ['en', '03/09/2026', 'MM/DD/YYYY'],
  ['en-GB', '09/03/2026', 'DD/MM/YYYY'],
  ['de', '09.03.2026', 'DD.MM.YYYY'],
  ['ja', '2026/03/09', 'YYYY/MM/DD'],
  ['hi', '09/03/2026', 'DD/MM/YYYY'],
  ['fr-CA', '2026-03-09', 'YYYY-MM-DD'],
  ['ko', '2026. 03. 09.', 'YYYY. MM. DD.'],
])('in %s a date is written %s, as %s', (locale, text, pattern) => {
  expect([writeDay(day, 'day', locale), datePattern('day', ['DD', 'MM', 'YYYY'], locale)]).toEqual([text, pattern])
})

describe.each([
  'en',
  'en-GB',
  'de',
  'ja',
  'ar-EG',
  'ar-SA',
  'hi',
  'hi-u-nu-deva',
  'fa',
  'th',
  'fr',
  'ru',
  'ko',
  'es',
  'he',
])('in %s', (locale) => {
  test.each(['day', 'medium', 'long'] as const)('what is written as a %s is read', (style) => {
    for (let at = day; at < day + 370; at += 11)
      expect([at, readDate(writeDay(at, style, locale), 'day', today, locale)]).toEqual([at, at])
  })
  test.each(['month', 'monthOfYear'] as const)('what is written as a %s is read', (style) => {
    for (const month of ['2026-01-01', '2026-05-01', '2027-12-01'].map(parseDay))
      expect(readDate(writeDay(month, style, locale), 'month', today, locale)).toBe(month)
  })
})

test.each([
  ['en', '3/9/26', '2026-03-09'],
  ['en', '3-9-2026', '2026-03-09'],
  ['en', 'Mar 9, 2026', '2026-03-09'],
  ['en', '9 march', '2026-03-09'],
  ['en', '9 Sept 2026', '2026-09-09'],
  ['en', '03092026', '2026-03-09'],
  ['en', '030926', '2026-03-09'],
  ['en', '0309', '2026-03-09'],
  ['en', '20260309', '2026-03-09'],
  ['en', '2026.3.9', '2026-03-09'],
  ['en', '12/31/45', '2045-12-31'],
  ['en', '12/31/46', '1946-12-31'],
  ['de', '9.3.', '2026-03-09'],
  ['de', '9. März 2026', '2026-03-09'],
  ['de', '9 maerz', undefined],
  ['ja', '２０２６年３月９日', '2026-03-09'],
  ['ja', '3/9', '2026-03-09'],
  ['ja', '20260309', '2026-03-09'],
  ['ar-EG', '٩/٣/٢٠٢٦', '2026-03-09'],
  ['hi-u-nu-deva', '०९/०३/२०२६', '2026-03-09'],
  ['en', '2/30/2026', undefined],
  ['en', '13/13/2026', undefined],
  ['en', 'soon', undefined],
  ['en', '1/2/3/4', undefined],
  ['en', '99999999', undefined],
])('in %s %s is %s', (locale, text, iso) => {
  const read = readDate(text, 'day', today, locale)
  expect(read).toBe(iso === undefined ? Number.NaN : parseDay(iso))
})

test.each([
  ['en', '3/2026', '2026-03-01'],
  ['ja', '2026年3月', '2026-03-01'],
  ['ja', '202603', '2026-03-01'],
  ['en', 'March', '2026-03-01'],
  ['de', '3', '2026-03-01'],
])('in %s the month %s is %s', (locale, text, iso) => {
  expect(readDate(text, 'month', today, locale)).toBe(parseDay(iso))
})

test('nothing is no date, and not today', () => expect(readDate(' ', 'day', today, 'en')).toBeUndefined())

test.each([
  ['en', 7],
  ['en-GB', 1],
  ['de', 1],
  ['ja', 7],
  ['ar-EG', 6],
])('in %s weeks begin with day %d', (locale, first) => expect(firstDayIn(locale)).toBe(first))
