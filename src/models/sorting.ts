import { isMissing } from './maybe'

/** By which values are put in order, and which way. */
export interface Order {
  descending?: boolean
  /** BCP 47; left out, the reader's. */
  locale?: string
}

/**
 * Puts things in the order of a value that each has: numbers by size, texts as the reader's language does, with the numbers
 * in them (`Item 9` before `Item 10`). What has no value comes last, whichever way; what is equal keeps its order.
 * @returns a new array
 */
export function sorted<Thing>(
  things: readonly Thing[],
  value: (thing: Thing) => unknown,
  { descending = false, locale }: Order = {},
): Thing[] {
  const { compare } = new Intl.Collator(locale, { numeric: true })
  const way = descending ? -1 : 1
  const order = (one: unknown, other: unknown) => {
    if (isMissing(one) || isMissing(other)) return Number(isMissing(one)) - Number(isMissing(other))
    const isNumeric = typeof one === 'number' && typeof other === 'number'
    return way * (isNumeric ? one - other : compare(String(one), String(other)))
  }
  const pairs = things.map((thing) => ({ thing, value: value(thing) }))
  return pairs.sort((one, other) => order(one.value, other.value)).map(({ thing }) => thing)
}
