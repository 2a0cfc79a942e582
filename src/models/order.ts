/**
 * Which of the things that are put into a new order may stay where they are, so that the fewest have to move: a longest
 * increasing subsequence of their old places (Fredman 1975).
 * @param places old place of each thing, in the new order; -1 for one that is new, which never stays
 * @returns for each thing, 1 where it stays
 */
export function staying(places: readonly number[]): Uint8Array {
  const stays = new Uint8Array(places.length)
  /** The end of the best run of each length found so far, and before each thing the one it follows. */
  const ends: number[] = []
  const before = new Int32Array(places.length)
  for (let index = 0; index < places.length; index++) {
    const place = places[index]!
    if (place < 0) continue
    const length = runsBelow(place, ends, places)
    before[index] = length ? ends[length - 1]! : -1
    ends[length] = index
  }
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index]!) stays[index] = 1
  return stays
}

/** How many of the runs end below a place; their ends are in ascending order. */
function runsBelow(place: number, ends: readonly number[], places: readonly number[]): number {
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[ends[middle]!]! < place) low = middle + 1
    else high = middle
  }
  return low
}
