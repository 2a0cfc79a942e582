import { type Given, type Row, Rows } from '../models/rows'
import type { Range } from '../models/window'
import { focusByKey } from './row-keys'
import { type Remembered, rememberedPlace, rememberPlace } from './scroll-memory'
import { type VirtualWindow, virtualWindow } from './virtual-window'
import { type Axis, rowsOf } from './window-rows'

/** What a long list is given. */
export interface LongListProps extends Given {
  axis: Axis
  /** It scrolls in a box of its own. */
  isBox: boolean
  /** Size of a row that was never seen, in CSS pixels; left out, that of the first ones. */
  estimate?: number
  /** By which its place is remembered; left out, it is not. */
  id?: string
}

export interface LongListOptions {
  props(): LongListProps
  /** Draws: calls `read` before and `drawn` afterwards. */
  draw(): void
  /** Other rows are in view. */
  onView(range: Range): void
}

/** Rows of the first drawing, before anything is known of their size; more would be drawn for nothing. */
const few = 20

/** A list of any length in the page: which of its rows are drawn, where it stands, and which row has the focus. */
export class LongList<Data extends object> {
  readonly rows = new Rows<Data>()
  /** Index of the row at which the Tab key stops. */
  stop = 0
  #range: Range = { first: 0, end: 0 }
  /** The first one in view. */
  #seen = 0
  /** What its window began with; when that changes, all begins anew. */
  #begun?: LongListProps
  /** Where it shall stand as soon as there are rows. */
  #place?: Remembered
  #content?: HTMLElement
  #window?: VirtualWindow
  #shown?: AbortController

  constructor(readonly options: LongListOptions) {
    this.read()
  }

  /** Takes what is given now, and says by `rows` what is to be drawn. */
  read(): void {
    const given = this.options.props()
    if (this.rows.differs(given)) {
      const moved = this.rows.take(given)
      const { length } = given.items
      this.#range = this.#window?.change(length, moved) ?? { first: 0, end: Math.min(few, length) }
    }
    const { first, end } = this.#range
    const held = this.#content && this.rowOf(document.activeElement)?.index
    if (held === undefined && (this.stop < first || this.stop >= end))
      this.stop = Math.max(first, Math.min(this.#seen, end - 1))
    this.rows.show(this.#range, held ?? -1)
  }

  /** Is in the page. @param content as `window-rows.ts` says */
  begin(content: HTMLElement): void {
    const { id } = this.options.props()
    this.#content = content
    if (id) this.#place = rememberedPlace(id)
    this.#start()
  }

  /** Has been drawn. */
  drawn(): void {
    const now = this.options.props()
    const isSame = (['isBox', 'axis', 'estimate'] as const).every((name) => now[name] === this.#begun![name])
    if (isSame) this.#arrive()
    else this.#start()
  }

  /** Was moved in the page; a box then stands at its beginning. */
  moved(): void {
    if (this.options.props().isBox) this.#place = this.#window!.place()
    this.#start()
  }

  /** Leaves the page. */
  end(): void {
    this.#shown?.abort()
  }

  #start(): void {
    this.end()
    this.#shown = new AbortController()
    const { axis, estimate, items } = (this.#begun = this.options.props())
    const options = {
      axis,
      estimate,
      drawn: this.#range,
      groupOf: (index: number) => this.rows.groupOf(index),
      draw: (range: Range) => {
        this.#range = range
        this.options.draw()
      },
      onView: (range: Range) => {
        this.#seen = range.first
        this.options.onView(range)
      },
      onRest: (place: Remembered) => this.#remember(place),
    }
    this.#window = virtualWindow(this.#content!, options, this.#shown.signal)
    this.#window.change(items.length, () => -1)
    this.#arrive()
  }

  #arrive(): void {
    const place = this.rows.items.length ? this.#place : undefined
    if (!place) return this.#window!.settle()
    this.#place = undefined
    const { identity, index } = place
    this.#window!.settle({ ...place, index: identity === undefined ? index : this.rows.find(identity, [index]) })
  }

  #remember(place: Remembered): void {
    const { id } = this.options.props()
    const { identity } = this.rows.rows.find(({ index }) => index === place.index) ?? {}
    if (id && Object(identity) !== identity) rememberPlace(id, { ...place, identity })
  }

  /** The row that a node is in. */
  rowOf(target: Node | null): Row<Data> | undefined {
    if (!this.#content?.contains(target)) return undefined
    return this.rows.rows[rowsOf(this.#content).findIndex((row) => row.contains(target))]
  }

  /** Scrolls to a row, by its index or its key. @param options of `scrollIntoView` */
  show(item: number | string, options?: ScrollIntoViewOptions): void {
    this.#window?.show(typeof item === 'number' ? item : this.rows.indexOf(item), { block: 'start', ...options })
  }

  /** A key was pressed in a row. */
  move(event: KeyboardEvent, axis: Axis): void {
    const row = this.rowOf(event.target as Node)
    if (row && this.#window)
      focusByKey(event, { ...this.#window, axis, index: row.index, length: this.rows.items.length })
  }

  /** The focus has come to a row, at which the Tab key stops from now on. */
  hold({ target }: FocusEvent): void {
    const row = this.rowOf(target as Node)
    if (!row || row.index === this.stop) return
    this.stop = row.index
    this.options.draw()
  }
}
