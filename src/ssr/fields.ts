/** The fields of a form, and the values that they are given by it. */
import { givenNodes } from '../element/marks'
import { isChecking, write } from './controls'
import { componentOf, type Props, tableOf } from './elements'

const controls = 'input, select, textarea'

/** Those that have to be drawn again, and with what. */
export type Fields = Map<Element, { props: Props; state: { message?: string } }>

export function givenTo(field: Element, fields: Fields) {
  if (!fields.has(field)) fields.set(field, { props: {}, state: {} })
  return fields.get(field)!
}

/** Has the component of an element such a public method? By them a form or a field is known. */
export const offers = ({ localName }: Element, method: string): boolean =>
  Boolean(componentOf(localName)?.methods?.split(' ').includes(method))

/** The field whose heart a control is. */
export function fieldOf(control: Element): Element | null {
  let node: Element | null = control
  while (node && !offers(node, 'setCustomValidity')) node = node.parentElement
  return node
}

/** What of the values of its name is for a control: on or off, the whole list, or the next one. */
function nextFor(control: Element, values: unknown[]): unknown {
  const own = control.getAttribute('value') ?? 'on'
  if (isChecking(control)) return values.some((value) => value === true || String(value) === own)
  return isList(control) ? values : values.shift()
}

const isList = (control: Element) => control.localName === 'select' && control.hasAttribute('multiple')

/** Is it one of several, as a radio or a thumb of a slider? No attribute of the component is the control's own then. */
const sharesName = (control: Element, drawer: Element) =>
  [...drawer.querySelectorAll(controls)].some(
    (other) => other !== control && other.getAttribute('name') === control.getAttribute('name'),
  )

/** The component of the form that has drawn a control; none where that was given to it, by the page or in a slot. */
function drawerOf(control: Element): Element | null {
  let node = control.parentElement
  while (node && !offers(node, 'requestSubmit')) {
    if (componentOf(node.localName) && !givenNodes(node).some((given) => given.contains(control))) return node
    node = node.parentElement
  }
  return null
}

/**
 * Gives a control its value, as the field's own: a reset goes back to it.
 * @param values taken from the front by controls that share a name
 * @returns false where the form's script has to do it, too: no attribute of the component says it
 */
export function fillIn(control: Element, values: unknown[], fields: Fields): boolean {
  // A password is no one's to read, and files cannot be written.
  if (/^(file|password)$/.test(control.getAttribute('type') ?? '')) return true
  const value = nextFor(control, values)
  if (value === undefined || value === null) return true
  const drawer = drawerOf(control)
  const prop = isChecking(control) ? 'checked' : 'value'
  const isField = drawer && offers(drawer, 'setCustomValidity') && !sharesName(control, drawer)
  if (!isField || !tableOf(drawer.localName).some(([name]) => name === prop)) {
    write(control, value)
    return !drawer
  }
  const { props } = givenTo(drawer, fields)
  if (isList(control)) props[prop] = value
  else if (prop === 'checked') drawer.toggleAttribute(prop, Boolean(value))
  else drawer.setAttribute(prop, String(value))
  return !isList(control)
}
