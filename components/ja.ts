/** Japanese for plain pages, `karui.ja.js`: after `karui.min.js`, it speaks Japanese. */
import { ja } from '../src/words/ja'

declare global {
  /** As a drop-in leaves it on a page. */
  interface Karui {
    locale(words: typeof ja): void
  }
  var karui: Karui
}

globalThis.karui.locale(ja)
