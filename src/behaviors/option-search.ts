/** A list of options below a field: it opens, narrows down to what is typed, is walked through, and says what it has. */
import { type Found, type OptionRow, rowsOf, withChosen } from '../models/option-rows'
import type { Options } from '../models/options'
import { hasRoomBeside, listLayer } from './list-layer'
import type { Suggestions } from './suggestions'

export interface OptionSearchState {
  isOpen: boolean
  /** It is beside the field; else it is a sheet. */
  isWide: boolean
  /** What is looked for; nothing as long as nothing is typed. */
  query: string
  /** Index of the option that Enter chooses; -1 for none. */
  active: number
  /** How many options are drawn; 0 before it was open once: the list is drawn then, and while it closes. */
  limit: number
  spoken?: string
}

/** What the component brings. */
export interface OptionSearchNeeds {
  readonly uid: string
  readonly suggestions: Pick<Suggestions<unknown>, 'phase' | 'type' | 'load' | 'stop'>
  readonly options: Options<Found>
  chosen(): string[]
  /** The field of the page; none before the script. */
  text(): HTMLInputElement | null
  /** What was typed, as a thing to choose, where it is allowed and none of those that were found. */
  ownOf(text: string, found: readonly Found[]): Found | undefined
  /** What was found, in words. */
  told(): string
  choose(item: Found): void
  close(): void
}

interface Host extends OptionSearchNeeds, OptionSearchMethods {
  readonly root: Element
  readonly props: {
    readonly?: boolean
    disabled?: boolean
    free?: boolean
    multiple?: boolean
    loader?: unknown
    filter?(item: Found, query: string): boolean
  }
  readonly state: OptionSearchState
  update(state: Partial<OptionSearchState>): void
}

export interface OptionSearchMethods {
  found: readonly Found[]
  rows: OptionRow[]
  timer?: ReturnType<typeof setTimeout>
  /** Where one types now. */
  entry(): HTMLInputElement
  list(): HTMLElement
  activeId(): string | null
  is(phase: 'ready' | 'loading' | 'failed'): boolean
  find(): readonly Found[]
  readRows(): void
  open(query?: string): void
  closeList(): void
  look(query: string): void
  /** Goes to the first option that Enter may choose. */
  aim(): void
  step(by: number): void
  move(by: number): void
  backToText(): void
  takeActive(): void
  announce(): void
  pick(event: MouseEvent): void
  retry(): void
  more(): void
  appear(signal: AbortSignal): void
}

/** So many options are drawn, and so many more when they were scrolled through. */
const portion = 100
/** In milliseconds, until it is said how many were found: who types on hears the letters. */
const rest = 700

export const searchState = (): OptionSearchState => ({
  isOpen: false,
  isWide: false,
  query: '',
  active: -1,
  limit: 0,
})

/** They go into a component before its own. */
export const optionSearchMethods: OptionSearchMethods & ThisType<Host> = {
  found: [],
  rows: [],

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
  is(phase) {
    return this.suggestions.phase === phase
  },

  find() {
    const { loader, filter } = this.props
    const { query } = this.state
    if (this.is('failed')) return []
    if (!query) return withChosen(this.options.all, this.chosen()[0], portion)
    if (loader) return this.options.all
    return filter ? this.options.all.filter((item) => filter(item, query)) : this.options.matching(query)
  },
  readRows() {
    if (!this.state.isOpen) return
    const { query, limit } = this.state
    const found = this.find()
    const own = this.ownOf(query.trim(), found)
    this.found = own ? [...found, own] : found
    this.rows = rowsOf(this.found.slice(0, limit), query, this.chosen())
  },

  open(query = '') {
    const { disabled, readonly, free } = this.props
    if (disabled || readonly || this.state.isOpen) return
    const isWide = hasRoomBeside()
    this.update({ isOpen: true, isWide, query, limit: portion, active: -1, spoken: '' })
    if (query) return
    const active = this.found.findIndex(({ value }) => value === this.chosen()[0])
    this.update({ active })
    void this.suggestions.load('')
    // What is typed next takes its place, unless it is the reader's own.
    if (isWide && !free) this.text()!.select()
    this.list().children[active]?.scrollIntoView({ block: 'nearest' })
  },
  closeList() {
    clearTimeout(this.timer)
    this.suggestions.stop()
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

  look(query) {
    this.update({ query, limit: portion })
    this.list().scrollTop = 0
    this.suggestions.type(query)
    this.aim()
    this.announce()
  },
  aim() {
    const isSure = this.state.query && !this.props.free && !this.is('loading')
    const active = isSure ? this.found.findIndex(({ disabled }) => !disabled) : -1
    if (active !== this.state.active) this.update({ active })
  },
  announce() {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => {
      if (this.state.isOpen && !this.is('loading')) this.update({ spoken: this.told() })
    }, rest)
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
  takeActive() {
    const item = this.found[this.state.active]
    if (item && this.state.isWide && !this.props.multiple && !this.chosen().includes(item.value)) this.choose(item)
  },
  pick(event) {
    const option = (event.target as Element).closest('.k-combobox-option')
    const item = option && this.found[[...this.list().children].indexOf(option)]
    if (item) this.choose(item)
  },
  retry() {
    void this.suggestions.load()
  },
  more() {
    const { scrollTop, clientHeight, scrollHeight } = this.list()
    const { limit } = this.state
    if (scrollTop + 2 * clientHeight > scrollHeight && limit < this.found.length)
      this.update({ limit: limit + portion })
  },
}
