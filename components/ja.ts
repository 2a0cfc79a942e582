/** Japanese for plain pages, `karui.ja.js`: after `karui.min.js`, it speaks Japanese. */
import { ja } from '../src/words/ja'

declare global {
  /** As `karui.min.js` leaves it. */
  var karui: { locale(words: typeof ja): void }
}

globalThis.karui.locale(ja)
