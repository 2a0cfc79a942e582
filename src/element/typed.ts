/** What somebody has done to the controls of a page before the script came, and what drawing over them would undo. */

/** An input, a text area or a select. */
type Control = HTMLInputElement & HTMLSelectElement

const isTyped = ({ options, type, value, defaultValue, checked, defaultChecked }: Control) => {
  if (options) return Array.from(options).some(({ selected, defaultSelected }) => selected !== defaultSelected)
  if (type === 'checkbox' || type === 'radio') return checked !== defaultChecked
  return defaultValue !== undefined && value !== defaultValue
}

/** @returns gives the controls what they have now, as if it had been typed then: whoever listens hears of it */
export function typedIn(controls: readonly Element[]): () => void {
  const typed = (controls as Control[]).filter(isTyped).map((control) => {
    const { value, checked, options } = control
    return { control, value, checked, chosen: options && Array.from(options, ({ selected }) => selected) }
  })
  return () => {
    for (const { control, value, checked, chosen } of typed) {
      chosen?.forEach((selected, index) => Object.assign(control.options[index] ?? {}, { selected }))
      if (!chosen && control.type !== 'file') Object.assign(control, { value, checked })
      for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }))
    }
  }
}

/** @returns gives the focus back to where it is now, and the caret */
export function focused(): () => void {
  const active = document.activeElement as HTMLInputElement
  const { selectionStart, selectionEnd } = active
  return () => {
    if (active === document.activeElement) return
    active.focus({ preventScroll: true })
    if (selectionEnd) active.setSelectionRange(selectionStart, selectionEnd)
  }
}
