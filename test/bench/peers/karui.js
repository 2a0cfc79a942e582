/** A plain page with karui's elements, one entry for each that it uses. */
import 'karui/css/foundation.css'
import 'karui/css/button.css'
import 'karui/css/checkbox.css'
import 'karui/css/date-picker.css'
import 'karui/css/field.css'
import 'karui/css/form.css'
import 'karui/css/nav-bar.css'
import 'karui/css/select.css'
import 'karui/css/slider.css'
import 'karui/css/switch.css'
import 'karui/css/textarea.css'
import 'karui/define/button'
import 'karui/define/checkbox'
import 'karui/define/date-picker'
import 'karui/define/field'
import 'karui/define/form'
import 'karui/define/nav-bar'
import 'karui/define/select'
import 'karui/define/slider'
import 'karui/define/switch'
import 'karui/define/textarea'

/** @param {Element} root @returns {() => string} reads the name */
export function mount(root) {
  const form = root.querySelector('k-form')
  form.addEventListener('submit', ({ detail }) => Object.assign(globalThis, { benchSent: detail.value }))
  return () => root.querySelector('k-field[name="name"]').value
}
