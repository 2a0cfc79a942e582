import { page } from '../core/page'

/**
 * Gestures are felt as they take hold, such as a list that is pulled far enough to be refreshed. Off until a page asks for
 * it; never for readers who want less motion, nor on devices that cannot.
 */
export function haptics(on: boolean): void {
  page.haptics = on
}
