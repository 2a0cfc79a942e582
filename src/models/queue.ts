/** What waits for its turn, the first first. */

/**
 * Adds an item at the end. Beyond `limit` the oldest leaves that is not worth keeping; where all are, the oldest.
 * @param isKept items that are worth more than their place in the queue
 * @returns the queue from now on, and who has left it
 */
export function enqueue<Item>(
  queue: readonly Item[],
  added: Item,
  { limit, isKept }: { limit: number; isKept: (item: Item) => boolean },
): { queue: Item[]; left?: Item } {
  const all = [...queue, added]
  if (all.length <= limit) return { queue: all }
  const left = all.find((item) => !isKept(item)) ?? all[0]!
  return { queue: all.filter((item) => item !== left), left }
}
