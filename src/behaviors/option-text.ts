/** The text by which options are found, over the native control that has what is chosen. */
import type { Found } from '../models/option-rows'
import { hasRoomBeside } from './list-layer'
import type { OptionChoiceMethods } from './option-choice'
import type { OptionSearchState } from './option-search'

interface Host extends OptionTextMethods, Pick<OptionChoiceMethods, 'isTyped' | 'accept' | 'close'> {
  readonly root: Element
  readonly props: { free?: boolean; multiple?: boolean; error?: string }
  readonly state: OptionSearchState & { message?: string }
  control(): HTMLInputElement | HTMLSelectElement
  chosen(): string[]
  itemOf(value: string): Found
  emit(type: string): boolean
  update(state: object): void
}

export interface OptionTextMethods {
  /** The field of the page; none before the script. */
  text(): HTMLInputElement | null
  /** The control is a text itself. */
  isText(): boolean
  /** Shows what is chosen, unless something else is being typed. */
  show(): void
  focus(options?: FocusOptions): void
  hand(event: FocusEvent): void
  focusText(event: PointerEvent): void
  keepFocus(event: MouseEvent): void
  stop(event: Event): void
  tellFocus(event: FocusEvent): void
  leave(): void
}

/** They go into a component before its own. */
export const optionTextMethods: OptionTextMethods & ThisType<Host> = {
  text() {
    return this.root.querySelector('.k-combobox-text')
  },
  isText() {
    return Boolean(this.props.free && !this.props.multiple)
  },
  show() {
    const text = this.text()
    if (!text || this.isTyped) return
    const [value] = this.chosen()
    const label = this.props.multiple || !value ? '' : this.itemOf(value).label
    if (text.value !== label) text.value = label
  },

  focus(options) {
    ;(this.text() ?? this.control()).focus(options)
  },
  /** A form sends the focus to its control, which lies under the text; a caret comes along a moment later. */
  hand(event) {
    const control = event.target as HTMLInputElement
    this.focus()
    queueMicrotask(() => {
      const caret = control.selectionStart
      if (caret) this.text()?.setSelectionRange(caret, caret)
    })
  },
  /** The whole box belongs to the text. */
  focusText(event) {
    if ((event.target as Element).closest('button, input, .k-chips')) return
    event.preventDefault()
    this.focus()
  },
  /** The phone's keyboard stays up. */
  keepFocus(event) {
    if (!(event.target as Element).closest('input')) event.preventDefault()
  },
  stop(event) {
    event.stopPropagation()
  },
  /** It may go round in here; and it stays where the window loses it. */
  tellFocus({ type, target, relatedTarget }) {
    const isOut = type === 'focusout'
    if (this.root.contains(relatedTarget as Node) || (isOut && document.activeElement === target)) return
    if (!isOut) {
      this.update({ isWide: this.state.isOpen ? this.state.isWide : hasRoomBeside() })
      this.emit('focus')
      return
    }
    // Taken off the page, nobody has left it.
    queueMicrotask(() => this.root.isConnected && this.text() && this.leave())
  },
  leave() {
    this.accept()
    this.close()
    if (!this.props.error) this.update({ message: this.control().validationMessage })
    this.emit('blur')
  },
}
