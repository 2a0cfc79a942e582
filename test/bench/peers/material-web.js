/** Material Web's elements, each imported by itself, as its page "Quick start" says for production. */
import '@material/web/button/filled-button.js'
import '@material/web/checkbox/checkbox.js'
import '@material/web/select/outlined-select.js'
import '@material/web/select/select-option.js'
import '@material/web/slider/slider.js'
import '@material/web/switch/switch.js'
import '@material/web/textfield/outlined-text-field.js'
import { styles } from '@material/web/typography/md-typescale-styles.js'
import './material-web.css'

/** @param {Element} root @returns {() => string} reads the name */
export function mount(root) {
  document.adoptedStyleSheets.push(styles.styleSheet)
  root.querySelector('form').addEventListener('submit', (event) => event.preventDefault())
  return () => root.querySelector('[name="name"]').value
}
