import { trustedHtml } from '../../gallery/trusted'
import markup from './devices.html'

/** The small screen that every kit can be asked for: plain markup, no style of the page. */
export function showDevices(body: HTMLElement): void {
  body.innerHTML = trustedHtml(markup)
}
