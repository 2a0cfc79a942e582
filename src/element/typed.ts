/** What somebody has done to the controls of a page before the script came, and what drawing over them would undo. */

/** An input, a text area or a select. */
type Control = HTMLInputElement & HTMLSelectElement

const isTyped = ({ options, type, value, defaultValue, checked, defaultChecked }: Control) =>
  options
    ? Array.from(options).some(({ selected, defaultSelected }) => selected !== defaultSelected)
    : checked !== defaultChecked || (defaultValue !== undefined && type !== 'checkbox' && value !== defaultValue)

/** @returns gives the controls what they have now, as if it were typed then, and the focus and caret back to where they are now */
export function remember(controls: readonly Element[], active: HTMLInputElement): () => void {
  const { selectionStart, selectionEnd } = active
  const typed = (controls as Control[]).filter(isTyped).map((control) => ({ control, value: control.value, checked: control.checked, chosen: control.options && Array.from(control.options, ({ selected }) => selected) }))
  return () => {
    for (const { control, chosen, ...state } of typed) {
      if (chosen) Array.from(control.options, (option, index) => { option.selected = chosen[index]! })
      else if (control.type !== 'file') Object.assign(control, state)
      control.dispatchEvent(new Event('input', { bubbles: true }))
    }
    active.focus({ preventScroll: true })
    if (selectionEnd) active.setSelectionRange(selectionStart, selectionEnd)
  }
}
