/** The rows of the windowed list, and which of them stand in the document: the same for every implementation. */
import { type Row, rowMaker } from '../../../stories/gallery/bench/rows/data'

/** How many rows the list has. */
export const ROWS = 100_000
/** The height of one, in pixels; `window.css` says the same. */
export const HEIGHT = 64
/** How many rows are drawn: a screen of a phone, and some above and below it. */
export const DRAWN = 21
const ABOVE = 3

export const rows: Row[] = rowMaker()(ROWS)

/** @param top how far the list is scrolled, in pixels @returns the index of the first row that is drawn */
export const firstAt = (top: number): number => Math.min(Math.max(Math.floor(top / HEIGHT) - ABOVE, 0), ROWS - DRAWN)

/** @param first the index of the first row that is drawn @returns all that are */
export const rowsFrom = (first: number): Row[] => rows.slice(first, first + DRAWN)
