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
