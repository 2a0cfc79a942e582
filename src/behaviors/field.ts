/**
 * Makes one native control the heart of a field component: its default, its value, its validity and its errors. The
 * control stays a control of its form, so that submitting, reset, `form`, a disabled fieldset and constraint validation
 * are the browser's own.
 */
import { followWhileFocused } from './keyboard-inset'

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** What a field component is to its control; every component of the kit has it. */
export interface FieldHost {
  readonly root: Element
  readonly props: object
  readonly state: { message?: string }
  tell(event: Event): boolean
  emit(type: string, detail?: unknown): boolean
  settle(values: Record<string, unknown>, isReset?: boolean): void
  update(state: object): void
  /** The value as its owner has it, where that is something else than the control's text. */
  parse?(text: string): unknown
  /** Makes room for values that the control cannot have yet, such as options of a select. */
  admit?(values: string[]): void
  /** What the component finds wrong with the value, besides the browser; '' when nothing. */
  problem?(): string
}

/** The props of a field component that are read here. */
interface Given {
  error?: string
  label?: string
  checked?: boolean
  value?: string | readonly string[]
  oninput?: unknown
}

const hosts = new WeakMap<Element, FieldHost>()
/** Controls whose default comes from an attribute of the component; when it is taken away, they have none. */
const defaulted = new WeakSet<Element>()
/** Controls whose text is not to be touched: an input method is composing it, or the parent is not yet asked. */
const held = new WeakSet<Element>()
/** What takes over the values of native controls that are one value together. */
const groups = new WeakMap<Element, () => void>()
/** Controls that are checked when what was pressed is let go. */
const waiting = new Set<Control>()
/** While a press begins, which takes the focus from where it was. */
let isLeaving = false
/** What a form or the page said against a value, until the value changes. */
const refusals = new WeakMap<Element, string>()

const givenTo = (control: Element) => (hosts.get(control)?.props ?? {}) as Given

/** The prop in which the value of such a control lives. */
function nameOf({ type }: Control): 'checked' | 'files' | 'value' {
  if (type === 'file') return 'files'
  return type === 'checkbox' || type === 'radio' ? 'checked' : 'value'
}

function read(control: Control): unknown {
  if (control.type === 'select-multiple')
    return Array.from((control as HTMLSelectElement).selectedOptions, ({ value }) => value)
  const value = (control as HTMLInputElement)[nameOf(control)]
  return value instanceof FileList ? [...value] : (hosts.get(control)?.parse?.(value as string) ?? value)
}

/** Sets the value, which the control then shows, or its default, to which a form's reset goes back. */
function write(control: Control, value: unknown, isDefault: boolean) {
  const name = nameOf(control)
  if (value === undefined || value === null || name === 'files') return
  hosts.get(control)?.admit?.([value].flat().map(String))
  if (control instanceof HTMLSelectElement && (isDefault || control.multiple))
    return choose(control, [value].flat().map(String), isDefault ? 'defaultSelected' : 'selected')
  const key = isDefault ? (name === 'value' ? 'defaultValue' : 'defaultChecked') : name
  const next = name === 'value' ? String(value) : Boolean(value)
  const input = control as unknown as Record<string, unknown> & HTMLInputElement
  if (input[key] === next) return
  // None on controls without a caret, such as a date or a select.
  const caret = document.activeElement === input ? input.selectionStart : null
  ;(input as Record<string, unknown>)[key] = next
  if (caret !== null && caret !== undefined) input.setSelectionRange(caret, caret)
}

function choose({ options }: HTMLSelectElement, values: string[], key: 'defaultSelected' | 'selected') {
  for (const option of options) {
    const isAmong = values.includes(option.value)
    if (option[key] !== isAmong) option[key] = isAmong
  }
}

const mark = (control: Control, isInvalid: unknown) => {
  control.ariaInvalid = isInvalid ? 'true' : null
}

