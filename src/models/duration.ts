const shape = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/

/** Seconds of each unit, from the largest. */
const units = [
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const

/**
 * @param text as `datetime` of a `<time>` has it (HTML, "valid duration string", its first form): `PT2M30S`, `P1DT6H`; months
 * and years have no length. Weeks (ISO 8601) and a number of seconds alone are read as well.
 * @returns seconds; NaN for what is no duration
 */
export function secondsOf(text: string): number {
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text)
  const found = /\d/.test(text) && text.match(shape)
  return found ? units.reduce((sum, [, size], index) => sum + size * Number(found[index + 1] ?? 0), 0) : Number.NaN
}

/** How many of each unit, those of a week as days. */
function partsOf(seconds: number): [unit: string, count: number][] {
  let rest = Math.max(0, Math.floor(seconds))
  return units.slice(1).map(([unit, size]) => {
    const count = Math.floor(rest / size)
    rest -= count * size
    return [unit, count]
  })
}

export interface DurationOptions {
  /** BCP 47; left out, the reader's. */
  locale?: string
  /** @default long */
  style?: 'long' | 'short' | 'narrow'
}

/**
 * In words, as `Intl.DurationFormat` writes it (ECMA-402), which not every browser and server has.
 * @returns `2 hours, 5 minutes`; `0 seconds`
 */
export function durationText(seconds: number, { locale, style = 'long' }: DurationOptions = {}): string {
  const all = partsOf(seconds)
  const some = all.filter(([, count]) => count)
  const words = (some.length ? some : all.slice(-1)).map(([unit, count]) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: style }).format(count),
  )
  return new Intl.ListFormat(locale, { type: 'unit', style }).format(words)
}

interface DigitalFormat {
  format(parts: Record<string, number>): string
}
type WithDurations = { DurationFormat?: new (locale: string | undefined, options: object) => DigitalFormat }

/**
 * As on a clock, with the language's own digits and signs where the browser knows them.
 * @returns `02:00`, `1:02:00`
 */
export function clockText(seconds: number, locale?: string): string {
  const { DurationFormat } = Intl as WithDurations
  const [days, hours, minutes, rest] = partsOf(seconds).map(([, count]) => count) as [number, number, number, number]
  const parts = { hours: days * 24 + hours, minutes, seconds: rest }
  if (DurationFormat) return new DurationFormat(locale, { style: 'digital', hoursDisplay: 'auto' }).format(parts)
  const two = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2 })
  const start = parts.hours ? [new Intl.NumberFormat(locale).format(parts.hours)] : []
  return [...start, two.format(minutes), two.format(rest)].join(':')
}
