/** The stage of the windowed list: scrolls it, and knows which rows must be on the screen then. */

import { DRAWN, HEIGHT, ROWS, rows } from '../window/data'
import { said, textOf } from './rows'
import { type Judge, stageWith } from './stage'

/** Rows that one step goes down: more than a screen, so that none stays. */
const STEP = 50
/** Rows from where the scrolling starts to the end of the list: the steps of one operation arrive there. */
const WAY = 3000
/** Selects the rows that are drawn. */
const ROW = 'li[aria-posinset]'

const end = () => ROWS * HEIGHT - innerHeight

/** Where each button leads to, from where the list is. */
const ways: Record<string, (top: number) => number> = {
  start: () => end() - WAY * HEIGHT,
  down: (top) => Math.min(top + STEP * HEIGHT, end()),
}

/** @param mount draws an implementation into an element */
export function stage(mount: (root: Element) => void): void {
  stageWith(judge(), mount)
  const scroller = scrollerIn(document)
  let top = 0
  for (const [id, way] of Object.entries(ways)) {
    const button = Object.assign(document.createElement('button'), { id })
    button.addEventListener('click', () => {
      top = way(top)
      scroller.scrollTop = top
    })
    document.body.append(button)
  }
}

/** The kit's own list scrolls in a box of its own. */
const scrollerIn = (root: ParentNode) =>
  root.querySelector('.k-virtual-list-box') ?? root.querySelector('.k-bench-window')!

function judge(): Judge {
  let top = 0
  return {
    follow(selector) {
      top = ways[selector.slice(1)]!(top)
    },
    fault(root) {
      const { scrollTop } = scrollerIn(root)
      if (scrollTop !== top) return `the list is at ${scrollTop} instead of ${top}`
      const drawn = root.querySelectorAll(ROW).length
      // Some know by themselves how many they need: one more where two are cut off, and none below the last one.
      if (drawn > DRAWN + 1 || drawn < innerHeight / HEIGHT) return `${drawn} rows are drawn instead of ${DRAWN}`
      return faultAt(top)
    },
  }
}

/** Looks at the middle of every row that must be on the screen, from `top` on. */
function faultAt(top: number): string {
  for (let at = Math.floor(top / HEIGHT); at < ROWS; at++) {
    const middle = (at + 0.5) * HEIGHT - top
    if (middle >= innerHeight) break
    const shown = document.elementFromPoint(innerWidth / 2, middle)?.closest(ROW)
    const text = shown ? textOf(shown) : ''
    if (middle >= 0 && text !== said(rows[at]!)) return `row ${at} says "${text}" instead of "${said(rows[at]!)}"`
    if (middle >= 0 && shown!.ariaPosInSet !== `${at + 1}`)
      return `row ${at} is number ${shown!.ariaPosInSet} of its set`
  }
  return ''
}