/** Shows the props in the control; a component calls it after each update. */
export function reflect(control: Control): void {
  const host = hosts.get(control)
  if (!host) return
  const name = nameOf(control)
  const { error, [name as 'value']: value } = givenTo(control)
  // As in HTML the attribute is the default, also when it comes or changes later.
  const text = host.root.getAttribute(name)
  if (text !== null) defaulted.add(control)
  const initial = name === 'checked' ? text !== null && text !== 'false' : (text ?? '')
  const isDefaulted = defaulted.has(control)
  if (isDefaulted) write(control, initial, true)
  if (!held.has(control)) write(control, value ?? (isDefaulted ? initial : null), false)
  control.setCustomValidity(error || refusals.get(control) || host.problem?.() || '')
  mark(control, error || host.state.message)
}

/** Shows or takes away the message of the control. An `error` of the parent's is not repeated: it stays the parent's. */
function show(control: Control, message: string) {
  const host = hosts.get(control)
  if (!host) mark(control, message)
  else if ((host.state.message ?? '') !== message) host.update({ message })
}

/** What is wrong with the control, in the browser's words; '' if nothing, or if the parent says it already. */
const messageOf = (control: Control) =>
  control.willValidate && !givenTo(control).error ? control.validationMessage : ''

/**
 * The browser's own idea of when to tell: not before the user has left the control or tried to submit the form. Where it is
 * left for a press, not before the end of that: the message would move away what is pressed, and the press be lost.
 */
function check(control: Control): void {
  if (isLeaving) waiting.add(control)
  else show(control, control.matches(':user-invalid') ? messageOf(control) : '')
}

/**
 * Keeps the value of a component in a native control that nobody sees or uses: by it, a form has the value, resets it
 * and fills it in.
 */
export function keepIn(control: Control, host: FieldHost): void {
  hosts.set(control, host)
  listen()
  write(control, givenTo(control)[nameOf(control) as 'value'], true)
}

/**
 * Wires a native control to its component.
 * @param signal ends it; left out, it lasts as long as the control
 */
export function field(control: Control, host: FieldHost, signal?: AbortSignal): void {
  keepIn(control, host)
  const on = (type: string, listener: (event: Event) => void) => control.addEventListener(type, listener, { signal })
  on('compositionstart', () => held.add(control))
  on('compositionend', () => take(control, true))
  on('input', (event) => {
    host.tell(event)
    if (!(event as InputEvent).isComposing) take(control, Boolean(givenTo(control).oninput))
  })
  on('change', (event) => {
    host.tell(event)
    take(control, true)
  })
  on('invalid', (event) => {
    check(control)
    if (!host.emit('invalid')) event.preventDefault()
  })
  // Unlike input and change, these two do not bubble to the component by themselves.
  for (const type of ['focus', 'blur']) on(type, () => host.emit(type))
  followWhileFocused(control, signal)
  reflect(control)
}

/** Is it the heart of a component already? */
export const isField = (control: Control): boolean => hosts.has(control)

/**
 * Gives the value to its owner, who may refuse it; then the control shows the owner's again.
 * @param asked false while a text is being typed and the parent does not listen to each key: it is asked at the change
 * @param isReset the value is the default again
 */
function take(control: Control, asked: boolean, isReset?: boolean) {
  const name = nameOf(control)
  refusals.delete(control)
  held.add(control)
  hosts.get(control)!.settle({ [name]: read(control) }, isReset)
  const given = givenTo(control)[name as 'value']
  if (asked || given === undefined || String(given) === String(read(control))) held.delete(control)
  reflect(control)
  check(control)
}

/**
 * Says what is wrong with a value that the browser finds right, as a form's schema or a server does, until the value
 * changes; '' takes it back. A native control outside of a component is only marked.
 */
export function refuse(control: Control, message: string): void {
  refusals.set(control, message)
  control.setCustomValidity(message)
  reflect(control)
  show(control, messageOf(control))
}

/** Takes back what `refuse` said. */
export function forgive(control: Control): void {
  if (refusals.get(control)) refuse(control, '')
  else if (!hosts.has(control)) show(control, messageOf(control))
}

/** Checks the control and shows what is wrong with it, whether the user has been there or not. */
export function report(control: Control): boolean {
  const isValid = control.checkValidity()
  show(control, messageOf(control))
  return isValid
}

