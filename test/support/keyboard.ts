/** The soft keyboard, as a page sees it. */
import type { Page } from 'playwright-core'
import { openPage } from './page'

/**
 * Chromium without a window shows no keyboard: the visual viewport says what a phone's would.
 * @param height CSS pixels that the keyboard covers
 */
export const cover = (page: Page, height: number, scale = 1): Promise<void> =>
  page.evaluate(
    ([covered, zoom]) => {
      const values = { height: innerHeight - covered!, offsetTop: 0, scale: zoom! }
      for (const [name, value] of Object.entries(values))
        Object.defineProperty(visualViewport, name, { configurable: true, value })
      visualViewport!.dispatchEvent(new Event('resize'))
    },
    [height, scale],
  )

/** A plain page with the drop-in; nothing in it moves by itself. */
export async function openToType(body: string): Promise<Page> {
  const { page } = await openPage(
    `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>Keyboard</title>
    <link rel="stylesheet" href="/karui.css"><script src="/karui.min.js" defer></script></head><body>${body}</body></html>`,
    { reducedMotion: true },
  )
  return page
}
