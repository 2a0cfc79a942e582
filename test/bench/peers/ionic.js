/** Ionic's custom elements, each imported by itself, as its README says; the sheets are those that its guide asks for. */
import '@ionic/core/css/core.css'
import '@ionic/core/css/normalize.css'
import '@ionic/core/css/structure.css'
import '@ionic/core/css/typography.css'
import { initialize } from '@ionic/core/components'
import { defineCustomElement as defineApp } from '@ionic/core/components/ion-app.js'
import { defineCustomElement as defineButton } from '@ionic/core/components/ion-button.js'
import { defineCustomElement as defineCheckbox } from '@ionic/core/components/ion-checkbox.js'
import { defineCustomElement as defineContent } from '@ionic/core/components/ion-content.js'
import { defineCustomElement as defineDatetime } from '@ionic/core/components/ion-datetime.js'
import { defineCustomElement as defineDatetimeButton } from '@ionic/core/components/ion-datetime-button.js'
import { defineCustomElement as defineHeader } from '@ionic/core/components/ion-header.js'
import { defineCustomElement as defineInput } from '@ionic/core/components/ion-input.js'
import { defineCustomElement as defineItem } from '@ionic/core/components/ion-item.js'
import { defineCustomElement as defineLabel } from '@ionic/core/components/ion-label.js'
import { defineCustomElement as defineList } from '@ionic/core/components/ion-list.js'
import { defineCustomElement as defineModal } from '@ionic/core/components/ion-modal.js'
import { defineCustomElement as defineRange } from '@ionic/core/components/ion-range.js'
import { defineCustomElement as defineSelect } from '@ionic/core/components/ion-select.js'
import { defineCustomElement as defineSelectOption } from '@ionic/core/components/ion-select-option.js'
import { defineCustomElement as defineTextarea } from '@ionic/core/components/ion-textarea.js'
import { defineCustomElement as defineTitle } from '@ionic/core/components/ion-title.js'
import { defineCustomElement as defineToggle } from '@ionic/core/components/ion-toggle.js'
import { defineCustomElement as defineToolbar } from '@ionic/core/components/ion-toolbar.js'

const bars = [defineApp, defineHeader, defineToolbar, defineTitle, defineContent, defineList, defineItem, defineLabel]
const fields = [
  defineInput,
  defineSelect,
  defineSelectOption,
  defineRange,
  defineToggle,
  defineCheckbox,
  defineTextarea,
]
const dates = [defineDatetimeButton, defineDatetime, defineModal]

/** @param {Element} root @returns {() => string} reads the name */
export function mount(root) {
  initialize()
  for (const define of [...bars, ...fields, ...dates, defineButton]) define()
  const inputs = root.querySelectorAll('ion-input')
  for (const input of inputs) input.addEventListener('ionBlur', () => judge(input))
  root.querySelector('form').addEventListener('submit', async (event) => {
    event.preventDefault()
    for (const input of inputs) await judge(input)
  })
  return () => inputs[0].value
}

/** It shows its error while it has two classes, which are the application's to set. */
async function judge(input) {
  const { validity } = await input.getInputElement()
  input.classList.add('ion-touched')
  input.classList.toggle('ion-invalid', !validity.valid)
}
