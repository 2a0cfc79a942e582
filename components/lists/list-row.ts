import type { Tone } from '../../src/core'

/** A row as data; what it means is as in `k-list-item`. */
export interface ListRow {
  /** Tells the rows apart: one that moves keeps its element, and the focus in it. Left out, its place does. */
  id?: string | number
  /** What the row is about. */
  label: string
  /** A line below the label. */
  description?: string
  /** A row with the key but without a value shows a dash. */
  value?: string | number | null
  /** Name of an icon before the label. */
  icon?: string
  /** What the icon, the value and the word at the end say, by colour. */
  tone?: Tone
  /** A word at the end, in the colour of the tone. */
  tag?: string
  /** Makes the whole row a link to this address, in a list that is not `selectable`. */
  href?: string
  /** It is the chosen row, or the page the reader is on. */
  current?: boolean
  /** A link, button or choice that cannot be used. */
  disabled?: boolean
  /** Heading of the group it is in, with the rows next to it that name the same. */
  group?: string
}

/**
 * An item of one's own, for a template that asks for something else than a label; `id`, `group`, `href` and `disabled` mean
 * what they mean in other rows.
 */
export type OwnRow = object & { label?: never }
