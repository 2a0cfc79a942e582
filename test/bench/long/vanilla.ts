/** The floor: all rows as nodes, by hand. */
import { rowMaker } from '../../../stories/gallery/bench/rows/data'
import { rowTemplate } from '../../../stories/gallery/bench/rows/vanilla'
import { button, ROWS } from './tools'

const shown = ['label', 'description', 'value', 'tag'] as const

/** Draws the buttons and the list, and does what the buttons say. */
export function mount(root: Element): void {
  const list = Object.assign(document.createElement('div'), { className: 'k-bench-rows k-list-rows', role: 'listbox' })
  list.ariaLabel = 'Devices'
  const template = rowTemplate()
  const make = rowMaker()
  const create = () => {
    const drawn = make(ROWS).map((row) => {
      const node = template.cloneNode(true) as Element
      for (const [at, part] of [...node.children].entries()) (part.firstChild as Text).data = row[shown[at]!]
      return node
    })
    list.replaceChildren(...drawn)
  }
  root.append(
    button('create', create),
    button('clear', () => list.replaceChildren()),
    list,
  )
}
