/** How one of the options is chosen, or what is typed: by a tap, by its name, or as it is where that is allowed. */
import type { Found } from '../models/option-rows'
import type { Options } from '../models/options'
import type { OptionListMethods } from './option-list'
import type { OptionSearchMethods, OptionSearchState } from './option-search'

interface Host extends OptionChoiceMethods, OptionListMethods, OptionSearchMethods {
  readonly props: { free?: boolean; multiple?: boolean }
  readonly state: OptionSearchState
  readonly options: Options<Found>
  readonly known: Map<string, Found>
  control(): HTMLInputElement | HTMLSelectElement
  /** The field of the page; none before the script. */
  text(): HTMLInputElement | null
  /** The control is a text itself. */
  isText(): boolean
  show(): void
  focus(): void
  chosen(): string[]
  itemOf(value: string): Found
  set(values: string[]): void
  toggle(value: string): void
}

export interface OptionChoiceMethods {
  /** What is typed stays as it is until it is left. */
  isTyped: boolean
  /** Own text was typed, and no `change` told of it yet. */
  isUntold: boolean
  typed(event: Event): void
  choose(item: Found): void
  /** Takes what was typed, as far as it can be chosen. */
  accept(): void
  /** Chooses the option to which the arrows have come, or takes what was typed. */
  confirm(): void
  close(): void
  /** Takes the choice away. */
  clear(): void
  /** Takes what is looked for away. */
  forget(): void
}

/** They go into a component before its own. */
export const optionChoiceMethods: OptionChoiceMethods & ThisType<Host> = {
  isTyped: false,
  isUntold: false,

  typed(event) {
    event.stopPropagation()
    if ((event as InputEvent).isComposing) return
    const { value } = event.target as HTMLInputElement
    this.isTyped = true
    if (this.isText()) {
      const control = this.control()
      this.isUntold = true
      control.value = value
      control.dispatchEvent(new Event('input', { bubbles: true }))
    }
    this.open(value)
    this.look(value)
  },
  choose(item) {
    if (item.disabled) return
    this.isTyped = this.isUntold = false
    this.known.set(item.value, this.itemOf(item.value))
    if (!this.props.multiple) {
      this.close()
      this.set([item.value])
      return
    }
    this.toggle(item.value)
    if (this.state.query) this.look('')
    this.entry().value = ''
  },
  /** The name of an option chooses it; other text stays where it is allowed. */
  accept() {
    const { free, multiple } = this.props
    const name = this.state.query.trim()
    const own = free && multiple ? { label: name, value: name } : undefined
    const found = name && (this.options.named(name) ?? own)
    if (found && !this.chosen().includes(found.value)) this.choose(found)
    else if (this.isTyped && !multiple && this.text()!.value === '' && this.state.isWide) this.set([])
  },
  confirm() {
    const { free, multiple } = this.props
    const item = this.found[this.state.active]
    if (item) return this.choose(item)
    if (this.is('failed') && !free) return this.retry()
    if (this.is('loading') && !free) return
    this.accept()
    if (!multiple) this.close()
  },
  forget() {
    this.entry().value = ''
    this.look('')
  },
  close() {
    this.isTyped = false
    if (this.isUntold) this.control().dispatchEvent(new Event('change', { bubbles: true }))
    this.isUntold = false
    if (this.state.isOpen) this.closeList()
    else this.show()
  },
  clear() {
    this.close()
    this.set([])
    this.focus()
  },
}
