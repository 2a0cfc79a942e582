import { clamp } from './math'
import { knownOf } from './numbers'

/** The values of one series, in order; what is missing has no bar. */
export type Values = readonly (number | null)[]

/** The scale beside the bars. */
export interface Axis {
  /** The lowest tick, at 0 or below it. */
  min: number
  /** The highest tick, at 0 or above it. */
  max: number
  /** From the greatest to the least, at equal distances; 0 is among them. */
  ticks: number[]
}

/** One bar, or a part of a stacked one: a rectangle in percent of a box whose y grows downwards. */
export interface Bar {
  /** Index of its series. */
  series: number
  x: number
  y: number
  width: number
  height: number
}

/** So much of a column, in percent of it, is room beside its bars. */
const gutter = 26
/** No bar is wider than this, in percent of the box. */
const widest = 18
/** Between the parts of a stacked bar, in percent of the box. */
const gap = 0.7
/** In percent of the box: a value that is not 0 can be seen, and 0 is another thing than nothing. */
const least = 1.4
const zero = 0.7

/**
 * What stands at each place along the axis, of data that may be broken.
 * @param series `values` of any length
 * @returns of each series as many as the longest has; null for what is missing or no number
 */
export function readValues(series: readonly { values?: unknown }[]): (number | null)[][] {
  const all = series.map(({ values }) => [values ?? []].flat())
  const count = Math.max(0, ...all.map(({ length }) => length))
  return all.map((values) => Array.from({ length: count }, (_, index) => knownOf([values[index]])[0] ?? null))
}

/** A row for each place along the axis: the value of each series. */
const rowsOf = (series: readonly Values[]): Values[] =>
  (series[0] ?? []).map((_, index) => series.map((values) => values[index]!))

/**
 * The scale for bars.
 * @param series all of one length
 * @returns undefined where no value is known
 */
export function axisOf(series: readonly Values[], isStacked = false): Axis | undefined {
  const known = rowsOf(series).map(knownOf)
  if (!known.some(({ length }) => length)) return undefined
  return niceAxis(isStacked ? known.flatMap(totals) : known.flat())
}

/**
 * An axis from 0 to the values, or on both sides of it, whose steps are 1, 2 or 5 of a power of ten ("Nice numbers for
 * graph labels", Heckbert, Graphics Gems, 1990).
 * @param values whole ones alone have no ticks between whole numbers
 * @param most so many steps at most, but for one more where 0 lies inside
 */
export function niceAxis(values: readonly number[], most = 4): Axis {
  const low = values.reduce((lowest, value) => Math.min(lowest, value), 0)
  const high = values.reduce((highest, value) => Math.max(highest, value), 0)
  const raw = (high - low) / most || 1 / most
  const power = 10 ** Math.floor(Math.log10(raw))
  const nice = [1, 2, 5, 10].find((factor) => factor * power >= raw * (1 - 1e-9))! * power
  const step = values.every(Number.isInteger) ? Math.max(1, nice) : nice
  const first = Math.floor(low / step + 1e-9)
  const last = Math.max(Math.ceil(high / step - 1e-9), first + 1)
  // Multiplied and not added up, so that 0.3 is not 0.30000000000000004.
  const tick = (index: number) => Number(((last - index) * step).toPrecision(12))
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => tick(index))
  return { min: ticks.at(-1)!, max: ticks[0]!, ticks }
}

/** How far a stacked column goes down and up. */
const totals = (values: number[]): [number, number] => [
  values.reduce((sum, value) => sum + Math.min(value, 0), 0),
  values.reduce((sum, value) => sum + Math.max(value, 0), 0),
]

/** Where a value lies on the scale, in percent from above. */
export const placeOn = ({ min, max }: Axis, value: number): number => ((max - value) / (max - min)) * 100

/**
 * Lays out bars beside each other or, stacked, upon each other: what is above 0 upwards, what is below it downwards.
 * @param series all of one length
 * @param isStacked one bar in each column, of all series
 * @returns the bars of each place along the axis, in order; none without an axis
 */
export function layOutBars(series: readonly Values[], axis: Axis | undefined, isStacked = false): Bar[][] {
  if (!axis) return []
  const rows = rowsOf(series)
  const width = 100 / rows.length
  const own = Math.min((1 - gutter / 100) * width, widest * (isStacked ? 1 : series.length))
  const layOut = isStacked ? stacked : beside
  const place = (value: number) => placeOn(axis, value)
  return rows.map((row, index) => layOut(row, { x: (index + 0.5) * width - own / 2, width: own }, place))
}

interface Box {
  x: number
  width: number
}
type Place = (value: number) => number

function beside(row: Values, { x, width }: Box, place: Place): Bar[] {
  const share = width / row.length
  return row.flatMap((value, series) => {
    if (value === null) return []
    const own = { series, x: x + series * share, width: row.length > 1 ? share * 0.9 : share }
    return [{ ...own, ...between(place(0), place(value), value) }]
  })
}

function stacked(row: Values, box: Box, place: Place): Bar[] {
  const bars: Bar[] = []
  const ends = { up: 0, down: 0 }
  for (const [series, value] of row.entries()) {
    if (!value) continue
    const way = value > 0 ? 'up' : 'down'
    const start = place(ends[way])
    ends[way] += value
    // The gap is taken from the part that lies further out.
    const from = start === place(0) ? start : start - Math.sign(value) * gap
    bars.push({ series, ...box, ...between(from, place(ends[way]), value) })
  }
  const first = row.indexOf(0)
  return bars.length || first < 0 ? bars : [{ series: first, ...box, ...between(place(0), place(0), 0) }]
}

/** From one place to the other, and never too small to be seen. */
function between(from: number, to: number, value: number): { y: number; height: number } {
  const isUp = value >= 0
  const height = Math.max(isUp ? from - to : to - from, value ? least : zero)
  return { y: clamp(isUp ? from - height : from, 0, 100 - height), height }
}
