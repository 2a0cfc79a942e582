/** Every key that a component tells of is pressed, and does what is said. */
import { expect, test } from '@jest/globals'
import { readComponents } from '../../src/build/reference.js'
import { openPage } from '../support/page'
import { presses } from './presses'

const listed = presses.map((press) => {
  const [keys, markup] = press
  const [tag] = markup.match(/k-[a-z-]+/)!
  return { tag, keys, press }
})

/** Pasting files needs a clipboard with files: the story pastes by hand. Tab chooses on a wide screen: combobox-keys.test.ts. */
const untried = ['k-file-input Control+v, Meta+v', 'k-combobox Tab']

test('each told key is pressed, and no other', () => {
  const told = readComponents().flatMap(({ tag, keys }) => keys.map(({ name }) => `${tag} ${name}`))
  const pressed = listed.map(({ tag, keys }) => `${tag} ${keys}`)
  expect(new Set([...pressed, ...untried])).toEqual(new Set(told))
})

/** Types the first character of "High". */
const strokeOf = (key: string) => (key === 'Characters' ? 'h' : key)

test.each(listed)('$tag: $keys', async ({ press }) => {
  const [keys, markup, focus, [isSo, given], before] = press
  for (const key of keys.split(', ')) {
    const { page, close } = await openPage(
      `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>Keys</title>
      <link rel="stylesheet" href="/karui.all.css"><script src="/karui.all.min.js" defer></script></head><body>${markup}</body></html>`,
      { reducedMotion: true },
    )
    await page.evaluate(listen)
    if (before) await page.evaluate(before)
    if (focus) {
      await page.locator(focus).first().waitFor()
      await page.locator(focus).first().focus()
    }
    expect([key, await page.evaluate(isSo, given)]).toEqual([key, false])
    await page.keyboard.press(strokeOf(key))
    await page.waitForFunction(isSo, given)
    await close()
  }
})

/** Runs in the page, which stays where it is, and opens no window of the system's. */
function listen(): void {
  globalThis.heard = []
  const note = (event: Event) => {
    const target = event.target as HTMLInputElement
    heard.push(`${event.type} ${target.localName}`)
    if (/^(back|submit)$/.test(event.type) || target.type === 'file') event.preventDefault()
  }
  const types =
    'action back cancel change click close copy detent index input more refresh remove reorder restore retry row search select sort submit'
  for (const type of types.split(' ')) document.addEventListener(type, note, { capture: true })
}
