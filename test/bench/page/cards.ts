/** The stage of the cards: knows what each must show after each tick. */
import { board, type Card } from '../cards/data'
import { type Judge, stageWith } from './stage'

/** @param mount draws an implementation into an element */
export const stage = (mount: (root: Element) => void): void => stageWith(judge(), mount)

const flat = (text: string) => text.replace(/\s+/g, '')
const said = ({ label, status, value, description }: Card) => flat(label + status + value + description)

function judge(): Judge {
  const press = board()
  let cards: Card[] = []
  return {
    follow(selector) {
      cards = press(selector.slice(1), cards)
    },
    fault(root) {
      const drawn = [...root.querySelectorAll('article')]
      if (drawn.length !== cards.length) return `${drawn.length} cards instead of ${cards.length}`
      const wrong = cards.findIndex((card, at) => {
        const shown = drawn[at]!
        return flat(shown.textContent!) !== said(card) || shown.closest('[tone]')?.getAttribute('tone') !== card.tone
      })
      return wrong < 0
        ? ''
        : `card ${wrong} says "${flat(drawn[wrong]!.textContent!)}" instead of "${said(cards[wrong]!)}"`
    },
  }
}
