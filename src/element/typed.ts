/** What somebody has done to the controls of a page before the script came, and what drawing over them would undo. */

/** An input, a text area or a select. */
type Control = HTMLInputElement & { selectedOptions?: HTMLCollectionOf<HTMLOptionElement> }

/** Is there something else in the control than its HTML says? */
const isTyped = (control: Control) => {
  const { type, value, defaultValue, checked, defaultChecked } = control
  return control.selectedOptions
    ? control.querySelector(':checked:not([selected]), [selected]:not(:checked)')
    : checked !== defaultChecked || (defaultValue !== undefined && type !== 'checkbox' && value !== defaultValue)
}

/**
 * Remembers what the controls have now, and the caret.
 * @param active has the focus
 * @returns gives it all back, as if it were typed and chosen then: the component hears of it
 */
export function remember(controls: readonly Element[], active: HTMLInputElement): () => void {
  const { selectionStart, selectionEnd } = active
  const typed = (controls as Control[]).filter(isTyped).map((control) => ({
    control,
    chosen: control.selectedOptions && [...control.selectedOptions],
    state: { value: control.value, checked: control.checked },
  }))
  return () => {
    for (const { control, chosen, state } of typed) {
      if (chosen) choose(control as unknown as HTMLSelectElement, chosen)
      else if (control.type !== 'file') Object.assign(control, state)
      control.dispatchEvent(new Event('input', { bubbles: true }))
    }
    if (active === document.activeElement) return // asking for the focus again would lay out the page
    active.focus({ preventScroll: true })
    if (selectionEnd) active.setSelectionRange(selectionStart, selectionEnd)
  }
}

/** A list that has not all of its options yet takes those that were chosen along. */
function choose(select: HTMLSelectElement, chosen: HTMLOptionElement[]) {
  select.selectedIndex = -1
  for (const before of chosen) {
    const now = [...select.options].find(({ value }) => value === before.value) ?? select.appendChild(before)
    now.selected = true
  }
}
