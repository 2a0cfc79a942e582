/** Where a list of options opens: beside its field, which keeps the focus, or as a sheet that has a field of its own. */
import { detents } from './detents'
import { lightDismiss } from './light-dismiss'
import { overlay, pane } from './overlay'

export interface ListLayer {
  /** A `<dialog>` in a popover: beside a field the popover is shown, since a dialog would take the focus. */
  panel: HTMLDialogElement
  /** The listbox in it, which scrolls. */
  list: HTMLElement
  /** What has the list: a press elsewhere closes it. */
  root: HTMLElement
  isWide: boolean
  close(): void
}

/** There is room for a list beside the field, and the browser can lay it there. */
export const hasRoomBeside = (): boolean =>
  matchMedia('(width >= 480px) and (height >= 480px)').matches && CSS.supports('anchor-scope: all')

/** Shows the list while the signal lives. */
export function listLayer({ panel, list, root, isWide, close }: ListLayer, signal: AbortSignal): void {
  const asked = { ask: close, closed() {} }
  if (isWide) {
    pane(panel.parentElement!, asked, signal)
    lightDismiss(root, close, signal)
  } else {
    overlay(panel, asked, signal)
    const edge = { side: () => 'bottom' as const, sizes: ['100dvh'], first: 0 }
    detents(panel, { ...edge, body: list, onStop() {}, onAway: close }, signal)
  }
  list.removeAttribute('tabindex') // its options are what the arrows reach, from the field
}
