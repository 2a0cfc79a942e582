/** Bars by day, of reports that come in any order. */
import { expect, test } from '@jest/globals'
import { daysOf } from '../../../stories/screens/post-check/days'
import type { Report } from '../../../stories/screens/post-check/report'

const day = 86_400
/** A report of one record on a day, counted from 1970. */
const report = (date: number, count: number, passing = true) =>
  ({
    begin: date * day + 3600,
    records: [{ count, dkim: passing ? 'pass' : 'fail', spf: 'fail' }],
  }) as unknown as Report

test('days come in order; what nobody reported of is no zero', () => {
  expect(daysOf([report(12, 3), report(10, 5), report(10, 2, false)])).toEqual([
    { begin: 10 * day, passing: 5, failing: 2 },
    { begin: 11 * day, passing: null, failing: null },
    { begin: 12 * day, passing: 3, failing: null },
  ])
})

test('of many days whole weeks are put together, 60 bars at most', () => {
  const days = daysOf([report(0, 1), report(6, 1), report(7, 1), report(399, 1)])
  expect(days.slice(0, 2).map(({ passing }) => passing)).toEqual([2, 1])
  expect([days.length, days[1]!.begin]).toEqual([58, 7 * day])
  expect(daysOf([report(0, 1), report(20_000, 1)]).length).toBeLessThanOrEqual(60)
})

test('without reports there are none', () => {
  expect(daysOf([])).toEqual([])
})
