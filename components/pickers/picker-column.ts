import type { Choice } from '../../src/core'

/** One wheel. */
export interface PickerColumn {
  /** Its name for assistive technology: `Size`. */
  label?: string
  /** What there is to choose from; a text alone is one of that label. */
  items: (string | Choice)[]
}

/** A thing to choose that leads to others in the next column. */
export interface PickerItem extends Choice {
  /** What there is to choose from then. */
  items?: (string | PickerItem)[]
}
