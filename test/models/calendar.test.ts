/** The calendar against Temporal, day by day. */
import { describe, expect, it, test } from '@jest/globals'
import { Temporal } from '@js-temporal/polyfill'
import fc from 'fast-check'
import {
  addMonths,
  dateOf,
  dayOf,
  dayText,
  firstOf,
  lengthOf,
  monthOf,
  monthText,
  parseDay,
  weekdayOf,
  weekOf,
  weeksIn,
  weeksOf,
} from '../../src/models/calendar'

const epoch = Temporal.PlainDate.from('1970-01-01')
/** Year 1 to 9999. */
const days = fc.integer({ min: -719_162, max: 2_932_896 })
const months = fc.integer({ min: 12, max: 9999 * 12 + 11 })
const firstDays = fc.integer({ min: 1, max: 7 })
const judge = (day: number) => epoch.add({ days: day })

describe('as Temporal has it', () => {
  it('a day has its date, text, weekday and month', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, month, day: date, dayOfWeek, daysInMonth } = judge(day)
        expect(dateOf(day)).toEqual({ year, month, date })
        expect(dayOf({ year, month, date })).toBe(day)
        expect(dayText(day)).toBe(judge(day).toString())
        expect(weekdayOf(day)).toBe(dayOfWeek)
        expect(lengthOf(monthOf(day))).toBe(daysInMonth)
      }),
      { numRuns: 2000 },
    )
  })

  it('a text is a day, and the days between two are their difference', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(parseDay(judge(a).toString())).toBe(a)
        expect(b - a).toBe(judge(a).until(judge(b), { largestUnit: 'day' }).days)
      }),
    )
  })

  it('months are added', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -240, max: 240 }), (day, count) => {
        fc.pre(judge(day).year > 25 && judge(day).year < 9975)
        expect(judge(addMonths(day, count)).toString()).toBe(judge(day).add({ months: count }).toString())
      }),
    )
  })

  it('a month is a grid of its days, each under its weekday', () => {
    fc.assert(
      fc.property(months, firstDays, (month, firstDay) => {
        const weeks = weeksOf(month, firstDay)
        expect(weeks.flat().filter((day) => day !== undefined)).toEqual(
          Array.from({ length: lengthOf(month) }, (_, at) => firstOf(month) + at),
        )
        expect(weeks).toHaveLength(weeksIn(month, firstDay))
        for (const week of weeks) {
          expect(week).toHaveLength(7)
          for (const [at, day] of week.entries())
            if (day !== undefined)
              expect([weekdayOf(day), weekOf(day, firstDay)]).toEqual([((firstDay - 1 + at) % 7) + 1, day - at])
        }
      }),
    )
  })
})

test.each([
  ['2026-11-26', 20_783],
  ['1970-01-01', 0],
  ['0001-01-01', -719_162],
  ['2026-11', 20_758],
])('%s is day %d', (text, day) => expect(parseDay(text)).toBe(day))

test.each([
  '2026-02-29',
  '2026-13-01',
  '2026-11-00',
  '26-11-2026',
  '2026-11-26T10:00',
  '',
  'soon',
  null,
  undefined,
  7,
])('%s is no day', (text) => expect(parseDay(text)).toBeNaN())

test('a month has its text', () => {
  expect([monthText(2026 * 12 + 10), monthText(0)]).toEqual(['2026-11', '0000-01'])
})
