/**
 * What a form is given for its fields: their values, and what is wrong with them. In a page its script hands both on. Here
 * the values become the fields' own, so that nothing is filled in later over what somebody types; what is wrong is drawn, and
 * stays the form's to say and to take back.
 */
import { riotInstance } from '../element/instance'
import type { Props } from './elements'
import { redrawElement } from './elements'
import { type Fields, fieldOf, fillIn, givenTo, offers } from './fields'

/** As a component that is a form has it. */
interface Form {
  root: Element
  uid: string
  props: { value?: unknown; errors?: unknown }
}

/** A line of its summary. */
interface Problem {
  message: string
  text: string
  href?: string
  control?: Element
}

/** Completes all forms that this render has drawn. */
export function completeForms(root: Element): void {
  for (const host of root.querySelectorAll('*')) {
    const form = offers(host, 'requestSubmit') && riotInstance(host)
    if (form) complete(form as unknown as Form)
  }
}

function complete(form: Form): void {
  const fields: Fields = new Map()
  fill(form, fields)
  const problems = problemsOf(form)
  for (const problem of problems) accuse(problem, fields)
  for (const [field, given] of fields) redrawElement(field, given)
  // Also without any that can be said: the form has begun with a line for whatever it was given.
  if (form.props.errors) redrawElement(form.root, { props: { errors: null }, state: { problems } })
}

const controlsOf = ({ root }: Form) => [...root.querySelectorAll('input, select, textarea')]

/** From an attribute, anything may come. */
const entriesOf = (given: unknown) =>
  Object.entries(given && typeof given === 'object' && !Array.isArray(given) ? (given as Props) : {})

/** What the fields have now is no longer in the form's attribute, or its script would fill it in again. */
function fill(form: Form, fields: Fields): void {
  const left = entriesOf(form.props.value).filter(([name, value]) => {
    const values = [value].flat()
    const controls = controlsOf(form).filter((control) => control.getAttribute('name') === name)
    return !controls.length || !controls.map((control) => fillIn(control, values, fields)).every(Boolean)
  })
  if (left.length) form.root.setAttribute('value', JSON.stringify(Object.fromEntries(left)))
  else form.root.removeAttribute('value')
}

/** In the order of the document, as the form's script has them. */
function problemsOf(form: Form): Problem[] {
  const order: (Element | undefined)[] = controlsOf(form).filter(canBeWrong)
  return entriesOf(form.props.errors)
    .filter(([, message]) => message)
    .map(([name, message]) => problemOf(form, name, String(message)))
    .sort((a, b) => order.indexOf(a.control) - order.indexOf(b.control))
}

function problemOf(form: Form, name: string, message: string): Problem {
  const isNamed = (control: Element) => control.getAttribute('name') === name || control.id === name
  const named = name ? controlsOf(form).filter(isNamed) : []
  const control = named.find(canBeWrong) ?? named[0]
  if (!control) return { message, text: message }
  if (!control.id) control.id = `${form.uid}-${name}`
  return { message, control, text: `${labelOf(control, form)}: ${message}`, href: `#${control.id}` }
}

/** The name by which a person knows the control. */
function labelOf(control: Element, { root }: Form): string {
  const label = [...root.querySelectorAll('label')].find((one) => one.getAttribute('for') === control.id)
  return (
    fieldOf(control)?.getAttribute('label') ||
    control.getAttribute('aria-label') ||
    (label ?? control.closest('label'))?.textContent.trim() ||
    control.getAttribute('name')!
  )
}

/** What is barred from constraint validation (HTML, 4.10.20) says nothing itself. */
const canBeWrong = (control: Element) => !control.matches('[disabled], [readonly], [type=hidden], fieldset[disabled] *')

/** Where a field has an error of its own, that stands there already. */
function accuse({ control, message }: Problem, fields: Fields): void {
  if (!control || control.hasAttribute('aria-invalid') || !canBeWrong(control)) return
  const field = fieldOf(control)
  if (field) givenTo(field, fields).state = { message }
  else control.setAttribute('aria-invalid', 'true')
}
