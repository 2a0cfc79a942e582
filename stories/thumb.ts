/**
 * The finger of a story's play: `await thumb(element).fling('down')`. A page cannot make trusted touches itself, so the
 * driver that runs the play gives the page a function for it, `karuiThumb` (test/support/finger.ts).
 */

export type Direction = 'up' | 'down' | 'left' | 'right'

/** What the page asks of the driver; `at` in CSS pixels from the top left corner of the viewport. */
export type ThumbGesture = { at: { x: number; y: number } } & (
  | { name: 'tap' }
  | { name: 'drag'; by: { x?: number; y?: number } }
  | { name: 'fling'; direction: Direction }
  | { name: 'hold'; ms: number }
)

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
    tap: () => ask({ name: 'tap', at: middleOf(element) }),
    drag: (by) => ask({ name: 'drag', at: middleOf(element), by }),
    fling: (direction) => ask({ name: 'fling', at: middleOf(element), direction }),
    hold: (ms) => ask({ name: 'hold', at: middleOf(element), ms }),
  }
}

async function ask(gesture: ThumbGesture): Promise<void> {
  if (!globalThis.karuiThumb) throw new Error('thumb() needs a driver: it works in a play that the test runner plays')
  await globalThis.karuiThumb(gesture)
}

function middleOf(element: Element): { x: number; y: number } {
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' })
  const { left, top, width, height } = element.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}
