import { folded } from '../models/folded'

export { folded }

export interface TypeaheadOptions {
  /** The elements to look among, in their order; asked for at each key. */
  items(): HTMLElement[]
  /** What an element is called; its text, when left out. */
  nameOf?(item: HTMLElement): string
}

/** So many milliseconds after the last letter, the next begins another word. */
const pause = 500

/**
 * Moves the focus to the next element whose name begins with what is typed, whatever its capitals and accents; the same
 * letter again goes on to the next (APG, Listbox and Menu: type-ahead). A blank within a word belongs to it, elsewhere it
 * is left alone.
 */
export function typeahead(
  element: HTMLElement,
  { items, nameOf = textOf }: TypeaheadOptions,
  signal: AbortSignal,
): void {
  let typed = ''
  let last = -Infinity
  const type = (event: KeyboardEvent) => {
    if (!isLetter(event)) return
    if (event.timeStamp - last > pause) typed = ''
    if (event.key === ' ' && !typed) return
    event.preventDefault()
    last = event.timeStamp
    typed += folded(event.key)
    find(typed, items(), nameOf)?.focus()
  }
  element.addEventListener('keydown', type, { signal })
}

const textOf = ({ textContent }: HTMLElement) => textContent

const isLetter = ({ key, altKey, ctrlKey, metaKey, isComposing, defaultPrevented }: KeyboardEvent) =>
  [...key].length === 1 && !altKey && !ctrlKey && !metaKey && !isComposing && !defaultPrevented

function find(typed: string, all: HTMLElement[], nameOf: (item: HTMLElement) => string): HTMLElement | undefined {
  const isOneLetter = new Set(typed).size === 1
  const begin = isOneLetter ? typed[0]! : typed
  // A word that goes on may still mean the one that has the focus; a letter means the next.
  const from = all.findIndex((item) => item.contains(document.activeElement)) + Number(isOneLetter)
  const fromHere = [...all.slice(Math.max(from, 0)), ...all.slice(0, Math.max(from, 0))]
  return fromHere.find((item) => folded(nameOf(item).trim()).startsWith(begin))
}
