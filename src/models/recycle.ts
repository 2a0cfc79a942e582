/** A row of a window: its item, told by what `identity` says of it, and the node it stands in, told by a number. */
export interface Placed {
  index: number
  identity: unknown
  node: number
}

/**
 * Gives the rows of a window nodes to stand in. Who was there before keeps its node; who comes takes that of one who
 * goes, in their order, so that the fewest nodes move. No node passes the row that is `held`: what would have to move is
 * made anew, so that this one need not.
 * @param before the rows until now, in the order of their indexes, as these are now
 * @param rows the rows from now on, in their order
 * @param held index of a row that has the focus; -1 for none
 * @param create gives the number of a new node
 */
export function recycle<Row extends Omit<Placed, 'node'>>(
  before: readonly Placed[],
  rows: readonly Row[],
  { held, create }: { held: number; create(): number },
): (Row & Placed)[] {
  const wanted = new Set(rows.map(({ identity }) => identity))
  const kept = new Map<unknown, number>()
  const free: Record<'above' | 'below', number[]> = { above: [], below: [] }
  const side = (index: number) => (index < held ? 'above' : 'below')
  for (const { identity, index, node } of before) {
    if (wanted.has(identity) && !kept.has(identity)) kept.set(identity, node)
    else free[side(index)].push(node)
  }
  return rows.map((row) => {
    const own = kept.get(row.identity)
    kept.delete(row.identity) // the same item a second time is another row
    return { ...row, node: own ?? free[side(row.index)].shift() ?? create() }
  })
}
