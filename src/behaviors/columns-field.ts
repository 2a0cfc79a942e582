/** Native lists side by side that are one field: its choices, or a time of day, which a native control of its own has. */
import { type Column, isOff } from '../models/columns'
import { nearest } from '../models/wheel'
import { columnKeys } from './column-keys'
import { type Control, field, isField, reflect, sendChange } from './field'
import { type PartsHost, type PartsMethods, partOf } from './parts'
import { wheel } from './wheel'

/** Runs a set-up each time it is told true, until it is told false. */
type Whenever = (setup: (signal: AbortSignal) => void) => (on: boolean) => void

/** What the component brings. */
interface ColumnsHost extends PartsHost, ColumnsMethods {
  columns: readonly Column[]
  isTime(): boolean
  /** The time that stands in the lists, as HTML writes it. */
  timeOf(values: string[]): string
}

export interface ColumnsMethods extends Pick<PartsMethods, 'part' | 'initial'> {
  selects(): HTMLSelectElement[]
  control(): Control
  focus(options?: FocusOptions): void
  /** What the lists began with. */
  first?: string[]
  choose(at: number, row: number): void
  takeTime(event: Event): void
  /** Turns each wheel to what is chosen. */
  wheels?: Map<Element, () => void>
  wheelAt(at: number, select: HTMLSelectElement): void
  wire(): void
  /** For `onMounted`. @param whenever of the core */
  begin(whenever: Whenever): void
  here?: AbortSignal
  whileHere(on: boolean): void
  onConnected(): void
  onDisconnected(): void
}

interface Hooks {
  onUpdated(): void
  onUnmounted(): void
}

/** They go into a component before its own. */
export const columnsMethods: ColumnsMethods & Hooks & ThisType<ColumnsHost> = {
  selects() {
    return [...this.root.querySelectorAll('select')]
  },
  control() {
    return this.root.querySelector<HTMLInputElement>('.k-picker-time') ?? this.selects()[0]!
  },
  focus(options) {
    ;(this.selects()[0] ?? this.control()).focus(options)
  },
  part(at) {
    return this.columns[at]?.value
  },
  initial(at) {
    return this.first?.[at] ?? null
  },

  choose(at, row) {
    const select = this.selects()[at]!
    select.selectedIndex = nearest(row, this.columns[at]!.items.map(isOff))
    sendChange(select)
  },
  /** The native control of a time is what the form and the page hear. */
  takeTime(event) {
    event.stopPropagation()
    if (event.type !== 'change') return
    this.control().value = this.timeOf(this.selects().map(({ value }) => value))
    sendChange(this.control())
  },

  wire() {
    const isTime = this.isTime()
    const show = (control: Control, at?: number) => {
      if (isField(control)) reflect(control)
      else field(control, at === undefined ? this : partOf(this, at))
    }
    if (isTime) show(this.control())
    for (const [at, select] of this.selects().entries()) {
      if (isTime) select.oninput = select.onchange = (event) => this.takeTime(event)
      else show(select, at)
      select.value = this.columns[at]!.value
      this.wheelAt(at, select)
    }
  },
  wheelAt(at, select) {
    const scroller = select.nextElementSibling as HTMLElement | null
    if (!scroller || !this.here) return
    const turn = this.wheels?.get(scroller)
    if (turn) return turn()
    const options = {
      rows: () => [...scroller.children],
      chosen: () => select.selectedIndex,
      onChoose: (row: number) => this.choose(at, row),
    }
    this.wheels!.set(scroller, wheel(scroller, options, this.here))
  },

  begin(whenever) {
    const keys = {
      lists: () => this.selects(),
      itemsOf: (at: number) => this.columns[at]!.items,
      choose: (at: number, row: number) => this.choose(at, row),
      leadsOn: () => this.isTime(),
    }
    this.whileHere = whenever((signal) => {
      this.here = signal
      this.wheels = new Map()
      columnKeys(this.root as HTMLElement, keys, signal)
      this.wire()
    })
  },
  whileHere() {},
  onConnected() {
    this.whileHere(true)
  },
  onDisconnected() {
    this.whileHere(false)
  },
  onUpdated() {
    this.wire()
  },
  onUnmounted() {
    this.whileHere(false)
  },
}
