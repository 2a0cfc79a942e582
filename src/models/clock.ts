/** Times of day in minutes, and the columns in which a language writes them. */
import { patternOf } from './date-text'
import { folded } from './folded'
import { clamp } from './math'
import { withPlainDigits } from './numbers'

const ofDay = 1440

/** @param text `06:10`, as HTML writes a time @returns NaN for what is none */
export function parseTime(text: unknown): number {
  const [, hours, minutes] = (typeof text === 'string' && /^([01]\d|2[0-3]):([0-5]\d)(?::|$)/.exec(text)) || []
  return Number(hours) * 60 + Number(minutes)
}

const pad = (value: number) => String(value).padStart(2, '0')

/** @returns `06:10` */
export const writeTime = (time: number): string => `${pad(Math.floor(time / 60))}:${pad(time % 60)}`

/** The time of a moment, where the reader is. */
export const minuteOf = (moment: Date): number => moment.getHours() * 60 + moment.getMinutes()

/** What can be chosen: from the first to the last, in steps of so many minutes. */
export interface TimeRange {
  min: number
  max: number
  step: number
}

/** @param step in seconds, as HTML has it */
export function timeRange(min: unknown, max: unknown, step: number | undefined): TimeRange {
  const [first, last] = [parseTime(min), parseTime(max)]
  return {
    min: Number.isNaN(first) ? 0 : first,
    max: Number.isNaN(last) ? ofDay - 1 : last,
    step: clamp(Math.round((step ?? 60) / 60) || 1, 1, 60),
  }
}

/** The nearest time that can be chosen. */
export function nearestTime(time: number, { min, max, step }: TimeRange): number {
  const last = min + Math.floor(Math.max(max - min, 0) / step) * step
  return clamp(min + Math.round((time - min) / step) * step, min, last)
}

export type ClockPart = 'hour' | 'minute' | 'dayPeriod'

export interface ClockColumn {
  part: ClockPart
  items: { value: string; label: string; disabled: boolean }[]
  value: string
}

const formats: Record<string, Intl.DateTimeFormat> = {}

function formatOf(locale = ''): Intl.DateTimeFormat {
  const options = { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' } as const
  formats[locale] ??= new Intl.DateTimeFormat(locale || undefined, options)
  return formats[locale]
}

const partsOf = (time: number, locale?: string) => formatOf(locale).formatToParts(time * 60_000)
const textOf = (part: ClockPart, time: number, locale?: string) =>
  partsOf(time, locale).find(({ type }) => type === part)?.value ?? ''

/** A time as its language writes it: `6:10 AM`. */
export const timeText = (time: number, locale?: string): string => formatOf(locale).format(time * 60_000)

/** How a time is typed: `HH:MM AM`. @param letters as of `patternOf` */
export const timePattern = (letters: readonly string[], locale?: string): string =>
  patternOf(partsOf(0, locale), letters)

const lettersOf = (text: string) => folded(text).replace(/\P{L}/gu, '')

/** Which half of the day the letters of a text name, in its language or in English: 0 until noon, 1 from then on; -1 for none. */
const halfIn = (letters: string, locale?: string) =>
  ['am', 'pm'].findIndex((word, half) =>
    [word, word[0], lettersOf(textOf('dayPeriod', half * 720, locale)) || word].includes(letters),
  )

/**
 * Reads what somebody has typed: `14:30`, `2:30 pm`, `14.30`, `1430`, `9`, `14時30分`, `٢:٣٠ م`.
 * @param locale BCP 47, of the one who typed it; left out, the reader's
 * @returns minutes; undefined for no text at all, NaN for what is no time
 */
export function readTime(text: string, locale?: string): number | undefined {
  if (!text.trim()) return undefined
  const numbers = withPlainDigits(text).match(/\d+/g) ?? []
  const [, hours = '', minutes = '00'] = /^(\d\d?),?(\d\d)?(?:,\d\d)?$/.exec(numbers.join()) ?? []
  const half = halfIn(lettersOf(text), locale)
  const hour = half < 0 || Number(hours) > 12 ? Number(hours) : (Number(hours) % 12) + 12 * half
  return parseTime(`${hours && pad(hour)}:${minutes}`)
}

/**
 * The columns of a time, in the order of the language: hours, minutes, and where it counts to twelve, morning or afternoon.
 * @param locale BCP 47; left out, the reader's
 */
export function clockColumns(time: number, range: TimeRange, locale?: string): ClockColumn[] {
  const parts = partsOf(0, locale).map(({ type }) => type)
  /** Of each, minutes between its rows, and how many it has. */
  const sizes: Record<ClockPart, [size: number, count: number]> = {
    hour: [60, parts.includes('dayPeriod') ? 12 : 24],
    minute: [1, 60],
    dayPeriod: [720, 2],
  }
  return parts
    .filter((part): part is ClockPart => part in sizes)
    .map((part) => {
      const [size, count] = sizes[part]
      const start = Math.floor(time / (size * count)) * size * count
      const items = Array.from({ length: count }, (_, at) => start + at * size)
        .filter((first) => part !== 'minute' || (first - range.min) % range.step === 0)
        // A row stands for all times that choosing it can lead to.
        .map((first) => ({
          value: String((first - start) / size),
          label: textOf(part, first, locale),
          disabled: first + size <= range.min || first > range.max,
        }))
      return { part, items, value: String(Math.floor((time - start) / size)) }
    })
}

/** The time that stands in the columns. */
export const timeIn = (values: Partial<Record<ClockPart, string>>): number =>
  Number(values.hour ?? 0) * 60 + Number(values.minute ?? 0) + Number(values.dayPeriod ?? 0) * 720
