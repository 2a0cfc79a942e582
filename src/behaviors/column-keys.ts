import { type ColumnItem, rowTyped, typedName } from '../models/columns'
import { alongText } from './roving-focus'

export interface ColumnKeysOptions {
  /** The native lists, from the first column to the last. */
  lists(): HTMLSelectElement[]
  itemsOf(column: number): readonly ColumnItem[]
  choose(column: number, row: number): void
  /** Two digits lead on to the next column, as in a time. */
  leadsOn(): boolean
}

/** Letters that follow within so many milliseconds are one word. */
const pause = 1000

/**
 * Arrows go from column to column, and what is typed chooses a row: native lists of phones do not look for it, and none
 * reads `9` for `09`.
 */
export function columnKeys(element: HTMLElement, options: ColumnKeysOptions, signal: AbortSignal): void {
  let word = ''
  /** In which column it is typed, and when its last letter was. */
  let [column, last] = [-1, 0]
  const type = (at: number, { key, timeStamp }: KeyboardEvent) => {
    const list = options.lists()[at]!
    word = (column === at && timeStamp - last < pause ? word : '') + typedName(key)
    column = at
    last = timeStamp
    // A word that goes on may still mean the row that is chosen; a letter means the next.
    const row = rowTyped(options.itemsOf(at), word, list.selectedIndex + Number(word.length === 1))
    if (row >= 0) options.choose(at, row)
    if (options.leadsOn() && /^\d\d/.test(word)) options.lists()[at + 1]?.focus()
  }
  const press = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event
    const at = options.lists().indexOf(event.target as HTMLSelectElement)
    const isText = /^\S$/u.test(key) && !ctrlKey && !metaKey && !altKey
    if (at < 0 || (!isText && !/^Arrow(Left|Right)$/.test(key))) return
    event.preventDefault()
    if (isText) type(at, event)
    else options.lists()[at + alongText(event, element)]?.focus()
  }
  element.addEventListener('keydown', press, { signal })
}
