import { keyboardIsUp } from './keyboard-inset'

/** Controls that a person types into. */
const typed =
  'input:not([type]), input:is([type=text], [type=email], [type=tel], [type=url], [type=number], [type=password], [type=search])'

/**
 * The return key of a soft keyboard leads from one text field of the form to the next, and says so by `enterkeyhint`; from
 * the last one it submits. Any other key with that name submits at once, as HTML has it. A page's own hint holds.
 */
export function nextField(form: HTMLFormElement): void {
  const nextOf = (control: Element) => {
    const all = [...form.elements].filter((one) => one === control || canHaveFocus(one))
    return all.slice(all.indexOf(control) + 1).find((one) => one.matches(`${typed}, textarea, select`)) as
      | HTMLElement
      | undefined
  }
  const hint = ({ target }: Event) => {
    const control = target as HTMLInputElement
    if (control.matches(typed) && ['', 'next'].includes(control.enterKeyHint))
      control.enterKeyHint = nextOf(control) ? 'next' : ''
  }
  const lead = (event: KeyboardEvent) => {
    const control = event.target as HTMLInputElement
    if (event.key !== 'Enter' || event.isComposing || event.defaultPrevented) return
    if (control.enterKeyHint !== 'next' || !isSoft(event)) return
    event.preventDefault()
    nextOf(control)?.focus()
  }
  form.addEventListener('focusin', hint)
  form.addEventListener('keydown', lead)
}

const canHaveFocus = (control: Element) => (control as HTMLInputElement).willValidate && control.checkVisibility()

/** A soft keyboard has no keys with a place (https://w3c.github.io/uievents-code/#code-value-tables), or is in view. */
const isSoft = ({ code }: KeyboardEvent) => !code || code === 'Unidentified' || keyboardIsUp()
