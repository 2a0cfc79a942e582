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
  /** It turns to what was chosen: where it comes to rest is no choice. */
  let isLed = false
  const most = () => scroller.scrollHeight - scroller.clientHeight
  const turn = (behavior: ScrollBehavior) => {
    const top = scrollTo(chosen(), most(), rows().length)
    if (Math.abs(scroller.scrollTop - top) < 1) return
    isLed = true
    scroller.scrollTo({ top, behavior })
  }
  const show = () => {
    if (isLed || !isTurning) turn(matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth')
  }
  const rest = () => {
    const row = rowAt(scroller.scrollTop, most(), rows().length)
    const wasLed = isLed
    isTurning = isLed = false
    if (!wasLed && row !== chosen()) onChoose(row)
    turn('smooth') // it may be that this row cannot be chosen
  }
  const tap = ({ target }: Event) => {
    const row = rows().findIndex((one) => one.contains(target as Element))
    if (row >= 0 && row !== chosen()) onChoose(row)
  }
  const take = (event: Event) => {
    isLed = false
    event.stopPropagation() // a sheet around it is not pulled by it
  }
  scroller.addEventListener(
    'scroll',
    () => {
      isTurning = true
    },
    { passive: true, signal },
  )
  scroller.addEventListener('pointerdown', take, { signal })
  scroller.addEventListener('wheel', take, { passive: true, signal })
  scroller.addEventListener('click', tap, { signal })
  scrollEnd(scroller, rest, signal)
  // In a sheet that is closed it has no size yet, and with larger text it has another.
  sizesWatched(() => turn('instant'), signal)([scroller])
  turn('instant')
  return show
}
