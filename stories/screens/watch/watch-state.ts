import type { Kit } from '../../../src/core'
import { type Place, start } from './address-bar'
import type { Sentences } from './sentences'
import { nothingOpen, type Session, type SessionState } from './session'
import type { ShownLines } from './shown-lines'
import type { Triage } from './triage'

/** What the screen shows. */
export interface WatchState extends SessionState {
  /** What stands in the address. */
  place: Place
  /** What the list shows; null before anything was found. */
  shown: ShownLines | null
  /** Number of the line that was come to; -1 for none. */
  current: number
  /** New lines come by themselves, and the list stays at the end. */
  isFollowing: boolean
  /** The sheet that is open, besides those that the address names. */
  sheet: '' | 'time' | 'open' | 'used'
  /** How much of the screen is there: its view, its buttons, its sheets. Each is a task of its own to draw. */
  parts: number
}

export const stateAtStart = (): WatchState => ({
  ...nothingOpen(),
  place: start,
  shown: null,
  current: -1,
  isFollowing: false,
  sheet: '',
  parts: 1,
})

/** What else changes with the place. */
export interface Besides extends Partial<WatchState> {
  /** Back leads to where the reader was. */
  isStep?: boolean
}

/** What the methods of the views know of the screen. */
export interface WatchHost extends Kit {
  readonly root: Element
  state: WatchState
  say: Sentences
  session: Session
  triage: Triage
  /** Until the screen is taken away. */
  gone: AbortController
  update(change?: Partial<WatchState>): void
  $(selector: string): Element | null
  /** Says in the address and the state where the reader is now, and what else is so. */
  go(change: Partial<Place>, besides?: Besides): void
}
