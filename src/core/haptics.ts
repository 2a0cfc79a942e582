import { page } from './page'

/** Milliseconds: as short as a click feels. */
const TICK = 10

/** iOS has no `vibrate`, but a switch of Safari's own that is changed by its label can be felt. */
function clickSwitch(): void {
  const label = document.createElement('label')
  const input = label.appendChild(document.createElement('input'))
  input.type = 'checkbox'
  input.setAttribute('switch', '')
  label.hidden = true
  document.body.append(label)
  label.click()
  label.remove()
}

/** A gesture has come to the point from which on it counts: felt where the page has asked for it and the reader wants motion. */
export function tick(): void {
  if (!page.haptics || matchMedia('(prefers-reduced-motion: reduce)').matches) return
  if (navigator.vibrate) navigator.vibrate(TICK)
  else clickSwitch()
}

/**
 * Gestures are felt as they take hold, such as a list that is pulled far enough to be refreshed. Off until a page asks for
 * it; never for readers who want less motion, nor on devices that cannot.
 */
export function haptics(on: boolean): void {
  page.haptics = on
}
