/**
 * Makes several native controls, radios or checkboxes, the heart of one field component. To its form, and to `field`, each
 * of them is a control of its own; what it tells and asks goes to the component, and what is said to one is said to all.
 */
import { type Control, type FieldHost, type FieldMethods, field, fieldMethods, forgive, reflect, refuse } from './field'

/** What such a component is to its controls. */
export interface ChoicesHost extends FieldHost, ChoiceMethods {
  readonly uid: string
}

/** The props that are read here. */
interface Given {
  error?: string
  label?: string
  name?: string
  form?: string
  value?: string | number
  values?: readonly string[]
  oninput?: unknown
}

/** Components whose value is not to be touched: their parent is not yet asked. */
const unasked = new WeakSet<ChoicesHost>()

/** The values of what is chosen, as the controls have it now. */
const shownBy = (host: ChoicesHost) =>
  host
    .choices()
    .filter(({ checked }) => checked)
    .map(({ value }) => value)

/** Of none at all, that of an empty text. */
const valueIn = ([text = '']: string[], { parse = String }: ChoicesHost) => parse(text)

/** One of the controls, as `field` knows it. */
class Choice implements FieldHost {
  constructor(
    readonly root: HTMLInputElement,
    readonly host: ChoicesHost,
  ) {}

  get props() {
    const { error, label, oninput } = this.host.props as Given
    const { checked, value } = this.root
    return { error, label, oninput, checked: unasked.has(this.host) ? checked : this.host.chosen().includes(value) }
  }
  get state() {
    return this.host.state
  }
  get #speaker() {
    return this.host.speaker()
  }

  tell(event: Event) {
    if (event.type === 'change' || (this.host.props as Given).oninput) unasked.delete(this.host)
    else unasked.add(this.host)
    return this.host.tell(event)
  }
  /** The browser finds all of them invalid at once, and points at the first. */
  emit(type: string) {
    return (type !== 'invalid' || this.root === this.#speaker) && this.host.emit(type)
  }
  settle(_: object, isReset?: boolean) {
    const values = shownBy(this.host)
    this.host.settle(this.host.isSeveral ? { values } : { value: valueIn(values, this.host) }, isReset)
    if (String(this.host.chosen()) === String(values)) unasked.delete(this.host)
    if (this.root !== this.#speaker) forgive(this.#speaker)
  }
  update(state: object) {
    this.host.update(state)
  }
  problem() {
    const { validity, validationMessage } = this.#speaker
    if (this.root === this.#speaker) return this.host.problem?.() ?? ''
    return validity.customError ? validationMessage : ''
  }
}

const wired = new WeakSet<Element>()

/** Wires the controls that are new, and shows the component's value in all; after each drawing. */
export function choices(host: ChoicesHost): void {
  const inputs = host.choices()
  for (const input of inputs) {
    if (!wired.has(input)) field(input, new Choice(input, host))
    wired.add(input)
  }
  host.complete()
  inputs.forEach(reflect)
}

/** What all components with choices do alike, besides what every field does. */
export interface ChoiceMethods extends FieldMethods {
  /** Can several be chosen, of which `values` tells? Else one, which is `value`. */
  isSeveral: boolean
  /** What was chosen at first. */
  initial?: string[]
  /** The native controls. */
  choices(): HTMLInputElement[]
  /** The first that may be wrong: what is said to it is said to all. */
  speaker(): HTMLInputElement
  /** The values of what is chosen, as its owner has it. */
  chosen(): string[]
  /** By their name radios belong together. One of their own is no form's, and so not submitted. */
  groupName(): { name: string; form?: string }
  /** Writes to what a reset of the form goes back; a server does it, too. */
  complete(): void
}

/** As `fieldMethods`, in their place. */
export const choiceMethods: ChoiceMethods & ThisType<ChoicesHost> = {
  ...fieldMethods,
  isSeveral: false,

  choices() {
    return [...this.root.querySelectorAll('input')]
  },
  speaker() {
    const inputs = this.choices()
    return inputs.find(({ willValidate }) => willValidate) ?? inputs[0]!
  },
  chosen() {
    const own = this.state as Given
    const { value = own.value, values = own.values } = this.props as Given
    return [(this.isSeveral ? values : value) ?? []].flat().map(String)
  },
  groupName() {
    const { name, form } = this.props as Given
    return name ? { name, form } : { name: this.uid, form: '' }
  },
  complete() {
    this.initial ??= this.chosen()
    const text = this.isSeveral ? null : this.root.getAttribute('value')
    const defaults = text === null ? this.initial : [text]
    for (const input of this.choices())
      input.toggleAttribute('checked', defaults.includes(input.getAttribute('value') ?? ''))
  },
  /** The one that Tab goes to; where there is none at all, what is around them. */
  control() {
    const inputs = this.choices()
    const found = inputs.find(({ checked }) => checked) ?? inputs.find(({ disabled }) => !disabled) ?? inputs[0]
    return found ?? (this.root.querySelector('fieldset') as unknown as Control)
  },
  currently(prop) {
    if (prop !== (this.isSeveral ? 'values' : 'value') || !this.choices().length) return
    const values = shownBy(this)
    return this.isSeveral ? values : valueIn(values, this)
  },
  setCustomValidity(message) {
    refuse(this.speaker(), message)
  },
}
