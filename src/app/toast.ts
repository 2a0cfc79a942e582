/** A short word of what has happened, above whatever is on the screen. Needs `k-toast` to be registered. */
import { complain, type Tone } from '../core'

/** What a toast may have besides its text. */
export interface ToastOptions {
  /** `bad` interrupts what a screen reader says; the others wait for it. @default neutral */
  tone?: Tone
  /** A button, such as "Undo"; the toast then stays until it is pressed or dismissed. */
  action?: string
  /** For how long it stays, in milliseconds; never less than 5000. @default by the length of the text */
  ms?: number
}

/** What `<k-toast>` can do besides being an element. */
export interface Toaster extends HTMLElement {
  show(text: string, options?: ToastOptions): Promise<boolean>
}

/**
 * Shows a text for a while. One is shown at a time, up to three wait; of more, the oldest without a button is left out.
 * @returns whether its action was pressed; resolves when the toast has gone
 */
export async function toast(text: string, options?: ToastOptions): Promise<boolean> {
  if (!customElements.get('k-toast')) {
    complain('k-toast', 'is not registered; toast() needs it')
    return false
  }
  const toaster = document.querySelector<Toaster>('k-toast') ?? (document.createElement('k-toast') as Toaster)
  followModals(toaster)
  return toaster.show(text, options)
}

/** The modal dialog that lies above all else, if there is one. */
export const topModal = (): Element | undefined => [...document.querySelectorAll('dialog:modal')].at(-1)

const following = new WeakSet<Element>()

/**
 * A modal dialog makes everything beside it inert, the top layer too: what is said while it is open is said in it, and moves
 * out when it closes. One that opens later lies above the toast, which would cover what it has at the bottom.
 */
function followModals(toaster: Toaster): void {
  const follow = () => {
    const home = topModal() ?? document.body
    if (toaster.parentElement !== home) home.append(toaster)
  }
  follow()
  if (following.has(toaster)) return
  following.add(toaster)
  // It does not bubble.
  document.addEventListener('close', () => toaster.closest('dialog') && follow(), true)
}
