import { rubberBand, settle } from '../models/motion'
import { drag, scrollerAt } from './drag'

export interface DetentOptions {
  /** The edge it hangs on: it leaves towards it. */
  side(): 'bottom' | 'top' | 'left' | 'right'
  /** How far it can open, each a CSS length or `auto`, as tall as its content. */
  sizes: readonly string[]
  /** Index of the size it opens with. */
  first: number
  /** What scrolls inside; a touch there pulls the panel only where nothing scrolls. */
  body: HTMLElement
  /** The user has brought it to another size. */
  onStop(index: number): void
  /** The user has pushed it out: abort the signal, or it comes back. */
  onAway(): void
}

/**
 * A panel at an edge that a finger pulls to one of its sizes, or away. While it moves, custom properties say how:
 * `--k-sheet-size` (and `--k-sheet-room`, what lies between the sizes) is set when a move starts and ends, `--k-sheet-pull`,
 * the only one per frame, is a translation towards the edge; so nothing is laid out under the finger.
 * @returns takes the panel to another of its sizes
 */
export function detents(panel: HTMLElement, options: DetentOptions, signal: AbortSignal): (index: number) => void {
  const { side, sizes, body } = options
  const axis = ['bottom', 'top'].includes(side()) ? 'y' : 'x'
  const sign = ['top', 'left'].includes(side()) ? -1 : 1
  let index = options.first
  let move = 0
  /** In CSS pixels, measured when a move starts. */
  let extents: number[] = []
  let largest = 0
  let start = 0

  const extent = () => (axis === 'y' ? panel.offsetHeight : panel.offsetWidth)
  const size = (value: string) => panel.style.setProperty('--k-sheet-size', value)
  const pull = (px: number) => panel.style.setProperty('--k-sheet-pull', `${px}px`)
  const rest = () => {
    size(sizes[index]!)
    pull(0)
  }
  /** How far it stands from where it rests now, which is not at all unless a finger catches it on its way. */
  const shift = () => {
    const { top, left } = panel.getBoundingClientRect()
    return sign * (axis === 'y' ? top - panel.offsetTop : left - panel.offsetLeft)
  }

  /** Takes the panel as it stands, at its largest size and pulled back to where it was. */
  const take = () => {
    const from = shift()
    const before = extent()
    panel.dataset.dragging = ''
    extents = sizes.map((value) => {
      if (sizes.length > 1) size(value)
      return extent()
    })
    largest = Math.max(...extents)
    size(sizes.length > 1 ? `${largest}px` : sizes[0]!)
    panel.style.setProperty('--k-sheet-room', `${largest - Math.min(...extents)}px`)
    start = from + largest - before
    pull(start)
    move++
  }
  const glide = async (to: number) => {
    const mine = ++move
    index = to
    void panel.offsetHeight // from here: the start of the transition
    delete panel.dataset.dragging
    pull(largest - extents[to]!)
    await Promise.allSettled(panel.getAnimations().map(({ finished }) => finished))
    if (mine === move && !signal.aborted) rest()
  }
  const release = (offset: number, velocity: number) => {
    const stops = [...extents.map((px) => largest - px), largest]
    const to = settle(start + sign * offset, sign * velocity, stops)
    if (to < sizes.length) {
      const hasChanged = to !== index
      void glide(to)
      if (hasChanged) options.onStop(to)
      return
    }
    delete panel.dataset.dragging
    options.onAway()
    if (!signal.aborted) void glide(index)
  }

  const canStart = (press: PointerEvent, direction: 1 | -1) => {
    const target = press.target as Element
    if (target.closest('dialog, [popover]') !== panel) return false // a menu or a toast inside it
    if (!body.contains(target)) return true
    if (press.pointerType === 'mouse' || !getSelection()?.isCollapsed) return false // it selects text
    const scroller = scrollerAt(target, body, axis, direction)
    // Pulled up, content that is at its top waits until the panel is at its last size, which is the largest.
    const waits = axis === 'y' && direction < 0 && scroller === body && body.scrollTop < 1 && index < sizes.length - 1
    return waits || !scroller
  }

  rest()
  signal.addEventListener('abort', () => delete panel.dataset.dragging)
  drag(
    panel,
    {
      axis,
      canStart,
      onStart: take,
      onMove(offset) {
        const px = start + sign * offset
        pull(px < 0 ? -rubberBand(-px, largest) : px)
      },
      onEnd: release,
      onCancel: () => void glide(index),
    },
    signal,
  )
  return (to) => {
    if (to === index || signal.aborted) return
    take()
    void glide(to)
  }
}
