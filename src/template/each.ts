import { staying } from '../models/order'
import type { Delegate } from './delegation'
import { isFragment } from './kinds'
import { riot } from './riot'
import { makeRow, type Row, rowScope } from './row'
import type { Binding, BindingData, Scope } from './types'

/** What is to be drawn: the items that are not left out, their keys, and where some are left out their places. */
interface Wanted {
  items: readonly unknown[]
  keys: unknown[]
  indexes?: number[]
}

/** An `each`: rows that follow their items by key, or by position where there is none. */
export class Each implements Binding {
  #rows: Row[] = []
  /** Of each row. */
  #keys: readonly unknown[] = []
  /**
   * In which keys and conditions are asked for. It is kept, with the item that it had last: an engine forgets what it has
   * compiled for things of a shape when the last of them goes, and a list that was empty for a moment would begin anew.
   */
  #asked: Scope | undefined
  /** Not known before there are rows. */
  #delegate: Delegate | null | undefined

  /**
   * @param place an empty text behind the rows
   * @param root of the template it is in; the rows stand in it where the template is drawn apart and has no other
   * @param heard gives the names of the handlers of the element they stand in; null where that is another template's
   */
  constructor(
    readonly place: ChildNode,
    readonly data: BindingData,
    readonly root: Element,
    readonly heard: () => readonly string[] | null,
  ) {}

  update(scope: Scope, parentScope?: Scope): void {
    const { items, keys, indexes } = this.#wanted(scope)
    const arrange = this.#replaceRows(keys, parentScope)
    const { isPlain } = this.data.template!.plan
    if (!isPlain) arrange()
    try {
      for (let at = 0; at < keys.length; at++)
        this.#rows[at]!.draw(items[at], indexes ? indexes[at]! : at, scope, parentScope)
    } finally {
      // Also where an expression throws: the next update finds every row in its place.
      if (isPlain) arrange()
    }
  }

  unmount(_scope: Scope, parentScope?: Scope): void {
    this.#replaceRows([], parentScope)
    this.#delegate?.listenOn(null)
  }

  #wanted(scope: Scope): Wanted {
    const { evaluate, getKey, condition, itemName, indexName } = this.data
    const collection = evaluate!(scope) as Iterable<unknown> | null | undefined
    const all = Array.isArray(collection) ? collection : Array.from(collection || [])
    const keys: unknown[] = getKey ? new Array(all.length) : [...all.keys()]
    if (!getKey && !condition) return { items: all, keys }
    if (!this.#asked || Object.getPrototypeOf(this.#asked) !== scope)
      this.#asked = rowScope(scope, this.data, undefined, 0)
    const row = this.#asked
    const indexes: number[] = []
    for (let index = 0; index < all.length; index++) {
      row[itemName!] = all[index]
      if (indexName) row[indexName] = index
      if (condition && !condition(row)) continue
      if (condition) indexes.push(index)
      if (getKey) keys[index] = getKey(row)
    }
    if (!condition) return { items: all, keys }
    return { items: indexes.map((index) => all[index]), keys: indexes.map((index) => keys[index]), indexes }
  }

  /**
   * Takes away the rows that are wanted no more, and makes those that are missing.
   * @returns puts the new ones, and those that stand elsewhere now, in their places
   */
  #replaceRows(keys: readonly unknown[], parentScope?: Scope): () => void {
    const old = this.#rows
    const oldKeys = this.#keys
    this.#keys = keys
    const ends = matchEnds(oldKeys, keys)
    const { start, end, oldEnd } = ends
    // Where all stay as they are, so does their list.
    if (start === end && start === oldEnd) return () => {}
    const rows: Row[] = new Array(keys.length)
    for (let at = 0; at < start; at++) rows[at] = old[at]!
    for (let at = end; at < keys.length; at++) rows[at] = old[at - end + oldEnd]!
    const places = matchBetween(oldKeys, keys, ends)
    for (let at = start; at < end; at++) if (places[at - start]! >= 0) rows[at] = old[places[at - start]!]!
    this.#remove(old.slice(start, oldEnd), new Set(rows.slice(start, end)), parentScope)
    this.#rows = rows
    const parent = this.#parent()
    if (this.#delegate === undefined)
      this.#delegate = riot.delegateFor?.(this.data.template!.plan, this.heard()) ?? null
    this.#delegate?.listenOn(parent)
    for (let at = start; at < end; at++) rows[at] ??= makeRow(this.data, parent)
    return () => this.#arrange(start, end, places)
  }

  #parent(): Element {
    const { parentNode } = this.place
    return parentNode && !isFragment(parentNode) ? (parentNode as Element) : this.root
  }

  /** From the last to the first, each before the one that follows it. */
  #arrange(start: number, end: number, places: readonly number[]): void {
    const stays = staying(places)
    let next = this.#rows[end]?.first ?? this.place
    for (let at = end - 1; at >= start; at--) {
      if (places[at - start]! < 0) {
        const last = at
        while (at > start && places[at - 1 - start]! < 0) at--
        this.#insert(this.#rows.slice(at, last + 1), next)
      } else if (!stays[at - start]) this.#rows[at]!.move(next)
      next = this.#rows[at]!.first
    }
  }

  /** New rows side by side come in their order: a `<select>` takes the first option that comes. */
  #insert(rows: readonly Row[], next: ChildNode): void {
    const parent = next.parentNode!
    for (const { node } of rows) parent.insertBefore(node, next)
  }

  #remove(between: Row[], kept: Set<Row | undefined>, parentScope?: Scope): void {
    const gone = kept.size ? between.filter((row) => !kept.has(row)) : between
    if (!gone.length) return
    // The last one first, as Riot does it.
    if (!this.data.template!.plan.isPlain) for (const row of gone.toReversed()) row.leave(parentScope)
    if (gone.length === this.#rows.length && this.#clear()) return
    for (const row of gone) for (const node of row.nodes()) node.remove()
  }

  /** All rows at once, if nothing else stands beside them. */
  #clear(): boolean {
    const { parentNode } = this.place
    if (parentNode?.firstChild !== this.#rows[0]!.first || this.place.nextSibling) return false
    parentNode.replaceChildren(this.place)
    return true
  }
}

interface Ends {
  start: number
  end: number
  oldEnd: number
}

/** Rows at both ends that stay where they are. */
function matchEnds(old: readonly unknown[], keys: readonly unknown[]): Ends {
  let start = 0
  let end = keys.length
  let oldEnd = old.length
  while (start < end && start < oldEnd && old[start] === keys[start]) start++
  while (end > start && oldEnd > start && old[oldEnd - 1] === keys[end - 1]) {
    end--
    oldEnd--
  }
  return { start, end, oldEnd }
}

/** @returns the old place of each row between the ends; -1 where there was none of its key */
function matchBetween(old: readonly unknown[], keys: readonly unknown[], { start, end, oldEnd }: Ends): number[] {
  const places: number[] = new Array(end - start)
  let at = start
  // Where two have changed places, those between them may have stayed, and need not be looked up.
  if (start < end && start < oldEnd && old[start] === keys[end - 1] && old[oldEnd - 1] === keys[start]) {
    places[0] = --oldEnd
    places[--end - start] = at++
    for (; at < end && at < oldEnd && old[at] === keys[at]; at++) places[at - start] = at
  }
  const placesOf = new Map<unknown, number[]>()
  for (let place = oldEnd - 1; place >= at; place--) {
    const twins = placesOf.get(old[place])
    if (twins) twins.push(place)
    else placesOf.set(old[place], [place])
  }
  for (; at < end; at++) places[at - start] = placesOf.get(keys[at])?.pop() ?? -1
  return places
}
