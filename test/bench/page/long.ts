/** The stage of the long list: knows that its rows are on the screen, and that the page is as long as all of them. */
import { rowMaker } from '../../../stories/gallery/bench/rows/data'
import { ROWS } from '../long/tools'
import { said, textOf } from './rows'
import { type Judge, stageWith } from './stage'

/** The least height of a row, in pixels: below it, some would be missing. */
const LEAST = 44

/** @param mount draws an implementation into an element */
export const stage = (mount: (root: Element) => void): void => stageWith(judge(), mount)

function judge(): Judge {
  const make = rowMaker()
  let rows: ReturnType<typeof make> = []
  return {
    follow(selector) {
      rows = selector === '#create' ? make(ROWS) : []
    },
    fault(root) {
      if (document.documentElement.scrollHeight < rows.length * LEAST) return 'the page is shorter than its rows'
      const drawn = [...root.querySelectorAll('[role="option"]')].filter(isInView)
      if (drawn.length === 0) return rows.length ? 'no row is in view' : ''
      const wrong = drawn.findIndex((row, at) => textOf(row) !== said(rows[at]!))
      return wrong < 0 ? '' : `row ${wrong} says "${textOf(drawn[wrong]!)}" instead of "${said(rows[wrong]!)}"`
    },
  }
}

const isInView = (row: Element) => row.getBoundingClientRect().top < innerHeight
