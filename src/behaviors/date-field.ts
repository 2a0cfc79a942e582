/** A field of one or two native controls for dates, over each of which one types in one's own language. */
import { field, isField, reflect, sendChange } from './field'
import { type OwnText, type OwnTextOptions, ownText } from './own-text'
import { type PartsHost, type PartsMethods, partOf } from './parts'

/** What the component brings. */
interface DateFieldHost extends Omit<PartsHost, 'part'>, DateFieldMethods {
  readonly props: { value?: string; valueEnd?: string; error?: string }
  readonly state: { value?: string; valueEnd?: string; message?: string }
  /** Are there texts? */
  isOwn(): boolean
  read: OwnTextOptions['read']
  write: OwnTextOptions['write']
}

export interface DateFieldMethods extends PartsMethods {
  part(at: number): string | undefined
  natives(): HTMLInputElement[]
  /** What is typed into, by the native controls below. */
  texts?: Map<Element, OwnText>
  textFor(text: HTMLInputElement, native: HTMLInputElement): OwnText
  focus(options?: FocusOptions): void
  focusText(event: Event): void
  tellFocus(event: FocusEvent): void
  aim(event: PointerEvent): void
  /** The user has chosen. @param texts as HTML writes them; none is '' */
  give(texts: (string | undefined)[]): void
  complete(): void
  wire(): void
}

/** They go into a component before its own. */
export const dateFieldMethods: DateFieldMethods & ThisType<DateFieldHost> = {
  part(at) {
    const { value = this.state.value, valueEnd = this.state.valueEnd } = this.props
    return at ? valueEnd : value
  },
  initial(at) {
    return this.root.getAttribute(at ? 'value-end' : 'value')
  },
  shown() {
    const [value = '', valueEnd] = this.natives().map((native) => native.value)
    return valueEnd === undefined ? { value } : { value, valueEnd }
  },

  natives() {
    return [...this.root.querySelectorAll<HTMLInputElement>('.k-date-picker-native')]
  },
  textFor(text, native) {
    return ownText(text, native, {
      read: (typed) => this.read(typed),
      write: (value) => this.write(value),
      // The browser has seen nobody in its own control, and so finds nothing to say.
      onLeave: () =>
        this.props.error || partOf(this, this.natives().indexOf(native)).update({ message: native.validationMessage }),
    })
  },
  focus(options) {
    const text = this.root.querySelector<HTMLElement>('.k-date-picker-text')
    ;(text ?? this.natives()[0]!).focus(options)
  },
  /** A form sends the focus to its control, which lies under the text. */
  focusText({ target }) {
    ;((target as Element).nextElementSibling as HTMLElement | null)?.focus()
  },
  tellFocus({ type }) {
    this.emit(type)
  },
  /** The whole box belongs to the text. */
  aim(event) {
    if (!this.isOwn() || (event.target as Element).closest('button, input')) return
    event.preventDefault()
    this.focus()
  },

  give(texts) {
    const changed = this.natives().filter((native, at) => native.value !== (texts[at] ?? ''))
    for (const [at, native] of this.natives().entries()) native.value = texts[at] ?? ''
    changed.forEach(sendChange)
  },
  /** The second end begins with its value, as the first does by itself; a server does it, too. */
  complete() {
    const { valueEnd } = this.props
    if (valueEnd) this.natives()[1]?.setAttribute('value', valueEnd)
  },
  wire() {
    this.texts ??= new Map()
    for (const [at, native] of this.natives().entries()) {
      if (isField(native)) reflect(native)
      else field(native, partOf(this, at))
      const text = native.nextElementSibling as HTMLInputElement | null
      if (!text) this.texts.delete(native)
      else if (!this.texts.has(native)) this.texts.set(native, this.textFor(text, native))
      this.texts.get(native)?.show()
    }
  },
}
