/** karui in Riot, with the sheets of the components that it uses. */
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
import { component } from 'riot'
import Booking from './karui.riot'

/** @param {Element} root @returns {() => string} reads the name */
export function mount(root) {
  const booking = component(Booking)(root)
  return () => booking.guest
}
