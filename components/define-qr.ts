/** QR codes for plain pages, `karui.qr.min.js`: after a drop-in, it defines `k-qr` and adds `karui.wifiText()`. */
import type { Wrapper } from '../src/element'
import { Qr, wifiText } from './qr'

declare global {
  /** As a drop-in leaves it on a page. */
  interface Karui {
    register(component: Wrapper): void
    wifiText: typeof wifiText
  }
  var karui: Karui
}

globalThis.karui.wifiText = wifiText
globalThis.karui.register(Qr)
