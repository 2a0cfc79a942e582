/**
 * The keyboard of a story's play: `await keys.press('Escape')`. A page cannot make trusted key presses itself, so the
 * driver that runs the play gives the page a function for it, `karuiKeys`.
 */
export type KeyStroke = { name: 'press'; key: string } | { name: 'type'; text: string }

declare global {
  /** There while a driver runs the page. */
  var karuiKeys: ((stroke: KeyStroke) => Promise<void>) | undefined
}

export interface Keys {
  /** One key or combination, by its `KeyboardEvent.key`: `Enter`, `Shift+Tab`. */
  press(key: string): Promise<void>
  /** A text, key by key, into what has the focus. */
  type(text: string): Promise<void>
}

async function ask(stroke: KeyStroke): Promise<void> {
  if (!globalThis.karuiKeys) throw new Error('keys need a driver: they work in a play that the test runner plays')
  await globalThis.karuiKeys(stroke)
}

export const keys: Keys = {
  press: (key) => ask({ name: 'press', key }),
  type: (text) => ask({ name: 'type', text }),
}
