/** A plain page with the drop-in: the list stands in its HTML, its rows are given as a property. */
import { rowCount, rowMaker } from '../../../stories/gallery/bench/rows/data'

/** Gives the list its rows. */
export function stage(): void {
  Object.assign(document.querySelector('k-list')!, { items: rowMaker()(rowCount()) })
}

/** Nothing is mounted: the elements are there. */
export const mount = (): void => {}
