/** The cards by hand, with the fewest nodes that show the same; only what changed is written. */
import { board, type Card, tools } from './data'

const markup = `<article class="k-status-card-body k-bench-card"><header class="k-status-card-header"><h2
  class="k-status-card-label"> </h2><span class="k-status-card-status"><svg class="k-icon" viewBox="0 0 24 24"
  aria-hidden="true"><path/></svg> </span></header><p class="k-status-card-value"> </p><p
  class="k-status-card-description"> </p></article>`

interface Drawn {
  root: Element
  label: Text
  status: Text
  mark: Element
  value: Text
  description: Text
  card: Card
}

/** Draws the buttons, and the cards when they say so. */
export function mount(root: Element): void {
  root.innerHTML = `${tools}<div class="bench-cards"></div>`
  const list = root.lastElementChild!
  const template = document.createElement('template')
  template.innerHTML = markup
  const press = board()
  let drawn: Drawn[] = []

  root.firstElementChild!.addEventListener('click', ({ target }) => {
    const { id } = target as Element
    const cards = press(
      id,
      drawn.map(({ card }) => card),
    )
    if (id === 'tick') return cards.forEach((card, at) => void update(drawn[at]!, card))
    list.textContent = ''
    drawn = cards.map((card) => draw(template.content.firstElementChild!, card))
    list.append(...drawn.map((one) => one.root))
  })
}

const textIn = (element: Element) => element.lastChild as Text

function draw(template: Element, card: Card): Drawn {
  const root = template.cloneNode(true) as Element
  const header = root.firstElementChild!
  const [label, status] = header.children as unknown as [Element, Element]
  const parts = { label: textIn(label), status: textIn(status), mark: status.querySelector('path')! }
  const value = textIn(header.nextElementSibling!)
  const one = { root, ...parts, value, description: textIn(root.lastElementChild!), card }
  parts.label.data = card.label
  value.data = card.value
  one.description.data = card.description
  writeTone(one, card)
  return one
}

function update(one: Drawn, card: Card) {
  one.value.data = card.value
  one.description.data = card.description
  if (one.card.tone !== card.tone) writeTone(one, card)
  one.card = card
}

function writeTone({ root, status, mark }: Drawn, card: Card) {
  root.setAttribute('tone', card.tone)
  status.data = card.status
  mark.setAttribute('d', card.mark)
}
