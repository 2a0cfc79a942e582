import { toast } from '../../src'

/** Milliseconds for which a button says that it has copied. */
const CONFIRMED = 2000

type Button = HTMLElement & { label?: string }

/** Buttons beside code copy it. */
export function startCopying(page: ParentNode & EventTarget): void {
  page.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<Button>('.k-sample-copy')
    const code = button?.closest('.k-sample')?.querySelector('code')
    if (button && code) void copy(code, button)
  })
}

async function copy(code: HTMLElement, button: Button): Promise<void> {
  try {
    await navigator.clipboard.writeText(code.textContent)
  } catch {
    // No permission, or no secure context: it is selected, and the system's own menu copies it.
    getSelection()?.selectAllChildren(code)
    void toast('The code is selected; copy it from the menu')
    return
  }
  button.label = 'Copied'
  setTimeout(() => {
    button.label = 'Copy'
  }, CONFIRMED)
}
