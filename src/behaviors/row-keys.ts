export interface RowKeys {
  axis: 'x' | 'y'
  /** Index of the row that has the focus. */
  index: number
  /** How many rows there are. */
  length: number
  /** Index of the row one screen further on, or back. */
  pageFrom(index: number, direction: number): number
}

/** What has use for these keys itself. */
const editable = 'input, textarea, select, [contenteditable], [role="slider"], [role="spinbutton"], [role="textbox"]'

/**
 * The row to which a key leads from another: arrows along the list, Page Up and Page Down, Home and End.
 * @returns undefined for every other key, and for what a field has use for
 */
export function rowByKey(event: KeyboardEvent, rows: RowKeys): number | undefined {
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