/**
 * Fills in what is for this control among the values of its name, and tells its owner, as a reset does.
 * @param values taken from the front by controls that share a name, as `FormData.getAll` gives them
 */
export function fill(control: Control, values: unknown[]): void {
  const isOn = () => values.some((value) => value === true || String(value) === control.value)
  const isList = control.type === 'select-multiple'
  write(control, nameOf(control) === 'checked' ? isOn() : isList ? values : values.shift(), false)
  if (hosts.has(control)) take(control, true)
  groups.get(control)?.()
}

/**
 * Makes native controls one value together, such as the check boxes of a list.
 * @param changed called when a form was reset or has filled in one of them
 */
export function group(controls: Iterable<Element>, changed: () => void): void {
  listen()
  for (const control of controls) groups.set(control, changed)
}

/** The events of the user's own change, which the browser does not send for what our buttons do. */
export function sendChange(control: Control): void {
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }))
}

/** The name by which a person knows the control. */
export const labelOf = (control: Control): string =>
  givenTo(control).label || control.ariaLabel || control.labels?.[0]?.textContent?.trim() || control.name

let isListening = false

/** Listeners for all forms: a control may change its form, and nothing has to be released. */
function listen() {
  if (isListening) return
  isListening = true
  // The event comes before the controls are reset, and only then is it known whether somebody prevented it.
  const afterReset = (event: Event) => {
    if (!event.defaultPrevented) takeReset(event.target as HTMLFormElement)
  }
  const on = (type: string, listener: (event: Event) => void) => document.addEventListener(type, listener, true)
  on('reset', (event) => setTimeout(afterReset, 0, event))
  on('mousedown', () => {
    isLeaving = true
    setTimeout(() => {
      isLeaving = false
    })
  })
  // Who drags, or opens a list by the press, does not let go here.
  for (const type of ['mouseup', 'dragend', 'input']) on(type, release)
}

function release() {
  isLeaving = false
  // The click comes in the same task.
  if (waiting.size) setTimeout(tellWaiting)
}

function tellWaiting() {
  for (const control of waiting) check(control)
  waiting.clear()
}

function takeReset(form: HTMLFormElement) {
  const changed = new Set<(() => void) | undefined>()
  for (const control of form.elements as Iterable<Element> as Iterable<Control>) {
    forgive(control)
    changed.add(groups.get(control))
    if (!hosts.has(control)) continue
    take(control, true, true)
    show(control, '')
  }
  for (const take of changed) take?.()
}

/** What all field components do alike. */
export interface FieldMethods {
  /** The native control. */
  control(): Control
  /** The value as it is shown and would be submitted, of the prop in which it lives. */
  currently(prop: string): unknown
  /** What is wrong, in words. */
  message(): string | undefined
  /** Moves the focus to the control. @public */
  focus(options?: FocusOptions): void
  /** Takes the focus away. @public */
  blur(): void
  /** Is the value valid? @public */
  checkValidity(): boolean
  /** Is the value valid? Shows what is wrong, and goes there. @public */
  reportValidity(): boolean
  /** Says what is wrong with the value until it changes; '' when nothing is. @public */
  setCustomValidity(message: string): void
}

/** They go into a component before its own: `component<Select>(() => ({ ...fieldMethods, … }))`. */
export const fieldMethods: FieldMethods & ThisType<FieldHost & FieldMethods> = {
  control() {
    return this.root.querySelector('input, select, textarea') as Control
  },
  currently(prop) {
    const control = this.control()
    if (control && prop !== 'files' && prop === nameOf(control)) return read(control)
  },
  message() {
    return (this.props as Given).error || this.state.message
  },
  focus(options) {
    this.control().focus(options)
  },
  blur() {
    this.control().blur()
  },
  checkValidity() {
    return this.control().checkValidity()
  },
  reportValidity() {
    const isValid = report(this.control())
    if (!isValid) this.focus()
    return isValid
  },
  setCustomValidity(message) {
    refuse(this.control(), message)
  },
}
