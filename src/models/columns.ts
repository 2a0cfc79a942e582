/** What stands in the columns of a picker, and what of it is chosen. */
import { clockColumns, nearestTime, parseTime, type TimeRange } from './clock'
import { folded } from './folded'
import { withPlainDigits } from './numbers'
import { nearest } from './wheel'

/** A row. */
export interface ColumnItem {
  label: string
  value: string
  disabled?: boolean
}

export interface Column {
  label?: string
  items: ColumnItem[]
  /** Of the row that is chosen; '' where there is none. */
  value: string
}

export const isOff = ({ disabled }: Pick<ColumnItem, 'disabled'>): boolean => Boolean(disabled)

/** A column of which the wanted row is chosen, or the first that can be. */
export function columnOf(items: ColumnItem[], wanted?: string): Column {
  const found = items.find((item) => item.value === wanted && !isOff(item))
  return { items, value: (found ?? items[nearest(0, items.map(isOff))])?.value ?? '' }
}

/**
 * Columns of which each is what the chosen row of the one before leads to.
 * @param read gives the rows of a level from what was given
 */
export function cascade<Given extends { items?: unknown }>(
  items: unknown,
  wanted: readonly string[],
  read: (items: unknown) => (ColumnItem & Given)[],
): Column[] {
  const columns: Column[] = []
  for (let next = items; next; ) {
    const level = read(next)
    const column = columnOf(level, wanted[columns.length])
    columns.push(column)
    next = level.find(({ value }) => value === column.value)?.items
  }
  return columns
}

/** The columns of a time, named as the language names them. @param wanted `06:10`; the nearest that can be chosen is */
export function timeColumns(wanted: string | undefined, range: TimeRange, locale?: string) {
  const names = new Intl.DisplayNames(locale ?? [], { type: 'dateTimeField' })
  const time = nearestTime(parseTime(wanted) || 0, range)
  return clockColumns(time, range, locale).map((column) => ({ ...column, label: names.of(column.part) }))
}

/** As what is typed is compared. */
export const typedName = (text: string): string => folded(withPlainDigits(text))

/**
 * The row that what is typed means: in a column of numbers, `9` means `09`.
 * @param text as `typedName` gives it @param from where it is looked for first; then from the beginning
 * @returns -1 for none
 */
export function rowTyped(items: readonly ColumnItem[], text: string, from: number): number {
  const isIt = (item: ColumnItem) => {
    const name = typedName(item.label)
    const isNumber = /^\d+$/.test(name + text)
    return !isOff(item) && (isNumber ? Number(name) === Number(text) : name.startsWith(text))
  }
  const row = items.findIndex((item, at) => at >= from && isIt(item))
  return row < 0 ? items.findIndex(isIt) : row
}
