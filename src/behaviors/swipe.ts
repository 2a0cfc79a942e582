import { settle } from '../models/motion'
import { scrollEnd } from './scroll-end'

/** Where a row rests: between the actions of its sides, beside those of one, or past them, after a full swipe. */
export type Place = 'closed' | 'start' | 'end' | 'start-full' | 'end-full'

export interface SwipeOptions {
  /** How far the row is scrolled at each place: CSS pixels from the beginning of the line; where two are alike, the first is meant. */
  stops(): Record<Place, number>
  /** The user has brought the row to rest: a finger, its momentum, a wheel or a key. */
  onRest(place: Place): void
}

/**
 * A row that is swiped aside. There is no drag in it: `track` is a scroll box that snaps, so that the browser itself
 * follows the finger, in every frame and without a layout, and decides whose the finger is (see `drag`). `data-armed` is on
 * it from now on, and `data-full` once a finger has gone more than halfway past the actions: only then is there
 * anything to snap to beyond them, and no fling gets there.
 * @returns takes the row to a place
 */
export function swipe(
  track: HTMLElement,
  { stops, onRest }: SwipeOptions,
  signal: AbortSignal,
): (place: Place) => void {
  let isHeld = false
  /** Whatever else scrolls or lays out the row is not the user. */
  let isUsers = false
  // Right to left, a box scrolls from 0 to less than 0.
  const position = () => Math.abs(track.scrollLeft)
  const hold = ({ touches }: TouchEvent) => {
    isHeld = touches.length > 0
  }
  const begin = ({ defaultPrevented }: Event) => {
    isUsers ||= !defaultPrevented // as Escape, which closes the row
  }
  const measure = () => {
    if (!isHeld) return
    const { start, end, 'end-full': last } = stops()
    track.toggleAttribute('data-full', position() < start / 2 || position() > (end + last) / 2)
  }
  const rest = () => {
    if (!isUsers) return
    const places = Object.entries(stops()) as [Place, number][]
    const at = settle(
      position(),
      0,
      places.map(([, stop]) => stop),
    )
    const [place] = places[at]!
    if (!place.endsWith('full')) delete track.dataset.full
    onRest(place)
  }

  track.dataset.armed = ''
  signal.addEventListener('abort', () => delete track.dataset.armed)
  for (const type of ['touchstart', 'touchend', 'touchcancel'] as const)
    track.addEventListener(type, hold, { passive: true, signal })
  for (const type of ['touchstart', 'wheel', 'keydown']) track.addEventListener(type, begin, { passive: true, signal })
  track.addEventListener('scroll', measure, { passive: true, signal })
  scrollEnd(track, rest, signal)
  return (place) => {
    delete track.dataset.full
    isUsers = false
    const sign = getComputedStyle(track).direction === 'rtl' ? -1 : 1
    track.scrollTo({ left: sign * stops()[place] }) // as smooth as its style says
  }
}
