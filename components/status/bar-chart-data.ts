import { complain, entriesOf } from '../../src/core'
import { readValues } from '../../src/models/bars'
import { dash, textOr } from '../../src/models/maybe'
import { knownOf } from '../../src/models/numbers'
import { type BarSeries, formatOf, lookOf } from './bar-series'
import type { BarsProps } from './bars.riot'

type Series = BarSeries & ReturnType<typeof lookOf>

/** What a `k-bar-chart` was given, in order. */
export interface ChartData {
  /** What stands below each place. */
  labels: string[]
  series: Series[]
  /** Of each series, one for each place; null where there is none. */
  values: (number | null)[][]
  count: number
  /** The first place that is drawn. */
  from: number
  /** The series from there on. */
  drawn: BarSeries[]
  /** Is there anything to draw? */
  hasBars: boolean
  format: Intl.NumberFormat
}

/** A value of one series. */
export interface Entry extends Series {
  text: string
  /** What is said of a value that is missing. */
  said: string | null
}

/** More bars than this are too thin for a finger, and for the eye. */
const most = 60

/** @param id of the `k-bars` that draws them */
export function readChart({ labels, series: given, format }: BarsProps, id: string): ChartData {
  const series = entriesOf('k-bar-chart', given).map((one, index) => ({ ...one, ...lookOf(one, index, id) }))
  const values = readValues(series)
  const count = values[0]?.length ?? 0
  const from = Math.max(0, count - most)
  if (from)
    complain('k-bar-chart', 'was given more than 60 bars; it draws the last 60, and its table has all: sum some up')
  return {
    labels: Array.from({ length: count }, (_, index) => textOr([labels].flat()[index], '')),
    series,
    values,
    count,
    from,
    drawn: series.map((one, index) => ({ ...one, values: values[index]!.slice(from) })),
    hasBars: values.some((all) => knownOf(all.slice(from)).length),
    format: formatOf('k-bar-chart', format),
  }
}

/** What stands at one place, in words. @param noValue the kit's word for a value that is missing */
export const entriesAt = ({ series, values, format }: ChartData, index: number, noValue: string): Entry[] =>
  series.map((one, at) => {
    const value = values[at]![index]!
    return value === null ? { ...one, text: dash, said: noValue } : { ...one, text: format.format(value), said: null }
  })
