/** A list of options below a field: it opens, beside it or as a sheet, and is walked through by keys. */
import { hasRoomBeside, listLayer } from './list-layer'
import { type OptionSearchMethods, type OptionSearchNeeds, type OptionSearchState, portion } from './option-search'

interface Host extends OptionSearchNeeds, OptionSearchMethods, OptionListMethods {
  readonly root: Element
  readonly state: OptionSearchState
  readonly props: { readonly?: boolean; disabled?: boolean; free?: boolean; multiple?: boolean }
  update(state: Partial<OptionSearchState>): void
}

export interface OptionListMethods {
  /** Where one types now. */
  entry(): HTMLInputElement
  list(): HTMLElement
  activeId(): string | null
  open(query?: string): void
  closeList(): void
  /** Shows it until the signal. */
  appear(signal: AbortSignal): void
  /** Goes so many options on, or back; opens the list first. */
  step(by: number): void
  move(by: number): void
  /** Gives up the option to which the arrows have come. */
  backToText(): void
  /** Chooses that option, as the field is left. */
  chooseActive(): void
  /** Chooses the option that was pressed. */
  pick(event: MouseEvent): void
}

/** They go into a component before its own. */
export const optionListMethods: OptionListMethods & ThisType<Host> = {
  entry() {
    const query = this.state.isOpen && !this.state.isWide && this.root.querySelector('.k-combobox-query')
    return (query || this.text()) as HTMLInputElement
  },
  list() {
    return this.root.querySelector('.k-combobox-list') as HTMLElement
  },
  activeId() {
    return this.state.isOpen && this.state.active >= 0 ? `${this.uid}-${this.state.active}` : null
  },

  open(query = '') {
    const { disabled, readonly, free } = this.props
    if (disabled || readonly || this.state.isOpen) return
    const isWide = hasRoomBeside()
    this.update({ isOpen: true, isWide, query, limit: portion, active: -1, spoken: '' })
    if (query) return
    const active = this.rows.findIndex(({ isChosen }) => isChosen)
    this.update({ active })
    void this.suggestions.load('')
    // What is typed next takes its place, unless it is the reader's own.
    if (isWide && !free) this.text()!.select()
    this.list().children[active]?.scrollIntoView({ block: 'nearest' })
  },
  closeList() {
    this.rest()
    this.update({ isOpen: false, query: '', active: -1 })
  },
  appear(signal) {
    const panel = this.root.querySelector<HTMLDialogElement>('.k-combobox-panel')!
    const { isWide, query } = this.state
    const entry = this.entry()
    if (!isWide) entry.value = this.props.free || query ? this.text()!.value : ''
    listLayer({ panel, isWide, list: this.list(), root: this.root as HTMLElement, close: this.close }, signal)
    if (!isWide) entry.setSelectionRange(entry.value.length, entry.value.length)
  },

  step(by) {
    const { isOpen } = this.state
    this.open()
    if (isOpen || this.state.active < 0) this.move(by)
  },
  /** Past those that cannot be chosen. From the text up, it is the last that is drawn: there may be thousands. */
  move(by) {
    const { length } = this.found
    const { limit } = this.state
    const from = this.state.active < 0 && by < 0 ? Math.min(length, limit) : this.state.active
    let active = Math.min(Math.max(from + by, 0), length - 1)
    while (this.found[active]?.disabled) active += Math.sign(by)
    if (!this.found[active]) return
    this.update({ active, limit: Math.max(limit, active + 1) })
    this.list().children[active]?.scrollIntoView({ block: 'nearest' })
  },
  backToText() {
    if (this.state.active >= 0) this.update({ active: -1 })
  },
  /** Of several none is taken by leaving, and of one not that which is chosen. */
  chooseActive() {
    const item = this.found[this.state.active]
    if (item && this.state.isWide && !this.props.multiple && !this.chosen().includes(item.value)) this.choose(item)
  },
  pick(event) {
    const option = (event.target as Element).closest('.k-combobox-option')
    const item = option && this.found[[...this.list().children].indexOf(option)]
    if (item) this.choose(item)
  },
}
