/** Keys of a field that is typed in, with a list of options (APG, Editable Combobox With List Autocomplete). */

export interface KeyedList {
  readonly props: { readonly?: boolean; multiple?: boolean }
  readonly state: { isOpen: boolean }
  /** The field of the page. */
  text(): HTMLInputElement | null
  open(): void
  close(): void
  /** Goes so many options on, or back; opens the list first. */
  step(by: number): void
  /** Gives up the option to which the arrows have come. */
  backToText(): void
  /** Chooses the option, or takes what was typed. */
  confirm(): void
  /** The field is left. */
  chooseActive(): void
  goToLastChip(): void
}

/** Keys that an input method has for itself; Safari says so by the code alone (UI Events, 4.3.3: 229). */
const isComposing = ({ isComposing, keyCode }: KeyboardEvent) => isComposing || keyCode === 229

/** As many options as a key goes on; 0 for other keys. */
function stepsOf({ key }: KeyboardEvent) {
  switch (key) {
    case 'ArrowDown':
      return 1
    case 'ArrowUp':
      return -1
    case 'PageDown':
      return 10
    case 'PageUp':
      return -10
    default:
      return 0
  }
}

/** Does what a key asks for. Escape is the layer's. */
export function actOnKey(event: KeyboardEvent, list: KeyedList): void {
  const { isOpen } = list.state
  const { readonly, multiple } = list.props
  const steps = stepsOf(event)
  const text = list.text()
  const isArrow = Math.abs(steps) === 1
  if (isComposing(event) || readonly || event.ctrlKey || event.metaKey) return
  if (isArrow && event.altKey) {
    if (steps > 0) list.open()
    else list.close()
  } else if (isArrow || (steps && isOpen)) list.step(steps)
  else if (event.key === 'Enter' && isOpen) list.confirm()
  else if (event.key === 'Backspace' && multiple && event.target === text && !text?.value) list.goToLastChip()
  else {
    // These go on as they would without a list.
    if (/^(Home|End|ArrowLeft|ArrowRight)$/.test(event.key)) list.backToText()
    if (event.key === 'Tab') list.chooseActive()
    return
  }
  event.preventDefault()
}
