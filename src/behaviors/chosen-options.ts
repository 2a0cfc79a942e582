/** What is chosen of many, kept in a native control that knows no more than that: of thousands, it has those few options. */
import { textsOf } from '../models/maybe'
import type { Found } from '../models/option-rows'
import type { Options } from '../models/options'
import { type FieldHost, field, reflect, sendChange } from './field'

interface Host extends ChosenOptionsMethods, Omit<FieldHost, 'admit'> {
  readonly props: { multiple?: boolean; value?: string; values?: readonly string[] }
  readonly state: { message?: string; value?: string; values?: readonly string[] }
  options: Options<Found>
  isTyped: boolean
  control(): HTMLInputElement | HTMLSelectElement
}

export interface ChosenOptionsMethods {
  /** By value, those that were chosen: the list may have others by now. */
  known: Map<string, Found>
  /** Values, as their owner has them. */
  chosen(): string[]
  itemOf(value: string): Found
  currently(prop: string): unknown
  /** Makes options of values. */
  admit(values: string[]): void
  /** As the user's own change. */
  set(values: string[]): void
  toggle(value: string): void
  /** There are other options now. */
  give(options: Options<Found>): void
  /** The control that `field` knows already. */
  wired?: Element
  /** Shows in the control what is chosen; after each drawing. */
  wire(): void
  /** As its control knows the component: of several, `values` are what `value` is of one. */
  fieldHost(): FieldHost
}

/** They go into a component before its own. */
export const chosenOptionsMethods: ChosenOptionsMethods & ThisType<Host> = {
  known: new Map(),

  chosen() {
    const { multiple, value = this.state.value, values = this.state.values } = this.props
    return textsOf(multiple ? (values ?? value) : value).filter(Boolean)
  },
  itemOf(value) {
    return this.known.get(value) ?? this.options.withValue(value) ?? { label: value, value }
  },
  currently(prop) {
    const { multiple } = this.props
    if (prop === (multiple ? 'values' : 'value')) return multiple ? this.chosen() : this.control()?.value
  },
  /** Several are submitted in the order in which they were chosen. */
  admit(values) {
    const control = this.control()
    if (!('options' in control)) return
    const options = new Map(Array.from(control.options, (option) => [option.value, option]))
    for (const value of values)
      if (control.multiple || !options.has(value))
        control.append(options.get(value) ?? new Option(this.itemOf(value).label, value))
  },
  set(values) {
    const control = this.control()
    this.admit(values)
    if ('options' in control && control.multiple)
      for (const option of control.options) option.selected = values.includes(option.value)
    else control.value = values[0] ?? ''
    sendChange(control)
  },
  toggle(value) {
    const chosen = this.chosen()
    this.set(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value])
  },
  give(options) {
    this.known = new Map(this.chosen().map((value) => [value, options.withValue(value) ?? this.itemOf(value)]))
    this.options = options
  },
  /** It is another one where own text is allowed now, or several. */
  wire() {
    const control = this.control()
    if (control === this.wired) return reflect(control)
    this.wired = control
    field(control, this.fieldHost())
  },
  fieldHost() {
    const host = this
    const own = {
      get props() {
        return host.props.multiple ? { ...host.props, value: host.chosen() } : host.props
      },
      // Whose focus it is, the component says.
      emit: (type: string) => /focus|blur/.test(type) || host.emit(type),
      settle({ value }: { value: unknown }, isReset?: boolean) {
        if (isReset) host.isTyped = false
        host.settle({ [host.props.multiple ? 'values' : 'value']: value }, isReset)
      },
    }
    return Object.setPrototypeOf(own, host)
  },
}
