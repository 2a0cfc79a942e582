import { type Given, type Items, type Row, Rows } from '../models/rows'
import type { Place, Range } from '../models/window'
import { focusByKey } from './row-keys'
import { type Remembered, rememberedPlace, rememberPlace } from './scroll-memory'
import { type VirtualWindow, virtualWindow, type WindowOptions } from './virtual-window'
import { type Axis, rowsOf } from './window-rows'

/** The component whose list it is. */
export interface LongListHost {
  readonly props: {
    groups?: Given['groups']
    itemKey?: string
    /** Size of a row that was never seen, in CSS pixels; left out, that of the first ones. */
    estimate?: number
    /** By which its place is remembered; left out, it is not. */
    id?: string
  }
  items(): Items
  axis(): Axis
  /** Does it scroll in a box of its own? */
  isBox(): boolean
  /** Draws: asks to `read` before and tells that it has `drawn` afterwards. */
  update(): void
  /** Other rows are in view. */
  see(range: Range): void
}

/** Rows of the first drawing, before anything is known of their size; more would be drawn for nothing. */
const few = 20

/** Rows of a list of any length, in the page: which are drawn, where the list stands, and which of them has the focus. */
export class LongList<Data extends object> extends Rows<Data> {
  /** Index of the row at which the Tab key stops. */
  stop = 0
  /** As `window-rows.ts` says; from the first drawing on. */
  content?: HTMLElement
  #range: Range = { first: 0, end: 0 }
  /** The first one in view. */
  #seen = 0
  /** What it scrolls in, and how; when that changes, all begins anew. */
  #mode = ''
  /** Where it shall stand as soon as there are rows. */
  #place?: Remembered
  #window?: VirtualWindow
  #shown?: AbortController

  constructor(readonly host: LongListHost) {
    super()
  }

  /** Takes what is given now, and says what is to be drawn. */
  read(): void {
    const { groups, itemKey: key = 'id' } = this.host.props
    const given = { items: this.host.items(), groups, key }
    if (this.differs(given)) {
      const moved = this.take(given)
      const { length } = given.items
      this.#range = this.#window?.change(length, moved) ?? { first: 0, end: Math.min(few, length) }
    }
    const { first, end } = this.#range
    const held = this.content && this.rowOf(document.activeElement)?.index
    if (held === undefined && (this.stop < first || this.stop >= end))
      this.stop = Math.max(first, Math.min(this.#seen, end - 1))
    this.show(this.#range, held ?? -1)
  }

  /** Has been drawn. */
  drawn(): void {
    if (this.#mode === this.#modeNow()) this.#arrive()
    else this.#begin()
  }

  /** Was moved in the page; a box then stands at its beginning. */
  moved(): void {
    if (this.host.isBox()) this.#place = this.#window!.place()
    this.#begin()
  }

  /** Leaves the page. */
  end(): void {
    this.#shown?.abort()
  }

  #modeNow(): string {
    const { host } = this
    return `${host.isBox()} ${host.axis()} ${host.props.estimate}`
  }

  #begin(): void {
    const { id, estimate } = this.host.props
    if (id && !this.#window) this.#place = rememberedPlace(id)
    this.end()
    this.#shown = new AbortController()
    this.#mode = this.#modeNow()
    const options: WindowOptions = {
      axis: this.host.axis(),
      estimate,
      drawn: this.#range,
      list: this,
      draw: (range) => {
        this.#range = range
        this.host.update()
      },
      onView: (range) => {
        this.#seen = range.first
        this.host.see(range)
      },
      onRest: (place) => this.#remember(place),
    }
    this.#window = virtualWindow(this.content!, options, this.#shown.signal)
    this.#window.change(this.items.length, () => -1)
    this.#arrive()
  }

  #arrive(): void {
    const place = this.items.length ? this.#place : undefined
    if (place) this.#place = undefined
    this.#window!.settle(place && { ...place, index: this.#indexOf(place) })
  }

  #indexOf({ identity, index }: Remembered): number {
    return identity === undefined ? index : this.find(identity, [index])
  }

  #remember(place: Place): void {
    const { id } = this.host.props
    const identity = this.rows.find(({ index }) => index === place.index)?.identity
    if (id && Object(identity) !== identity) rememberPlace(id, { ...place, identity })
  }

  /** Of its `rows`, in their order. */
  elements(): HTMLElement[] {
    return rowsOf(this.content!)
  }

  /** The row that a node is in. */
  rowOf(target: Node | null): Row<Data> | undefined {
    return this.content?.contains(target)
      ? this.rows[this.elements().findIndex((row) => row.contains(target))]
      : undefined
  }

  /** Scrolls to a row, by its index or its key. @param options of `scrollIntoView` */
  scrollTo(item: number | string, options?: ScrollIntoViewOptions): void {
    this.#window?.show(typeof item === 'number' ? item : this.indexOf(item), { block: 'start', ...options })
  }

  /** A key was pressed in a row. */
  readonly move = (event: KeyboardEvent): void => {
    const row = this.rowOf(event.target as Node)
    const { length } = this.items
    if (row) focusByKey(event, { ...this.#window!, axis: this.host.axis(), index: row.index, length })
  }

  /** The focus has come to a row, at which the Tab key stops from now on. */
  readonly hold = ({ target }: FocusEvent): void => {
    const row = this.rowOf(target as Node)
    if (!row || row.index === this.stop) return
    this.stop = row.index
    this.host.update()
  }
}
