/** What a draft of a form holds: texts and choices, never secrets. */
import type { Control } from './field'

/** By name, as `FormData.getAll` gives them; an empty list where nothing is chosen. */
export type DraftValues = Record<string, string[]>

/** What a person does not type, or what nobody may find on the device afterwards. */
const unkeptTypes = new Set(['button', 'file', 'hidden', 'image', 'password', 'reset', 'submit'])
/** Tokens of HTML's `autocomplete`; `off` says that the browser is to keep nothing of it either. */
const isSecretToken = (token: string) => token === 'off' || /password$|^one-time-code$|^cc-/.test(token)

/** Controls that were a password's once: a password that is shown has the type of a text. */
const passwords = new WeakSet<Control>()

/** To be called before a password can be shown: from then on it is known as one. */
export function notePasswords(form: HTMLFormElement): void {
  for (const control of controlsOf(form)) if (control.type === 'password') passwords.add(control)
}

export const controlsOf = ({ elements }: HTMLFormElement): Control[] =>
  ([...elements] as Control[]).filter(({ name, type }) => name && type)

const isKept = (control: Control) =>
  !unkeptTypes.has(control.type) && !passwords.has(control) && !control.autocomplete.split(' ').some(isSecretToken)

/** @returns what is typed and chosen; a name is left out as soon as one of its controls holds a secret */
export function draftOf(form: HTMLFormElement): DraftValues {
  notePasswords(form)
  const controls = controlsOf(form)
  const unkept = new Set(controls.filter((control) => !isKept(control)).map(({ name }) => name))
  const names = new Set(controls.map(({ name }) => name).filter((name) => !unkept.has(name)))
  const data = new FormData(form)
  return Object.fromEntries([...names].map((name) => [name, data.getAll(name).map(String)]))
}

/** Do both hold the same, as far as `kept` goes? Fields may have come since, or gone. */
export const isSameDraft = (kept: DraftValues, now: DraftValues): boolean =>
  Object.entries(kept).every(([name, values]) => !now[name] || String(values) === String(now[name]))
