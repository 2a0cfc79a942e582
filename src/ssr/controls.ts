/** What native controls hold, written as HTML: on a page it is set by script, or is a property that no attribute shows. */

/** As a component that may be a field has it. */
export interface FieldInstance {
  root: Element
  props: object
  state: { message?: string }
  control?(): Element | null
  /** What there is to choose from, where a page draws it when it is wanted: without a script it is in the control's own list. */
  options?: { all: readonly Option[] }
  chosen?(): string[]
  setCustomValidity?(message: string): void
}

interface Option {
  label: string
  value: string
  disabled?: boolean
}

interface Given {
  value?: unknown
  checked?: unknown
  error?: unknown
}

export const isChecking = (control: Element): boolean => /^(checkbox|radio)$/.test(control.getAttribute('type') ?? '')

/** Writes a value as that with which the control begins. */
export function write(control: Element, value: unknown): void {
  if (isChecking(control)) control.toggleAttribute('checked', Boolean(value))
  else if (control.localName === 'select') choose(control, [value].flat().map(String))
  else if (control.localName === 'textarea') control.textContent = String(value)
  else control.setAttribute('value', String(value))
}

function choose(select: Element, values: string[]): void {
  for (const option of select.querySelectorAll('option'))
    option.toggleAttribute('selected', values.includes(option.getAttribute('value') ?? option.textContent))
}

/** The document that draws here throws where the value of a select is set; it is kept in an attribute for `writeProperties`. */
export function letSelectsBeSet(): void {
  const prototype = Object.getPrototypeOf(document.createElement('select')) as object
  const { get } = Object.getOwnPropertyDescriptor(prototype, 'value') ?? {}
  const set = function (this: Element, value: string) {
    this.setAttribute('value', value)
  }
  Object.defineProperty(prototype, 'value', { get, set, configurable: true })
}

/** Of a select, or the suggestions of an input. */
export function writeOptions({ control, options, chosen }: FieldInstance): void {
  const list = options && control?.()?.parentElement?.querySelector('select, datalist')
  if (!list || !chosen) return
  const values = chosen()
  for (const { label, value, disabled } of options.all) {
    const option = document.createElement('option')
    option.setAttribute('value', value)
    option.toggleAttribute('disabled', Boolean(disabled))
    option.toggleAttribute('selected', values.includes(value))
    option.textContent = label
    list.append(option)
  }
}

/** A field's value, and that something is wrong with it, which it writes to its control by itself where there is a script. */
export function showValue({ root, props, state, control: controlOf, setCustomValidity }: FieldInstance): void {
  const control = setCustomValidity && controlOf?.()
  if (!control) return
  const { value, checked, error } = props as Given
  if (isChecking(control)) {
    if (checked) control.setAttribute('checked', '')
  } else if (value !== undefined && value !== null) write(control, value)
  if (error || state.message) control.setAttribute('aria-invalid', 'true')
  if (control.getAttribute('type') === 'password') root.removeAttribute('value')
}

/**
 * A button that lies over a select opens the kit's own list, by script alone: until that comes, the select itself is to be
 * used. One of several lines keeps its button, or all below would move when it comes.
 */
export function uncoverSelects(root: Element): void {
  for (const select of root.querySelectorAll('select[aria-hidden=true]:not([multiple])')) {
    const button = select.nextElementSibling
    if (button?.id !== `${select.id}-pick`) continue
    for (const label of root.querySelectorAll(`label[for="${button.id}"]`)) label.setAttribute('for', select.id)
    for (const name of ['aria-hidden', 'tabindex']) select.removeAttribute(name)
    button.remove()
  }
}

const booleans = ['autofocus', 'disabled', 'multiple', 'readonly', 'required']

/** Properties that templates set and no attribute shows, such as the value of a bar or button; passwords are no one's to read. */
export function writeProperties(root: Element): void {
  for (const element of root.querySelectorAll<HTMLButtonElement>('button, li, meter, progress'))
    if (Object.hasOwn(element, 'value') && element.value !== '') element.setAttribute('value', String(element.value))
  for (const name of booleans)
    for (const element of root.querySelectorAll(`[${name}=true]`)) element.setAttribute(name, '')
  for (const select of root.querySelectorAll('select[value]')) {
    choose(select, [select.getAttribute('value')!])
    select.removeAttribute('value')
  }
  // The first that can be chosen is, where none is said to be; by the attribute a browser sees that nobody has chosen yet.
  for (const select of root.querySelectorAll('select:not([multiple])'))
    if (!select.querySelector('[selected]'))
      select.querySelector('option:not([disabled])')?.setAttribute('selected', '')
  for (const input of root.querySelectorAll('input[type=password]')) input.removeAttribute('value')
}
