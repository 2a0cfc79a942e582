/** A column of rows that is turned until one of them stands in the middle. */

/** The row that a scroll has come to. @param most how far it can scroll */
export const rowAt = (scrolled: number, most: number, count: number): number =>
  most > 0 ? Math.round((scrolled / most) * (count - 1)) : 0

/** How far to scroll to a row. */
export const scrollTo = (row: number, most: number, count: number): number =>
  count > 1 ? (row / (count - 1)) * most : 0

/** The nearest row that can be chosen, of two the one before; the row itself where there is none. */
export function nearest(row: number, isOff: readonly boolean[]): number {
  for (let away = 0; away < isOff.length; away++)
    for (const at of [row - away, row + away]) if (isOff[at] === false) return at
  return row
}
