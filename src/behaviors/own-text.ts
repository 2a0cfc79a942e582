/** How a value is typed, and shown, in the reader's own language. */
export interface OwnTextOptions {
  /** What the native control is given; '' for no text at all, undefined for what cannot be read. */
  read(text: string): string | undefined
  /** The native control's value in words. */
  write(value: string): string
  /** The text was left, and the control is told. */
  onLeave(): unknown
}

export interface OwnText {
  /** There is a text that cannot be read. */
  isWrong(): boolean
  /** Shows what the control has now. */
  show(): void
}

/**
 * A text that is typed into in the place of a native control, which keeps the plain value for its form. What is typed
 * stays as it is until it is left, or the value becomes another; what cannot be read stays.
 */
export function ownText(text: HTMLInputElement, control: HTMLInputElement, options: OwnTextOptions): OwnText {
  let isTyped = false
  let isWrong = false
  const tell = (type: string) => control.dispatchEvent(new Event(type, { bubbles: true }))
  const typed = (event: Event) => {
    event.stopPropagation()
    if ((event as InputEvent).isComposing) return
    const value = options.read(text.value)
    isTyped = true
    isWrong = value === undefined
    control.value = value ?? ''
    tell('input')
  }
  const leave = (event: Event) => {
    event.stopPropagation()
    isTyped = isWrong
    tell('change')
    options.onLeave()
  }
  for (const type of ['input', 'compositionend']) text.addEventListener(type, typed)
  text.addEventListener('change', leave)
  return {
    isWrong: () => isWrong,
    show() {
      isTyped &&= control.value === (options.read(text.value) ?? '')
      isWrong &&= isTyped
      const shown = options.write(control.value)
      if (!isTyped && text.value !== shown) text.value = shown
    },
  }
}
