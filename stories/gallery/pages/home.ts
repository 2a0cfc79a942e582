/** The home page in a browser: its sample screen answers. */
import { toast } from '../../../src'

/** @param page the page's part of the document */
export function begin(page: ParentNode): void {
  const sheet = page.querySelector<HTMLElement & { close(): void }>('#sample-guest')!
  page.querySelector('#sample-form')!.addEventListener('submit', (event) => {
    const { name, until } = (event as CustomEvent<{ value: Record<string, string> }>).detail.value
    sheet.close()
    void toast(`A key for ${name}: ${until!.toLowerCase()}`)
  })
}
