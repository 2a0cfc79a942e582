import type { Network } from './networks'
import { type Method, type Place, type Step, start } from './place'
import type { JoinWords } from './words'

/** What the screen shows. */
export interface JoinState {
  /** What stands in the address. */
  place: Place
  /** Those in reach; null while they are looked for. */
  networks: Network[] | null
  /** The router has been asked, and has not answered. */
  isJoining: boolean
  /** The open network that is asked about. */
  asked: Network | null
  sheet: '' | 'label' | 'used'
  /** How much of the screen is there: its view, what opens over it. Each is a task of its own to draw. */
  parts: number
}

export const stateAtStart = (): JoinState => ({
  place: start,
  networks: null,
  isJoining: false,
  asked: null,
  sheet: '',
  parts: 1,
})

/** What the methods of the flow know of the screen. */
export interface JoinHost {
  state: JoinState
  say: JoinWords
  /** Until the screen is taken away. */
  gone: AbortController
  update(change?: Partial<JoinState>): void
  $(selector: string): Element | null
  isAt(step: Step, method?: Method): boolean
  network(): Network | undefined
  /** It lets everybody in. */
  isOpen(): boolean
}
