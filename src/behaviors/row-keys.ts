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
export function rowByKey(event: KeyboardEvent, { axis, index, length, pageFrom }: RowKeys): number | undefined {
  const target = event.target as HTMLElement
  const isOurs = !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey
  if (!isOurs || target.closest(editable)) return undefined
  const isMirrored = getComputedStyle(target).direction === 'rtl'
  const [next, before] =
    axis === 'y' ? ['ArrowDown', 'ArrowUp'] : isMirrored ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']
  const to = {
    [next!]: index + 1,
    [before!]: index - 1,
    PageDown: pageFrom(index, 1),
    PageUp: pageFrom(index, -1),
    Home: 0,
    End: length - 1,
  }[event.key]
  return to === undefined ? undefined : Math.max(0, Math.min(to, length - 1))
}
