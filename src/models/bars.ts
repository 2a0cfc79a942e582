import { clamp } from './math'

/** The values of one series, in order; what is missing has no bar. */
type Values = readonly (number | null | undefined)[]

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

export interface Bars {
  axis: Axis
  /** The bars of each place along the axis, in order. */
  columns: Bar[][]
}

/** What is known of values that may be broken. */
export const knownOf = (values: Values): number[] => values.filter((value): value is number => Number.isFinite(value))

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

/**
 * Lays out bars beside each other or, stacked, upon each other: what is above 0 upwards, what is below it downwards.
 * @param series each as long as there are columns, or shorter
 * @param isStacked one bar in each column, of all series
 * @returns undefined where no value is known
 */
export function layOutBars(series: readonly Values[], isStacked = false): Bars | undefined {
  const count = Math.max(0, ...series.map(({ length }) => length))
  const rows = Array.from({ length: count }, (_, index) =>
    series.map((values) => (Number.isFinite(values[index]) ? values[index]! : undefined)),
  )
  const known = rows.map((row) => knownOf(row))
  if (!known.some(({ length }) => length)) return undefined
  const axis = niceAxis(isStacked ? known.flatMap(totals) : known.flat())
  const place = (value: number) => ((axis.max - value) / (axis.max - axis.min)) * 100
  const width = 100 / count
  const columns = rows.map((row, index) => {
    const own = Math.min((1 - gutter / 100) * width, widest * (isStacked ? 1 : series.length))
    const box = { x: (index + 0.5) * width - own / 2, width: own }
    return isStacked ? stacked(row, box, place) : beside(row, box, place)
  })
  return { axis, columns }
}

/** How far a stacked column goes down and up. */
const totals = (values: number[]): [number, number] => [
  values.reduce((sum, value) => sum + Math.min(value, 0), 0),
  values.reduce((sum, value) => sum + Math.max(value, 0), 0),
]

interface Box {
  x: number
  width: number
}
type Place = (value: number) => number
type Row = readonly (number | undefined)[]

function beside(row: Row, { x, width }: Box, place: Place): Bar[] {
  const share = width / row.length
  return row.flatMap((value, series) => {
    if (value === undefined) return []
    const own = { series, x: x + series * share, width: row.length > 1 ? share * 0.9 : share }
    return [{ ...own, ...between(place(0), place(value), value) }]
  })
}

function stacked(row: Row, box: Box, place: Place): Bar[] {
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
  const first = row.findIndex((value) => value === 0)
  return bars.length || first < 0 ? bars : [{ series: first, ...box, ...between(place(0), place(0), 0) }]
}

/** From one place to the other, and never too small to be seen. */
function between(from: number, to: number, value: number): { y: number; height: number } {
  const isUp = value >= 0
  const height = Math.max(isUp ? from - to : to - from, value ? least : zero)
  return { y: clamp(isUp ? from - height : from, 0, 100 - height), height }
}
