/** The native control of a `k-list-item`, a radio button or check box that lies over all of the row. */

/** What a row from markup is called, which may be one around it, as a `k-swipe-item`. */
export function labelOfRow(row: Element): string {
  const item: Element & { label?: string } = row.querySelector('k-list-item') ?? row
  const shown = item.querySelector('.k-list-item-label') ?? item
  // A row that is not drawn yet has its label as a property, or on a server as an attribute.
  return shown.textContent!.trim() || (item.label ?? item.getAttribute('label') ?? '')
}

export interface Choice {
  type: string
  name: string
  form?: string
}

/**
 * Gives a row its control, or what is new of it. A page may have given it one: then its `value` is that.
 * @param isOwned by an element of the page, which then finds it among its children; else it is put into its place
 */
export function giveChoice(row: Element, { type, name, form }: Choice, isOwned: boolean): void {
  const input = choiceOf(row) ?? addChoice(row, isOwned)
  const label = labelOfRow(row)
  input.className = 'k-list-item-control k-list-group-choice'
  const isDisabled = row.getAttribute('data-state') === 'disabled' || row.hasAttribute('disabled')
  const value = input.getAttribute('value') ?? (row.id || label)
  // Once it is drawn, its name follows what it says.
  const { id } = row.querySelector('.k-list-item-text') ?? {}
  const naming = id ? { 'aria-labelledby': `${id} ${id}-value`, 'aria-label': undefined } : { 'aria-label': label }
  const attributes = { type, name, form, value, ...naming, disabled: isDisabled ? '' : undefined }
  for (const [key, text] of Object.entries(attributes))
    if (text === undefined) input.removeAttribute(key)
    else if (input.getAttribute(key) !== text) input.setAttribute(key, text)
}

/** Takes it away again; the page's own is left, as nothing. */
export function takeChoice(row: Element): void {
  const input = choiceOf(row)
  if (input && made.has(input)) input.remove()
  else for (const name of ['class', 'name']) input?.removeAttribute(name)
}

/** Those that no page has given. */
const made = new WeakSet<Element>()

const choiceOf = (row: Element) => row.querySelector('.k-list-group-choice, input[slot="control"]')

function addChoice(row: Element, isOwned: boolean): Element {
  const input = document.createElement('input')
  made.add(input)
  const place = isOwned ? null : row.querySelector('.k-list-item-row')
  if (!place) input.slot = 'control'
  ;(place ?? row).append(input)
  return input
}
