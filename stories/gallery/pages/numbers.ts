/** Numbers as English pages write them. */

/** @param bytes @returns in kB of 1,000 bytes, to a tenth */
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

/** @param ratio @returns to two decimals, as 2.35 */
export const times = (ratio: number): string => ratio.toFixed(2)

/** @returns how many times the first goes into the second, as "10.6 times" */
export const timesSmaller = (one: number, other: number): string => `${(other / one).toFixed(1)} times`
