/** The cards: 200 of them, all of which change ten times a second. */
import { type Tone, toneWord } from '../../../src/core'
import { toneMark } from '../../../src/icons'

export interface Card {
  id: number
  label: string
  tone: Tone
  /** The tone's word and mark, which `k-status-card` finds itself. */
  status: string
  mark: string
  value: string
  description: string
}

const COUNT = 200
const tones: Tone[] = ['ok', 'warn', 'bad']
const places = ['Mill', 'Harbour', 'Old town', 'North gate', 'Station']

function card(id: number, tick: number): Card {
  // Every fifth one also changes its tone.
  const tone = tones[(id + (id % 5 ? 0 : tick)) % tones.length]!
  return {
    id,
    label: `${places[id % places.length]} ${id}`,
    tone,
    status: toneWord(tone)!,
    mark: toneMark(tone)!,
    value: `${(id * 7 + tick * 13) % 1000} l/s`,
    description: `Highest today ${(id * 11 + tick * 17) % 1000} l/s`,
  }
}

/** What the cards show after so many ticks. */
export const cardsAt = (tick: number): Card[] => Array.from({ length: COUNT }, (_, at) => card(at + 1, tick))

/** The buttons above the cards, as markup. */
export const tools = `<p class="k-bench-tools"><button id="show" type="button">show</button
  ><button id="hide" type="button">hide</button><button id="tick" type="button">tick</button></p>`

/** @returns the cards after a button was pressed; each application counts its own ticks */
export function board(): (id: string, cards: Card[]) => Card[] {
  let tick = 0
  return (id, cards) => {
    if (id === 'hide') return []
    if (id === 'tick') return cards.length ? cardsAt(++tick) : cards
    tick = 0
    return cardsAt(0)
  }
}
