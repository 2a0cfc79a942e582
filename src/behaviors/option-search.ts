/** A list of options below a field narrows down to what is typed, grows as it is scrolled, and says what it has. */
import { type Found, type OptionRow, rowsOf, withChosen } from '../models/option-rows'
import type { Options } from '../models/options'
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
  readonly props: { free?: boolean; loader?: unknown; filter?(item: Found, query: string): boolean }
  readonly state: OptionSearchState
  list(): HTMLElement
  update(state: Partial<OptionSearchState>): void
}

export interface OptionSearchMethods {
  found: readonly Found[]
  rows: OptionRow[]
  timer?: ReturnType<typeof setTimeout>
  is(phase: Suggestions<unknown>['phase']): boolean
  find(): readonly Found[]
  /** Before each drawing. */
  readRows(): void
  /** Nothing is waited for any more. */
  rest(): void
  /** Shows what there is for a text. */
  look(query: string): void
  /** Goes to the first option that Enter may choose. */
  aim(): void
  /** Says how many were found, when nobody types any more. */
  announce(): void
  retry(): void
  /** Draws more, where the end of what is drawn is near. */
  more(): void
}

/** So many options are drawn, and so many more when they were scrolled through. */
export const portion = 100
/** In milliseconds, until it is said how many were found: who types on hears the letters. */
const pause = 700

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
    }, pause)
  },

  rest() {
    clearTimeout(this.timer)
    this.suggestions.stop()
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
