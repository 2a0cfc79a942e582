import { rowAt, scrollTo } from '../models/wheel'
import { sizesWatched } from './resize'
import { scrollEnd } from './scroll-end'

export interface WheelOptions {
  /** Its rows, one below another and all as tall. */
  rows(): Element[]
  /** The row that is chosen. */
  chosen(): number
  /** A row was turned to, or tapped. */
  onChoose(row: number): void
}

/**
 * A column of rows that a finger turns; the row that comes to rest in the middle is chosen, and so is one that is tapped.
 * It scrolls and snaps by itself (`scroll-snap-type`). What is chosen otherwise is turned to, but for a wheel that a finger
 * is turning.
 * @returns turns it to the row that is chosen, when that may have changed
 */
export function wheel(
  scroller: HTMLElement,
  { rows, chosen, onChoose }: WheelOptions,
  signal: AbortSignal,
): () => void {
  let isTurning = false
  /** By a finger or a mouse's wheel: only where that comes to rest is a choice. */
  let isTaken = false
  /** What it was turned to; nothing is measured for a row that it shows already. */
  let shown = -1
  const most = () => scroller.scrollHeight - scroller.clientHeight
  const turn = (behavior: ScrollBehavior) => {
    isTaken = false
    shown = chosen()
    const top = scrollTo(chosen(), most(), rows().length)
    if (Math.abs(scroller.scrollTop - top) >= 1) scroller.scrollTo({ top, behavior })
  }
  const show = () => {
    if ((isTaken && isTurning) || shown === chosen()) return
    turn(matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth')
  }
  const rest = () => {
    const row = rowAt(scroller.scrollTop, most(), rows().length)
    const wasTaken = isTaken
    isTurning = isTaken = false
    shown = row
    if (wasTaken && row !== chosen()) onChoose(row)
    show() // it may be that this row cannot be chosen
  }
  const tap = ({ target }: Event) => {
    const row = rows().findIndex((one) => one.contains(target as Element))
    if (row >= 0 && row !== chosen()) onChoose(row)
  }
  const take = (event: Event) => {
    isTaken = true
    event.stopPropagation() // a sheet around it is not pulled by it
  }
  const on = (type: string, listener: (event: Event) => void) =>
    scroller.addEventListener(type, listener, { passive: type !== 'mousedown', signal })
  on('scroll', () => {
    isTurning = true
  })
  on('pointerdown', take)
  on('wheel', take)
  on('mousedown', (event) => event.preventDefault()) // the focus is for the list that stands for it
  on('click', tap)
  scrollEnd(scroller, rest, signal)
  // When it is laid out first, without a layout of its own; in a sheet that is closed it has no size yet, and with larger
  // text it has another.
  sizesWatched(() => turn('instant'), signal)([scroller])
  return show
}
