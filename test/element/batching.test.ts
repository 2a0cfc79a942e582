/** However much of an element is changed at once, it is drawn once, before anything else happens. */
import { expect, it } from '@jest/globals'
import { openPage } from '../support/page'

it('a hundred changes of attributes and properties are one drawing, in a microtask', async () => {
  const { page } = await openPage(`<!doctype html><html lang="en"><title>Batching</title>
    <script src="/karui.min.js" defer></script><k-status-card label="Sync" value="0"></k-status-card></html>`)
  const seen = await page.evaluate(async () => {
    const card = document.querySelector('k-status-card') as HTMLElement & { value: string }
    const text = () => card.querySelector('.k-status-card-value')!.textContent
    let written = 0
    new MutationObserver((records) => {
      written += records.length
    }).observe(card, { subtree: true, characterData: true, childList: true })
    for (let at = 1; at <= 50; at++) {
      card.setAttribute('value', String(at))
      card.value = `${at} of 50`
    }
    const before = text()
    await null
    await null
    const after = text()
    await new Promise((resolve) => setTimeout(resolve))
    return { before, after, written }
  })
  expect(seen).toEqual({ before: '0', after: '50 of 50', written: 1 })
})
