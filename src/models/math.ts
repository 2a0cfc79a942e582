/** The nearest number that is not below `min` nor above `max`. */
export const clamp = (value: number, min: number, max: number): number => Math.min(Math.max(value, min), max)

/** How far a value is on the way from `min` to `max`: 0 to 1, and 0 where there is no way. */
export const fraction = (value: number, min: number, max: number): number =>
  max > min ? (clamp(value, min, max) - min) / (max - min) : 0

/** By locale: to make one takes longer than all that is written with it. */
const percentFormats: Record<string, Intl.NumberFormat> = {}

/**
 * @param part 0 to 1
 * @param locale BCP 47; left out, the reader's
 * @returns as in `98.2%`, `98,2 %`: one digit after the point, where it is not zero
 */
export function percent(part: number, locale = ''): string {
  const format = { style: 'percent', maximumFractionDigits: 1 } as const
  percentFormats[locale] ??= new Intl.NumberFormat(locale || undefined, format)
  return percentFormats[locale].format(part)
}

/** One stretch of a bar, in percent of the bar. */
export interface Stretch {
  start: number
  size: number
}

/**
 * Cuts a bar into stretches as large as the values are among each other.
 * @param values none below 0
 * @param gap between two stretches, in percent
 * @param least a value that is not 0 gets this much, so that one in a thousand can be seen
 * @returns one for each value, in order; all of size 0 where there is nothing to divide
 */
export function stretches(values: readonly number[], gap = 0.6, least = 1.2): Stretch[] {
  const total = values.reduce((sum, value) => sum + value, 0)
  const raw = values.map((value) => (value > 0 ? Math.max((value / total) * 100, least) : 0))
  const seen = raw.filter((size) => size > 0).length
  const scale = (100 - gap * Math.max(seen - 1, 0)) / raw.reduce((sum, size) => sum + size, 0)
  let start = 0
  return raw.map((size) => {
    const stretch = { start, size: size && size * scale }
    if (size) start += stretch.size + gap
    return stretch
  })
}

/** The scale of a meter, as HTML's `<meter>` has it. */
export interface Gauge {
  min: number
  max: number
  low?: number
  high?: number
  optimum?: number
}

/**
 * Where a value lies: with the optimum, next to it, or at the far end of the scale (HTML, 4.10.14, "the gauge's regions").
 * @returns undefined where no border is given
 */
export function rate(value: number, { min, max, low, high, optimum }: Gauge): 'ok' | 'warn' | 'bad' | undefined {
  if (low === undefined && high === undefined) return undefined
  const lower = clamp(low ?? min, min, max)
  const upper = clamp(high ?? max, lower, max)
  const region = (place: number) => (place < lower ? 0 : place > upper ? 2 : 1)
  const distance = Math.abs(region(value) - region(clamp(optimum ?? (min + max) / 2, min, max)))
  return (['ok', 'warn', 'bad'] as const)[distance]
}
