import { Random } from '../shared/random'
import { checkDigit } from './wps-pin'

/** How a network is locked: not at all, or by WPA2, WPA3 or either. */
export type Security = 'open' | 'wpa2' | 'both' | 'wpa3'
/** From just there to beside it. */
export type Signal = 0 | 1 | 2 | 3

/** A network in reach, with what stands on the label of its router. */
export interface Network {
  /** Names it in the address of the page. */
  id: string
  ssid: string
  security: Security
  signal: Signal
  /** '' where it is open. */
  password: string
  /** Of Wi-Fi Protected Setup, eight digits. */
  pin: string
}

const names: readonly (readonly [id: string, ssid: string, security: Security])[] = [
  ['linden', 'Linden 14', 'both'],
  ['attic', 'Nachbarschaftsnetz Dachgeschoss', 'wpa2'],
  ['hoshi', '星空ルーター', 'wpa3'],
  ['cafe', 'Café Lumière', 'open'],
  ['bayt', 'بيت الياسمين', 'wpa2'],
  ['garage', 'Garage; "old"', 'wpa2'],
]

/** Without those that are easily mixed up. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

/**
 * Networks that are made up: the same for ever, but for their signals.
 * @param look how often it was looked for them before
 * @returns those of the strongest signal first
 */
export function networksInReach(look: number): Network[] {
  const made = names.map(([id, ssid, security], index) => {
    const random = new Random(index + 1)
    const part = () => Array.from({ length: 4 }, () => random.pick([...letters])).join('')
    const seven = String(random.whole(1_000_000, 9_999_999))
    const away = new Random(100 * look + index).whole(0, 2)
    return {
      id,
      ssid,
      security,
      signal: Math.max(0, 3 - Math.floor((index + away) / 2)) as Signal,
      password: security === 'open' ? '' : [part(), part(), part()].join('-'),
      pin: seven + checkDigit(seven),
    }
  })
  return made.sort((one, other) => other.signal - one.signal)
}
