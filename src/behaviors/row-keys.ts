export interface RowKeys {
  axis: 'x' | 'y'
  /** Index of the row that has the focus. */
  index: number
  /** How many rows there are. */
  length: number
  /** Index of the row one screen further on, or back. */
  pageFrom(index: number, direction: number): number
  /** Scrolls a row into view. */
  show(index: number): HTMLElement | undefined
}

/** What has use for these keys itself. */
const editable =
  'input:not(.k-list-group-choice), textarea, select, [contenteditable], [role="slider"], [role="spinbutton"], [role="textbox"]'

const focusable = ':is(a[href], button, input, select, textarea, [tabindex]):not(:disabled)'
/** Past so many rows that cannot have the focus, none is looked for any more. */
const most = 20

/**
 * Takes the focus to the row to which a key leads: arrows along the list, Page Up and Page Down, Home and End. Rows that
 * cannot have it are passed over; from the first and the last one inwards.
 */
export function focusByKey(event: KeyboardEvent, rows: RowKeys): void {
  const to = rowByKey(event, rows)
  if (to === undefined) return
  event.preventDefault()
  const step = to === 0 ? 1 : to === rows.length - 1 ? -1 : Math.sign(to - rows.index)
  for (let index = to, left = most; left > 0 && index >= 0 && index < rows.length; index += step, left--) {
    const row = rows.show(index)
    const control =
      row?.querySelector<HTMLElement>('.k-list-group-choice:enabled') ?? row?.querySelector<HTMLElement>(focusable)
    control?.focus({ preventScroll: true })
    if (control) return
  }
}

/** @returns undefined for every other key, and for what a field has use for */
function rowByKey(event: KeyboardEvent, rows: RowKeys): number | undefined {
  const target = event.target as HTMLElement
  const isHeld = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey
  if (event.defaultPrevented || isHeld || target.closest(editable)) return undefined
  const to = goalOf(event, rows, getComputedStyle(target).direction === 'rtl' ? -1 : 1)
  return to === undefined ? undefined : Math.max(0, Math.min(to, rows.length - 1))
}

/** @param right 1 where the list goes on to the right, -1 where to the left */
function goalOf({ key }: KeyboardEvent, { axis, index, length, pageFrom }: RowKeys, right: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return axis === 'y' ? index + 1 : undefined
    case 'ArrowUp':
      return axis === 'y' ? index - 1 : undefined
    case 'ArrowRight':
      return axis === 'x' ? index + right : undefined
    case 'ArrowLeft':
      return axis === 'x' ? index - right : undefined
    case 'PageDown':
      return pageFrom(index, 1)
    case 'PageUp':
      return pageFrom(index, -1)
    case 'Home':
      return 0
    case 'End':
      return length - 1
  }
}
