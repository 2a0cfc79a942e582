/** The stage of the rows: knows what must stand in the list after each operation. */
import { type Act, acts, CHOSEN, type Row } from '../../../stories/gallery/bench/rows/data'
import { type Judge, stageWith } from './stage'

/** @param mount draws an implementation into an element */
export const stage = (mount: (root: Element) => void): void => stageWith(judge(), mount)

const ROWS = '[role="option"], .k-list-item'
const CURRENT = '[aria-selected="true"], [aria-current="true"]'

function judge(): Judge {
  const operations: Record<string, Act> = acts()
  let rows: Row[] = []
  let chosen: Row | undefined

  return {
    follow(selector) {
      const act = operations[selector.slice(1)]
      if (act) rows = act(rows)
      else chosen = rows[CHOSEN]
      chosen = rows.find(({ id }) => id === chosen?.id)
    },
    fault(root) {
      const drawn = [...root.querySelectorAll(ROWS)]
      if (drawn.length !== rows.length) return `${drawn.length} rows instead of ${rows.length}`
      const current = drawn.findIndex((row) => row.matches(CURRENT) || row.querySelector(CURRENT))
      const wanted = rows.findIndex(({ id }) => id === chosen?.id)
      if (current !== wanted) return `row ${current} is chosen instead of ${wanted}`
      const wrong = rows.findIndex((row, at) => textOf(drawn[at]!) !== said(row))
      return wrong < 0 ? '' : `row ${wrong} says "${textOf(drawn[wrong]!)}" instead of "${said(rows[wrong]!)}"`
    },
  }
}

/** What a drawn row says, and what it has to; spaces do not count. */
export const textOf = (row: Element) => row.textContent!.replace(/\s+/g, '')
export const said = ({ label, description, value, tag }: Row) => (label + description + value + tag).replace(/\s+/g, '')
