/** The rows of a list's window, from its items: which are drawn, in which groups, and which node each of them has. */
import { type Group, groupAt, type PlacedGroup, placeGroups } from './groups'
import { textOr } from './maybe'
import { type Placed, recycle } from './recycle'
import type { Range } from './window'

/** Items that need not be there before they are asked for: an array is one. */
export interface Items {
  readonly length: number
  /** The item at an index from 0 on; asked for as often as its row comes into view. */
  at(index: number): unknown
}

/** What a list is given. */
export interface Given {
  items: Items
  groups?: readonly Group[]
  /** Field that tells items apart. */
  key: string
}

export interface Row<Data = object> extends Placed {
  // biome-ignore lint/suspicious/noExplicitAny: in a template, an item is of its list's own type, which a slot cannot say.
  item: any
  /** The item; a text or number is a label. */
  data: Data
  /** It has the focus and was scrolled away. */
  isAway: boolean
}

export interface Part<Data = object> extends PlacedGroup {
  rows: Row<Data>[]
  /** It has nothing but the row that was scrolled away. */
  isAway: boolean
}

/** @template Data what an item is taken for */
export class Rows<Data extends object> {
  parts: Part<Data>[] = []
  /** Of all parts. */
  rows: Row<Data>[] = []
  groups: readonly PlacedGroup[] = placeGroups([], 0)
  #given: Given = { items: [], key: 'id' }
  /** An array may have been changed in place. */
  #length = 0
  #nodes = 0

  get items(): Items {
    return this.#given.items
  }

  groupOf(index: number): PlacedGroup {
    return groupAt(this.groups, index)
  }

  /**
   * Takes what the list is given. The rows that are drawn are known by their new indexes from then on.
   * @returns index now of a row that was drawn; -1 where it is gone
   */
  take(given: Given): (index: number) => number {
    const by = given.items.length - this.#length
    this.#given = given
    this.#length = given.items.length
    this.groups = placeGroups(given.groups ?? [], this.#length)
    const moves = new Map(this.rows.map(({ identity, index }) => [index, this.find(identity, [index, index + by])]))
    this.rows = this.rows.map((row) => ({ ...row, index: moves.get(row.index)! }))
    return (index) => moves.get(index) ?? -1
  }

  /** Is it something else than was taken last? */
  differs({ items, groups }: Given): boolean {
    return items !== this.items || items.length !== this.#length || groups !== this.#given.groups
  }

  /**
   * Draws a range.
   * @param held index of the row that has the focus, which stays wherever it is; -1 for none
   */
  show({ first, end }: Range, held: number): void {
    const indexes = Array.from({ length: end - first }, (_, at) => first + at)
    const isAway = held >= 0 && held < this.#length && (held < first || held >= end)
    if (isAway) indexes[held < first ? 'unshift' : 'push'](held)
    const rows = indexes.map((index) => {
      const item = this.items.at(index)
      const data = (Object(item) === item ? item : { label: textOr(item) }) as Data
      return { index, item, data, identity: this.#identity(item, index), isAway: isAway && index === held }
    })
    this.rows = recycle(this.rows, rows, { held, create: () => ++this.#nodes })
    this.parts = []
    for (const row of this.rows) this.#partOf(row.index).rows.push(row)
    for (const part of this.parts) part.isAway = part.rows.every((row) => row.isAway)
  }

  #partOf(index: number): Part<Data> {
    const last = this.parts.at(-1)
    if (last && index < last.start + last.count) return last
    const part = { ...groupAt(this.groups, index), rows: [], isAway: false }
    this.parts.push(part)
    return part
  }

  /** By its key; else an object of an array is itself, and of anything else there is but the place. */
  #identity(item: unknown, index: number): unknown {
    const isObject = Object(item) === item
    const own = isObject ? (item as Record<string, unknown>)[this.#given.key] : undefined
    return own ?? (isObject && Array.isArray(this.items) ? item : `at ${index}`)
  }

  /**
   * Index of an item by what tells it apart; -1 where it is gone.
   * @param likely where it may be; items that are made when they are asked for are not all made to be searched
   */
  find(identity: unknown, likely: number[]): number {
    const is = (index: number) =>
      index >= 0 && index < this.#length && this.#identity(this.items.at(index), index) === identity
    const found = likely.find(is)
    if (found !== undefined) return found
    return Array.isArray(this.items)
      ? this.items.findIndex((item, index) => this.#identity(item, index) === identity)
      : -1
  }

  /** Index of the item with a key; -1 for none. */
  indexOf(key: string): number {
    const { length } = this.items
    for (let index = 0; index < length; index++)
      if (String(this.#identity(this.items.at(index), index)) === key) return index
    return -1
  }
}
