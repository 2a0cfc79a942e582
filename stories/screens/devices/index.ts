import { grow } from '../../gallery/grow'
import { trustedHtml } from '../../gallery/trusted'
import { withPauses } from '../../pause'
import markup from './devices.html'

/** The small screen that every kit can be asked for: plain markup, no style of the page. */
export function showDevices(body: HTMLElement): void {
  const template = document.createElement('template')
  template.innerHTML = trustedHtml(markup)
  void withPauses(grow(body, template.content))
}
