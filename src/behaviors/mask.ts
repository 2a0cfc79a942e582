import { edited, type Format } from '../models/mask'

/** The browser's own, which a server has not. */
const accessor = (name: 'value' | 'defaultValue') => Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, name)!

/**
 * Writes what is typed into a control in a given form while the signal lives. To scripts the control then has the raw text: its
 * `value` reads and takes it, a form submits it, and `detail.raw` of its `input` and `change` tells it; the form that is seen
 * is nobody's business. What an input method composes is left alone until it is done.
 * @param control of a type that has a caret
 * @returns to be called when the format is another, with the old one for what stands there
 */
export function mask(control: HTMLInputElement, format: () => Format, signal: AbortSignal): () => void {
  const text = accessor('value')
  const initial = accessor('defaultValue')
  let raw = ''
  let shown: string | undefined
  let isComposing = false
  const current = () => text.get!.call(control) as string

  const show = (caret?: number) => {
    const isTyping = document.activeElement === control
    shown = format().show(isTyping ? raw : (format().rest?.(raw) ?? raw)).text
    if (current() !== shown) text.set!.call(control, shown)
    if (caret !== undefined && isTyping) control.setSelectionRange(caret, caret)
  }
  /** What the browser itself has written, as a reset does, is a script's value too. */
  const sync = () => {
    if (current() === shown || isComposing) return
    raw = format().take(current())
    show()
  }
  const read = () => {
    sync()
    return isComposing ? format().read(current()) : raw
  }
  const take = (event: Event) => {
    const { inputType = '' } = event as InputEvent
    const place = control.selectionStart ?? current().length
    const edit = { text: current(), caret: place, isForward: /Forward$/.test(inputType) }
    if (edit.text === shown) return
    const next = edited(format(), shown === undefined ? '' : raw, edit)
    raw = next.raw
    show(next.caret)
  }
  const hear = (event: Event) => {
    isComposing = event.type === 'compositionstart' || (isComposing && event.type !== 'compositionend')
    if (!isComposing && event.type !== 'compositionstart') take(event)
    Object.defineProperty(event, 'detail', { value: { raw: read() } })
  }
  /** Among the values of its name, its own is the one that is seen. */
  const submit = ({ target, formData }: FormDataEvent) => {
    if (target !== control.form || !control.name) return
    const values = formData.getAll(control.name)
    const at = values.indexOf(current())
    if (at < 0) return
    formData.delete(control.name)
    for (const [index, value] of values.entries()) formData.append(control.name, index === at ? read() : value)
  }

  Object.defineProperties(control, {
    value: {
      configurable: true,
      get: read,
      set: (value: unknown) => {
        raw = format().take(String(value ?? ''))
        show()
      },
    },
    defaultValue: {
      configurable: true,
      get: () => initial.get!.call(control) as string,
      set: (value: string) => {
        initial.set!.call(control, value)
        sync()
      },
    },
  })
  signal.addEventListener('abort', () => {
    const value = read()
    for (const name of ['value', 'defaultValue']) Reflect.deleteProperty(control, name)
    control.value = value
  })
  // Before those that ask for the value.
  for (const type of ['compositionstart', 'compositionend', 'input', 'change'])
    control.addEventListener(type, hear, { capture: true, signal })
  for (const type of ['focus', 'blur']) control.addEventListener(type, () => show(), { signal })
  document.addEventListener('formdata', submit, { signal })
  document.addEventListener('reset', () => setTimeout(sync), { signal })
  sync()
  return () => {
    const value = raw
    raw = format().take(value)
    show()
  }
}
