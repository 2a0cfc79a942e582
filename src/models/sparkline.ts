import { isMissing } from './maybe'
import { knownOf } from './numbers'

/** What a sparkline is drawn with: path data in a box of 100 by 100 whose y grows downwards. */
export interface Sparkline {
  /** One stroke for each run of values; a value alone is a stroke of no length, which a round cap makes a dot. */
  line: string
  /** The same runs, closed along the bottom of the box. */
  area: string
  /** Where the last value is, as a stroke of no length. */
  last: string
}

/** More values than a phone has pixels for make the same picture more slowly. */
const most = 240

interface Point {
  x: number
  y: number
}

/**
 * Draws values at equal distances, the least at the bottom and the greatest at the top; equal ones in the middle.
 * @param values what is missing leaves a gap
 * @returns undefined where there is no value
 */
export function sparkline(values: readonly (number | null | undefined)[]): Sparkline | undefined {
  const known = knownOf(values)
  if (known.length === 0) return undefined
  const min = known.reduce((least, value) => Math.min(least, value))
  const range = known.reduce((greatest, value) => Math.max(greatest, value)) - min
  const place = (value: number, index: number): Point => ({
    x: round(values.length > 1 ? (index / (values.length - 1)) * 100 : 100),
    y: round(range ? 100 - ((value - min) / range) * 100 : 50),
  })
  const runs = runsOf(thinned(values), place)
  const { x, y } = runs.at(-1)!.at(-1)!
  return { line: runs.map(stroke).join(''), area: runs.map(closed).join(''), last: `M${x} ${y}h0` }
}

const round = (part: number) => Math.round(part * 100) / 100
const stroke = ([first, ...rest]: Point[]) =>
  `M${first!.x} ${first!.y}${rest.map(({ x, y }) => `L${x} ${y}`).join('') || 'h0'}`
const closed = (run: Point[]) => `${stroke(run)}V100H${run[0]!.x}Z`

/** Values by their places; of many, the least and the greatest of each stretch, so that no peak is lost. */
function thinned(values: readonly (number | null | undefined)[]): [index: number, value: number | undefined][] {
  const all = values.map((value, index): [number, number | undefined] => [
    index,
    isMissing(value) || !Number.isFinite(value) ? undefined : value!,
  ])
  if (all.length <= most) return all
  const size = Math.ceil((2 * all.length) / most)
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size)).flatMap(
    extremes,
  )
}

function extremes(stretch: [number, number | undefined][]): [number, number | undefined][] {
  const known = stretch.filter((entry): entry is [number, number] => entry[1] !== undefined)
  if (known.length === 0) return stretch.slice(0, 1)
  const low = known.reduce((least, entry) => (entry[1] < least[1] ? entry : least))
  const high = known.reduce((greatest, entry) => (entry[1] > greatest[1] ? entry : greatest))
  return low === high ? [low] : [low, high].sort(([one], [other]) => one - other)
}

function runsOf(values: [number, number | undefined][], place: (value: number, index: number) => Point): Point[][] {
  const runs: Point[][] = []
  let isOpen = false
  for (const [index, value] of values) {
    if (value === undefined) {
      isOpen = false
      continue
    }
    if (!isOpen) runs.push([])
    runs.at(-1)!.push(place(value, index))
    isOpen = true
  }
  return runs
}
