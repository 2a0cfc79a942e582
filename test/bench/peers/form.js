/**
 * The form that all kits show, on one screen of a phone: each source beside this file writes it as its kit's documentation
 * advises, with these names, labels and values. A kit's own part is taken where it has one; the source says what stands in
 * where it has none.
 */

/** The bar above the form says it. */
export const title = 'Book a lesson'

/**
 * From top to bottom, then the button. `value` is there from the start; a switch and a checkbox are on.
 * @type {{ name: string, label: string, kind: string, value?: string }[]}
 */
export const fields = [
  { name: 'name', label: 'Name', kind: 'text, required' },
  { name: 'email', label: 'E-mail', kind: 'email, required' },
  { name: 'level', label: 'Level', kind: 'one of Beginner, Intermediate, Advanced, Expert', value: 'beginner' },
  { name: 'day', label: 'Day', kind: 'date', value: '2026-12-24' },
  { name: 'hours', label: 'Hours', kind: 'slider from 1 to 8', value: '2' },
  { name: 'reminder', label: 'Remind me by e-mail', kind: 'switch', value: 'on' },
  { name: 'rules', label: 'I have read the rules', kind: 'checkbox', value: 'on' },
  { name: 'comment', label: 'Comment', kind: 'text of several lines' },
]

export const submit = 'Book'

/** What is typed: a wrong address has to be told when the button is pressed. */
export const typed = { name: 'Ana', wrong: 'ana', email: '@example.org', comment: 'At noon' }

/** A stop for each field, and one for the button: whoever has more makes its users press Tab more often. */
export const stops = fields.length + 1
