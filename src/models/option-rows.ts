/** Options as they are drawn, in pieces of which some are what was looked for. */
import { type Part, partsOf, wordsOf } from './matches'
import type { Option } from './options'

/** Something found: an option, or what was typed and is in no list. */
export interface Found extends Option {
  isOwn?: boolean
}

export interface OptionRow {
  item: Found
  /** Its label, and its description if it has one, in pieces. */
  lines: Part[][]
  isChosen: boolean
}

/**
 * @param query what was looked for
 * @param chosen values
 */
export function rowsOf(items: readonly Found[], query: string, chosen: readonly string[]): OptionRow[] {
  const words = wordsOf(query)
  return items.map((item) => ({
    item,
    lines: [item.label, item.description].filter(Boolean).map((text) => partsOf(String(text), words)),
    isChosen: !item.isOwn && chosen.includes(item.value),
  }))
}

/** With the one that is chosen in view, however far down it stands: before the first `limit`, unless it is one of them. */
export function withChosen<Item extends Option>(
  items: readonly Item[],
  value: string | undefined,
  limit: number,
): readonly Item[] {
  const at = items.findIndex((item) => item.value === value)
  return at < limit ? items : [items[at]!, ...items.filter((_, index) => index !== at)]
}
