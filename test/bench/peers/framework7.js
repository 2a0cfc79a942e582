/** Framework7 without its router, with the components that it uses, as its page "ES Module" says; names by `aria-label`. */
import 'framework7/css'
import 'framework7/components/calendar/css'
import 'framework7/components/checkbox/css'
import 'framework7/components/form/css'
import 'framework7/components/input/css'
import 'framework7/components/range/css'
import 'framework7/components/toggle/css'
import Calendar from 'framework7/components/calendar'
import Checkbox from 'framework7/components/checkbox'
import Form from 'framework7/components/form'
import Input from 'framework7/components/input'
import Range from 'framework7/components/range'
import Toggle from 'framework7/components/toggle'
import Framework7 from 'framework7/lite'

/** @param {Element} root @returns {() => string} reads the name */
export function mount(root) {
  Framework7.use([Calendar, Checkbox, Form, Input, Range, Toggle])
  const app = new Framework7({ el: root })
  const form = root.querySelector('form')
  // Who has the router need not: it makes these when a page comes.
  app.range.create({ el: '.range-slider' })
  app.toggle.create({ el: '.toggle' })
  app.calendar.create({ inputEl: '[name="day"]', value: [new Date(2026, 11, 24)], dateFormat: 'yyyy-mm-dd' })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    app.input.validateInputs(form)
  })
  return () => app.form.convertToData(form).name
}
