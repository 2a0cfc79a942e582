/**
 * Questions as promises: `if (await confirm('Delete it?', { tone: 'bad' })) …`. They are a `<k-dialog>` made of the kit's
 * elements, so `k-dialog`, `k-button` and, for what is typed, `k-field` must be registered.
 */
import { complain, word } from '../core'
import { make } from './make'

/** What a question may have besides its words. */
export interface ConfirmOptions {
  /** What follows from it, below the question. */
  text?: string
  /** The button that agrees; say what it does. */
  ok?: string
  /** The button that does not. */
  cancel?: string
  /** `bad` for what destroys. @default accent */
  tone?: 'accent' | 'bad'
  /** What has to be typed before one can agree, such as the name of what is deleted. */
  type?: string
}

/** What a question has whose answer is a text. */
export interface PromptOptions extends Omit<ConfirmOptions, 'type'> {
  /** Label of the field. */
  label: string
  /** What stands in it at first. */
  value?: string
}

/**
 * Asks whether it may be done, in a dialog of the kit.
 * @returns whether the user has agreed
 */
export async function confirm(question: string, { type, ...options }: ConfirmOptions = {}): Promise<boolean> {
  const label = type && word('typeToConfirm', { text: type })
  return (await ask(question, { ...options, label }, type)) !== null
}

/**
 * Asks for a text, in a dialog of the kit.
 * @returns what was typed, or null when the user does not want to
 */
export async function prompt(question: string, options: PromptOptions = { label: question }): Promise<string | null> {
  return ask(question, options)
}

/** @param wanted what has to be typed; left out, anything may be */
function ask(question: string, options: Partial<PromptOptions>, wanted?: string): Promise<string | null> {
  if (!customElements.get('k-dialog')) complain('k-dialog', 'is not registered; confirm() and prompt() need it')
  if (!question) complain('k-dialog', 'has nothing to ask; confirm() and prompt() take a question')
  const { text, label, value = '', tone = 'accent' } = options
  const no = make(
    'k-button',
    { slot: 'footer', variant: 'soft', tone: 'neutral', value: 'cancel' },
    options.cancel ?? word('cancel'),
  )
  const yes = make('k-button', { slot: 'footer', tone, value: 'ok' }, options.ok ?? word('ok'))
  const form = make('form', {})
  if (label !== undefined) form.append(make('k-field', { label, value, autocomplete: 'off', autofocus: '' }))
  const dialog = make('k-dialog', { label: question ?? '', kind: 'alert', open: '' }, form, no, yes)
  if (text) dialog.prepend(make('p', {}, text))
  return answerOf({ dialog, form, yes }, wanted)
}

interface Asked {
  dialog: HTMLElement
  form: HTMLElement
  yes: HTMLElement
}

function answerOf({ dialog, form, yes }: Asked, wanted?: string): Promise<string | null> {
  const typed = () => form.querySelector('input')?.value ?? ''
  const isReady = () => wanted === undefined || typed() === wanted
  const check = () => yes.toggleAttribute('disabled', !isReady())
  check()
  form.addEventListener('input', check)
  // What is typed takes the place of what stands there, as in the browser's own prompt.
  form.addEventListener('focusin', ({ target }) => (target as HTMLInputElement).select?.(), { once: true })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (isReady()) yes.click()
  })
  return new Promise((resolve) => {
    let answer: string | null = null
    dialog.addEventListener('action', (event) => {
      if ((event as CustomEvent<{ value: string }>).detail.value === 'ok') answer = typed()
    })
    dialog.addEventListener('close', () => {
      dialog.remove()
      resolve(answer)
    })
    document.body.append(dialog)
  })
}
