/** From the times of all passes to what is shown. */
import type { Name } from './implementations'
import type { Time } from './runner'

/** All passes of all implementations. */
export type Passes = Record<Name, Record<string, Time>[]>

/** A line of the result: milliseconds by implementation. */
export interface Line {
  operation: string
  times: Record<Name, Time>
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** @returns the medians of each operation, in the order of the first pass */
export function linesOf(passes: Passes): Line[] {
  const names = Object.keys(passes) as Name[]
  const middle = (name: Name, operation: string): Time => ({
    script: median(passes[name].map((pass) => pass[operation]!.script)),
    paint: median(passes[name].map((pass) => pass[operation]!.paint)),
  })
  return Object.keys(passes[names[0]!]![0]!).map((operation) => ({
    operation,
    times: Object.fromEntries(names.map((name) => [name, middle(name, operation)])) as Line['times'],
  }))
}

/** @returns milliseconds of all operations together */
export const totalOf = (lines: Line[], name: Name, kind: keyof Time): number =>
  lines.reduce((sum, { times }) => sum + times[name][kind], 0)
