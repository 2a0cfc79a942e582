/** A calendar as a grid with pages: months of days, or years of months. Days and months are numbers as in `calendar.ts`. */
import { addMonths, dayText, firstOf, monthOf, monthText, parseDay, weekOf, weeksOf } from './calendar'
import type { DateStyle } from './date-text'

/** What a date picker picks. */
export interface GridUnit {
  /** @returns NaN for what is none */
  parse(text: unknown): number
  /** As HTML writes it. */
  write(value: number): string
  /** Its first day. */
  dayOf(value: number): number
  /** What a day is in. */
  ofDay(day: number): number
  /** How it is written in full and briefly, and how a page is. */
  styles: Record<'long' | 'short' | 'page', DateStyle>
  /** The page that it is on. */
  pageOf(value: number): number
  /** The first on a page. */
  firstOn(page: number): number
  /** The rows of a page, undefined where nothing stands. @param firstDay of weeks, 1 for Monday to 7 for Sunday */
  rowsOf(page: number, firstDay: number): (number | undefined)[][]
  /** The first and the last of a row, also where they are on another page. */
  rowAt(value: number, firstDay: number): [first: number, last: number]
  /** The same some pages later. */
  addPages(value: number, count: number): number
  columns: number
  /** So many pages are what Shift turns at once. */
  leap: number
}

export const days: GridUnit = {
  parse: parseDay,
  write: dayText,
  dayOf: (day) => day,
  ofDay: (day) => day,
  styles: { long: 'long', short: 'medium', page: 'monthOfYear' },
  pageOf: monthOf,
  firstOn: firstOf,
  rowsOf: weeksOf,
  rowAt: (day, firstDay) => [weekOf(day, firstDay), weekOf(day, firstDay) + 6],
  addPages: addMonths,
  columns: 7,
  leap: 12,
}

export const months: GridUnit = {
  parse: (text) => monthOf(parseDay(text)),
  write: monthText,
  dayOf: firstOf,
  ofDay: monthOf,
  // The name has what is seen in it, as WCAG 2.5.3 asks.
  styles: { long: 'shortMonthOfYear', short: 'monthOfYear', page: 'year' },
  pageOf: (month) => Math.floor(month / 12),
  firstOn: (year) => year * 12,
  rowsOf: (year) => [0, 3, 6, 9].map((row) => [0, 1, 2].map((at) => year * 12 + row + at)),
  rowAt: (month) => [Math.floor(month / 3) * 3, Math.floor(month / 3) * 3 + 2],
  addPages: (month, count) => month + 12 * count,
  columns: 3,
  leap: 10,
}

export interface GridKey {
  key: string
  shiftKey: boolean
}

/**
 * Where a key leads in the grid (APG, "Date Picker Dialog": arrows, Home and End in the row, Page Up and Page Down to another
 * page, with Shift to another year).
 * @param forward 1 where Arrow Right goes on, -1 where text runs from right to left
 * @returns undefined for a key that moves nothing
 */
export function moved(
  unit: GridUnit,
  from: number,
  { key, shiftKey }: GridKey,
  [firstDay, forward]: [number, number],
): number | undefined {
  const pages = shiftKey ? unit.leap : 1
  switch (key) {
    case 'ArrowRight':
      return from + forward
    case 'ArrowLeft':
      return from - forward
    case 'ArrowDown':
      return from + unit.columns
    case 'ArrowUp':
      return from - unit.columns
    case 'Home':
      return unit.rowAt(from, firstDay)[0]
    case 'End':
      return unit.rowAt(from, firstDay)[1]
    case 'PageDown':
      return unit.addPages(from, pages)
    case 'PageUp':
      return unit.addPages(from, -pages)
    default:
      return undefined
  }
}
