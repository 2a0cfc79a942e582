/**
 * The options of a select in a sheet, with a search where they are many: `<k-select picker="sheet">`. It is made of the
 * kit's elements, so `k-sheet` and, for the search, `k-field` must be registered.
 */
import { sendChange } from '../behaviors/field'
import { folded } from '../behaviors/typeahead'
import { complain, word } from '../core'
import { make } from './make'

/** More options than this are searched rather than scrolled through. */
const many = 15

/**
 * Opens the sheet. Each choice is made in the select at once, with its `input` and `change`; a finger's choice, or Enter,
 * closes the sheet where only one can be chosen.
 * @param label the sheet's title
 * @returns the sheet, which leaves the page after its `close`; undefined where `k-sheet` is not registered
 */
export function pick(select: HTMLSelectElement, label: string): HTMLElement | undefined {
  if (!customElements.get('k-sheet')) {
    complain('k-select', 'needs k-sheet to be registered for picker="sheet"')
    return
  }
  const isLong = select.options.length > many
  const sheet = make('k-sheet', { label, open: '', detents: isLong ? '.9' : 'auto' }) as HTMLElement & Closable
  const list = make('div', { class: 'k-select-options' }, ...rowsOf(select, select.multiple))
  if (isLong) sheet.append(searchIn(list))
  sheet.append(list)
  choosing(select, list, sheet)
  // What the page hears is the select's.
  for (const type of ['input', 'change']) sheet.addEventListener(type, (event) => event.stopPropagation())
  sheet.addEventListener('close', () => sheet.remove())
  document.body.append(sheet)
  return sheet
}

interface Closable {
  close(): void
}

/** A row for each option of a select or a group, which keeps its name. */
function rowsOf(parent: Element, isMultiple: boolean): HTMLElement[] {
  return Array.from(parent.children, (child) =>
    child instanceof HTMLOptionElement
      ? rowOf(child, isMultiple)
      : make(
          'fieldset',
          { class: 'k-select-group' },
          make('legend', { class: 'k-select-legend' }, (child as HTMLOptGroupElement).label),
          ...rowsOf(child, isMultiple),
        ),
  )
}

function rowOf(option: HTMLOptionElement, isMultiple: boolean): HTMLElement {
  const type = isMultiple ? 'checkbox' : 'radio'
  const mark = make('input', { class: 'k-select-mark', type, name: 'k-select-option' }) as HTMLInputElement
  mark.checked = option.selected
  mark.disabled = option.matches(':disabled')
  const row = make('label', { class: 'k-select-option' }, mark, make('span', { dir: 'auto' }, option.label))
  row.hidden = option.hidden
  return row
}

/** Who owns the value may refuse it: the rows show what the select then has. */
function choosing(select: HTMLSelectElement, list: HTMLElement, sheet: Closable) {
  const { options, multiple } = select
  const marks = [...list.querySelectorAll('input')]
  const usable = marks.filter((mark) => !mark.disabled && !mark.closest('[hidden]'))
  const first = usable.find(({ checked }) => checked) ?? usable[0]
  first?.setAttribute('autofocus', '')
  // The arrow keys choose as well, by clicks of their own, and go on. Those clicks cannot be told from the ones that a
  // label hands on to its control: by a finger too, some browsers count no tap in them.
  let byKeys = false
  list.addEventListener('pointerdown', () => {
    byKeys = false
  })
  list.addEventListener('click', ({ target }) => {
    const option = options[marks.indexOf(target as HTMLInputElement)]
    if (!option) return
    const { checked } = target as HTMLInputElement
    if (option.selected !== checked) {
      option.selected = checked
      sendChange(select)
      for (const [at, mark] of marks.entries()) mark.checked = options[at]!.selected
    }
    if (!byKeys && !multiple) sheet.close()
  })
  list.addEventListener('keydown', (event) => {
    byKeys = true
    if (event.key !== 'Enter') return
    // The focus goes back to the button that opens, which the same key would press.
    event.preventDefault()
    sheet.close()
  })
}

function searchIn(list: HTMLElement): Node {
  const search = make('k-field', { type: 'search', label: word('search'), autocomplete: 'off', clearable: '' })
  const none = make('p', { class: 'k-select-none', role: 'status' })
  const rows = [...list.querySelectorAll('label')].filter(({ hidden }) => !hidden)
  search.addEventListener('input', ({ target }) => {
    const text = folded((target as HTMLInputElement).value)
    for (const row of rows) row.hidden = !folded(row.textContent).includes(text)
    none.textContent = rows.every(({ hidden }) => hidden) ? word('nothingFound') : ''
  })
  const box = document.createDocumentFragment()
  box.append(search, none)
  return box
}
