/** The stage of the form: knows whether it must stand there, and what its fields hold. */
import { fields } from '../form/data'
import { type Judge, stageWith } from './stage'

/** @param mount draws an implementation into an element */
export const stage = (mount: (root: Element) => void): void => stageWith(judge(), mount)

function judge(): Judge {
  let isOpen = false
  return {
    follow(selector) {
      isOpen = selector === '#open'
    },
    fault(root) {
      const controls = [...root.querySelectorAll('input')]
      if (controls.length !== (isOpen ? fields.length : 0)) return `there are ${controls.length} fields`
      const wrong = controls.find((control, at) => {
        const { name, type, value, label } = fields[at]!
        const isSame = control.name === name && control.type === type && control.value === value
        return !isSame || control.labels?.[0]?.textContent?.trim() !== label
      })
      return wrong ? `${wrong.name} (${wrong.type}) holds "${wrong.value}"` : ''
    },
  }
}
