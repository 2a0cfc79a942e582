/**
 * Where in the set-up one is stands behind the `#` of the page's address: a reload goes on there, and the steps are steps of
 * the history, so that back leads from one to the one before. What is secret never stands there.
 */
import { networksInReach } from './networks'

export type Step = 'network' | 'method' | 'connect' | 'done'
export const STEPS: readonly Step[] = ['network', 'method', 'connect', 'done']

export type Method = 'password' | 'push' | 'pin'
export const METHODS: readonly Method[] = ['password', 'push', 'pin']

/** Why the push button led to nothing (Wi-Fi Simple Configuration 2.0: walk time, session overlap). */
export type Trouble = 'timeout' | 'overlap'
const TROUBLES: readonly Trouble[] = ['timeout', 'overlap']

export interface Place {
  step: Step
  /** Id of the network; '' for none yet. */
  network: string
  method: Method
  /** When the time to press the button is over, ISO 8601; '' where nobody waits. */
  until: string
  trouble: Trouble | ''
}

export const start: Place = { step: 'network', network: '', method: 'password', until: '', trouble: '' }

const oneOf = <Name extends string>(names: readonly Name[], given: string | null): Name | undefined =>
  names.find((name) => name === given)

/** @param hash of an address; what it does not say, or says wrongly, is as at the start */
export function readPlace(hash: string): Place {
  const given = new URLSearchParams(hash.slice(1))
  const network = given.get('network') ?? ''
  const until = given.get('until') ?? ''
  return {
    step: (network && oneOf(STEPS, given.get('step'))) || start.step,
    network,
    method: oneOf(METHODS, given.get('method')) ?? start.method,
    until: Number.isNaN(Date.parse(until)) ? '' : until,
    trouble: oneOf(TROUBLES, given.get('trouble')) ?? '',
  }
}

/** What is as at the start is left out. @returns '' or what begins with `#` */
export function writePlace(place: Place): string {
  const said = Object.entries(place).filter(([name, value]) => value !== start[name as keyof Place])
  const text = String(new URLSearchParams(said))
  return text && `#${text}`
}

interface Entry {
  /** It was come to by a step of the screen's own, so that back leads to the one before. */
  isJoinStep?: boolean
}

/** @param isStep the entry is a new one, else it takes the place of the one that is there */
export function remember(place: Place, isStep: boolean): void {
  const address = location.pathname + location.search + writePlace(place)
  if (isStep) history.pushState({ isJoinStep: true } satisfies Entry, '', address)
  else history.replaceState(history.state, '', address)
}

/** As the address says it, as far as there is such a network, and it lets a device in that way. */
export function remembered(): Place {
  const place = readPlace(location.hash)
  const network = networksInReach(0).find(({ id }) => id === place.network)
  if (!network) return start
  return network.security === 'wpa3' ? { ...place, method: 'password' } : place
}

/** Does back lead to the step before? */
export const cameByStep = (): boolean => Boolean((history.state as Entry | null)?.isJoinStep)
