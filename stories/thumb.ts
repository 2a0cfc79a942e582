/**
 * The finger of a story's play: `await thumb(element).fling('down')`. A page cannot make trusted touches itself, so the
 * driver that runs the play gives the page a function for it, `karuiThumb` (test/support/finger.ts).
 */

export type Direction = 'up' | 'down' | 'left' | 'right'

/** What the page asks of the driver; `at` in CSS pixels from the top left corner of the viewport. */
export type ThumbGesture = Gesture & { at: { x: number; y: number } }

type Gesture =
  | { name: 'tap' }
  | { name: 'drag'; by: { x?: number; y?: number } }
  | { name: 'fling'; direction: Direction }
  | { name: 'hold'; ms: number }

declare global {
  /** There while a driver runs the page. */
  var karuiThumb: ((gesture: ThumbGesture) => Promise<void>) | undefined
}

export interface Thumb {
  tap(): Promise<void>
  /** Moves by so many CSS pixels, rests, and lets go. */
  drag(by: { x?: number; y?: number }): Promise<void>
  /** A short, fast stroke that is still moving when the thumb leaves. */
  fling(direction: Direction): Promise<void>
  /** Stays down for `ms` milliseconds. */
  hold(ms: number): Promise<void>
}

/**
 * A thumb on the middle of an element, which is scrolled into view first.
 * @throws when no driver runs the page
 */
export function thumb(element: Element): Thumb {
  return {
    tap: () => ask(element, { name: 'tap' }),
    drag: (by) => ask(element, { name: 'drag', by }),
    fling: (direction) => ask(element, { name: 'fling', direction }),
    hold: (ms) => ask(element, { name: 'hold', ms }),
  }
}

async function ask(element: Element, gesture: Gesture): Promise<void> {
  if (!globalThis.karuiThumb) throw new Error('thumb() needs a driver: it works in a play that the test runner plays')
  await atRest(element)
  await globalThis.karuiThumb({ ...gesture, at: middleOf(element) })
}

/** A hand waits until what it aims at has arrived, as a sheet does; what turns forever, as a spinner, it does not wait for. */
async function atRest(element: Element): Promise<void> {
  const moving = document.getAnimations().filter(({ effect }) => {
    const isEndless = effect?.getComputedTiming().endTime === Infinity
    return !isEndless && (effect as KeyframeEffect | null)?.target?.contains(element)
  })
  await Promise.allSettled(moving.map(({ finished }) => finished))
}

function middleOf(element: Element): { x: number; y: number } {
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' })
  const { left, top, width, height } = element.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}
