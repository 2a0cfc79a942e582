import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { clockColumns, nearestTime, parseTime, timeIn, timeRange, timeText, writeTime } from '../../src/models/clock'
import { nearest, rowAt, scrollTo } from '../../src/models/wheel'

test('a wheel that has scrolled to a row is at that row, and no row lies between', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 500 }),
      fc.nat(499),
      fc.integer({ min: 20, max: 90 }),
      (count, some, height) => {
        const row = some % count
        const most = (count - 1) * height
        expect(rowAt(scrollTo(row, most, count), most, count)).toBe(row)
        expect(rowAt(scrollTo(row, most, count) + height * 0.49, most, count)).toBe(row)
      },
    ),
  )
  expect([rowAt(0, 0, 1), scrollTo(0, 0, 1)]).toEqual([0, 0])
})

test.each([
  [[false, false], 1, 1],
  [[true, true, false], 0, 2],
  [[false, true, false], 1, 0],
  [[true, true], 1, 1],
])('of %s the row nearest to %d is %d', (isOff, row, near) => expect(nearest(row, isOff)).toBe(near))

test('a time has its text', () => {
  fc.assert(fc.property(fc.nat(1439), (time) => expect(parseTime(writeTime(time))).toBe(time)))
  expect([parseTime('06:10:30'), parseTime('24:00'), parseTime('6:10'), parseTime(null)]).toEqual([370, NaN, NaN, NaN])
})

test.each([
  'en',
  'en-GB',
  'ja',
  'ar-EG',
  'ko',
  'de',
  'hi',
  'he',
])('in %s the columns of a time are that time', (locale) => {
  fc.assert(
    fc.property(fc.nat(1439), (time) => {
      const columns = clockColumns(time, timeRange(undefined, undefined, 60), locale)
      expect(timeIn(Object.fromEntries(columns.map(({ part, value }) => [part, value])))).toBe(time)
      for (const { items, value } of columns) {
        const label = items.find((item) => item.value === value)!.label
        expect(timeText(time, locale)).toContain(label)
      }
    }),
    { numRuns: 50 },
  )
})

test('columns are in the order of the language, and count as it does', () => {
  const shape = (locale: string) =>
    clockColumns(0, timeRange(undefined, undefined, 900), locale).map(({ part, items }) => `${part} ${items.length}`)
  expect(shape('en')).toEqual(['hour 12', 'minute 4', 'dayPeriod 2'])
  expect(shape('ko')).toEqual(['dayPeriod 2', 'hour 12', 'minute 4'])
  expect(shape('ja')).toEqual(['hour 24', 'minute 4'])
})

test('what is out of bounds cannot be chosen', () => {
  const range = timeRange('09:30', '17:00', 900)
  const [hour, minute] = clockColumns(570, range, 'de')
  const on = (items: { disabled: boolean; label: string }[]) =>
    items.filter(({ disabled }) => !disabled).map(({ label }) => label)
  expect([on(hour!.items).at(0), on(hour!.items).at(-1), on(minute!.items)]).toEqual(['9', '17', ['30', '45']])
  expect([0, 600, 607, 1439].map((time) => nearestTime(time, range))).toEqual([570, 600, 600, 1020])
})
