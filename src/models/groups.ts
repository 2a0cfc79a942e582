/** Groups of rows that follow one another in a list. */

/** A group as it is given. */
export interface Group {
  /** Its heading. */
  label: string
  /** How many rows it has. */
  count: number
}

/** A group as it lies among the rows of the whole list. */
export interface PlacedGroup extends Group {
  /** Index of its first row. */
  start: number
}

/**
 * @param length how many rows there are in all; those that no group has are one without a heading
 * @returns at least one group, in their order; those without rows are left out
 */
export function placeGroups(groups: readonly Group[], length: number): PlacedGroup[] {
  const placed: PlacedGroup[] = []
  let start = 0
  for (const { label, count } of [...groups, { label: '', count: length }]) {
    const own = Math.max(0, Math.min(Math.floor(count) || 0, length - start))
    if (own) placed.push({ label, count: own, start })
    start += own
  }
  return placed.length ? placed : [{ label: '', count: 0, start: 0 }]
}

/** The group that a row is in. */
export function groupAt(groups: readonly PlacedGroup[], index: number): PlacedGroup {
  let low = 0
  for (let high = groups.length - 1; low < high; ) {
    const middle = (low + high + 1) >> 1
    if (groups[middle]!.start <= index) low = middle
    else high = middle - 1
  }
  return groups[low]!
}

/** Rows of a group, and the place of the first among all. */
export interface RowGroup<Row> {
  label?: string
  start: number
  rows: Row[]
}

/** Rows in groups: those that follow one another and name the same one. */
export function groupRows<Row extends { group?: string }>(rows: readonly Row[]): RowGroup<Row>[] {
  const groups: RowGroup<Row>[] = []
  for (const [start, row] of rows.entries()) {
    const last = groups.at(-1)
    if (last && last.label === row.group) last.rows.push(row)
    else groups.push({ label: row.group, start, rows: [row] })
  }
  return groups
}
