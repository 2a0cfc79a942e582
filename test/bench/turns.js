/** Rounds in which the implementations take turns, forwards and backwards, so that none has always the same neighbour. */

/**
 * @template T
 * @param {string[]} names
 * @param {number} rounds
 * @param {(name: string, round: number) => Promise<T[]>} measure
 * @param {(line: string) => void} tell of progress
 * @returns {Promise<Record<string, T[]>>} all that was measured, by name
 */
export async function takeTurns(names, rounds, measure, tell) {
  /** @type {Record<string, T[]>} */
  const results = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round++)
    for (const name of round % 2 ? names.toReversed() : names) {
      tell(`round ${round + 1} of ${rounds}, ${name}`)
      results[name].push(...(await measure(name, round)))
    }
  return results
}
