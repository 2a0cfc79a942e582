import { component } from 'riot'
import PulseScreen from './pulse-screen.riot'

/** Asks whether a ferry line would be recommended, and shows what others have answered; nothing leaves the page. */
export function showPulse(body: HTMLElement): void {
  const root = document.createElement('pulse-screen')
  body.replaceChildren(root)
  component(PulseScreen)(root, { locale: document.documentElement.lang })
}
