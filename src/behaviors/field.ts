/**
 * Makes one native control the heart of a field component: its default, its value, its validity and its errors. The
 * control stays a control of its form, so that submitting, reset, `form`, a disabled fieldset and constraint validation
 * are the browser's own.
 */

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** What a field component is to its control; every component of the kit has it. */
export interface FieldHost {
  readonly props: object
  readonly state: { message?: string }
  tell(event: Event): boolean
  emit(type: string, detail?: unknown): boolean
  settle(values: Record<string, unknown>): void
  update(state: object): void
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
/** Controls whose text is not to be touched: an input method is composing it, or the parent is not yet asked. */
const held = new WeakSet<Element>()
/** What a form or the page said against a value, until the value changes. */
const refusals = new WeakMap<Element, string>()

const givenTo = (control: Element) => (hosts.get(control)?.props ?? {}) as Given

/** The prop in which the value of such a control lives. */
function nameOf(control: Control): 'checked' | 'files' | 'value' {
  if (control.type === 'file') return 'files'
  return control.type === 'checkbox' || control.type === 'radio' ? 'checked' : 'value'
}

function read(control: Control): unknown {
  const name = nameOf(control)
  if (name === 'files') return [...((control as HTMLInputElement).files ?? [])]
  if (name === 'checked') return (control as HTMLInputElement).checked
  if (control.type !== 'select-multiple') return control.value
  return Array.from((control as HTMLSelectElement).selectedOptions, ({ value }) => value)
}

const isAmong = (values: unknown) => {
  const texts = [values].flat().map(String)
  return (option: HTMLOptionElement) => texts.includes(option.value)
}

/** Sets what a form's reset goes back to; the control shows it, since nobody has changed it yet. */
function setDefault(control: Control) {
  const { checked, value } = givenTo(control)
  if (nameOf(control) === 'checked') {
    if (checked !== undefined) (control as HTMLInputElement).defaultChecked = checked
  } else if (value === undefined || value === null) return
  else if (control instanceof HTMLSelectElement) {
    const isDefault = isAmong(value)
    for (const option of control.options) option.defaultSelected = isDefault(option)
  } else if (control.type !== 'file') control.defaultValue = String(value)
}

/** Shows what the owner of the value says. */
function write(control: Control) {
  if (held.has(control)) return
  const { checked, value } = givenTo(control)
  const name = nameOf(control)
  if (name === 'checked' && checked !== undefined) (control as HTMLInputElement).checked = checked
  if (name !== 'value' || value === undefined || value === null) return
  if (control instanceof HTMLSelectElement && control.multiple) {
    const isSelected = isAmong(value)
    for (const option of control.options) option.selected = isSelected(option)
  } else if (control.value !== String(value)) writeText(control, String(value))
}

function writeText(control: Control, text: string) {
  // Null on controls without a caret, such as a date or a select.
  const caret = document.activeElement === control ? (control as HTMLInputElement).selectionStart : null
  control.value = text
  if (caret !== null && caret !== undefined) (control as HTMLInputElement).setSelectionRange(caret, caret)
}

/** Shows the props in the control; a component calls it after each update. */
export function reflect(control: Control): void {
  const host = hosts.get(control)
  if (!host) return
  write(control)
  const { error } = givenTo(control)
  control.setCustomValidity(error || refusals.get(control) || host.problem?.() || '')
  const isInvalid = error || host.state.message
  if (isInvalid) control.setAttribute('aria-invalid', 'true')
  else control.removeAttribute('aria-invalid')
}

/** Shows or takes away the message of the control. An `error` of the parent's is not repeated: it stays the parent's. */
function show(control: Control, message: string) {
  const host = hosts.get(control)
  if (host && (host.state.message ?? '') !== message) host.update({ message })
}

/** What is wrong with the control, in the browser's words; '' if nothing, or if the parent says it already. */
const messageOf = (control: Control) =>
  control.willValidate && !givenTo(control).error ? control.validationMessage : ''

/** The browser's own idea of when to tell: not before the user has left the control or tried to submit the form. */
const check = (control: Control) => show(control, control.matches(':user-invalid') ? messageOf(control) : '')

/**
 * Wires a native control to its component.
 * @param signal ends it; left out, it lasts as long as the control
 */
export function field(control: Control, host: FieldHost, signal?: AbortSignal): void {
  hosts.set(control, host)
  listenForReset()
  setDefault(control)
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
  reflect(control)
}

/**
 * Gives the value to its owner, who may refuse it; then the control shows the owner's again.
 * @param asked false while a text is being typed and the parent does not listen to each key: it is asked at the change
 */
function take(control: Control, asked: boolean) {
  const name = nameOf(control)
  refusals.delete(control)
  held.add(control)
  hosts.get(control)!.settle({ [name]: read(control) })
  const given = name === 'files' ? undefined : givenTo(control)[name]
  if (asked || given === undefined || given === read(control)) held.delete(control)
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
  if (!hosts.has(control)) markBare(control)
  reflect(control)
  show(control, messageOf(control))
}

/** Takes back what `refuse` said. */
export function forgive(control: Control): void {
  if (refusals.get(control)) refuse(control, '')
  else if (!hosts.has(control)) markBare(control)
}

function markBare(control: Control) {
  if (control.willValidate && control.validationMessage) control.setAttribute('aria-invalid', 'true')
  else control.removeAttribute('aria-invalid')
}

/** Checks the control and shows what is wrong with it, whether the user has been there or not. */
export function report(control: Control): boolean {
  const isValid = control.checkValidity()
  if (hosts.has(control)) show(control, messageOf(control))
  else markBare(control)
  return isValid
}

/** The name by which a person knows the control. */
export const labelOf = (control: Control): string =>
  givenTo(control).label || control.ariaLabel || control.labels?.[0]?.textContent?.trim() || control.name

const segmenter = new Intl.Segmenter()

/** Characters as people count them: a flag or a family is one. */
export const countCharacters = (text: string): number => [...segmenter.segment(text)].length

let isListening = false

/** One listener for all forms: a control may change its form, and nothing has to be released. */
function listenForReset() {
  if (isListening) return
  isListening = true
  // The event comes before the controls are reset, and only then is it known whether somebody prevented it.
  const afterReset = (event: Event) => {
    if (!event.defaultPrevented) takeReset(event.target as HTMLFormElement)
  }
  document.addEventListener('reset', (event) => setTimeout(afterReset, 0, event), true)
}

function takeReset(form: HTMLFormElement) {
  for (const control of form.elements as Iterable<Element> as Iterable<Control>) {
    forgive(control)
    if (!hosts.has(control)) continue
    take(control, true)
    show(control, '')
  }
}
