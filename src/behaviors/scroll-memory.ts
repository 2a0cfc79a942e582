import type { Place } from '../models/window'

/**
 * Where lists stood, by their ids, in the entry that the browser's history has for the page: so it comes back with that
 * entry, after a reload and on the way back, and a new visit begins anew.
 */
interface State {
  karuiPlaces?: Record<string, Remembered>
}

/** A place, and what is known of its row: others may have come before it. */
export type Remembered = Place & { identity?: unknown }

const stateNow = () => (Object(history.state) === history.state ? (history.state as State) : {})

export const rememberedPlace = (id: string): Remembered | undefined => stateNow().karuiPlaces?.[id]

/** What else the page keeps in its entry stays. */
export function rememberPlace(id: string, place: Remembered): void {
  const state = stateNow()
  history.replaceState({ ...state, karuiPlaces: { ...state.karuiPlaces, [id]: place } }, '')
}
