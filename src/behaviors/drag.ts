import { type Sample, velocityOf } from '../models/motion'

export interface DragOptions {
  axis: 'x' | 'y'
  /**
   * Asked as soon as the direction of a stroke is known. What it leaves is the browser's, to scroll with; a finger that
   * scrolls is asked for again as it goes on, since what it scrolls may come to its end.
   * @param direction 1 towards the right or the bottom
   */
  canStart?(press: PointerEvent, direction: 1 | -1): boolean
  onStart?(): void
  /** @param offset CSS pixels along the axis since the start */
  onMove(offset: number): void
  /** @param velocity px/ms with which the finger left */
  onEnd(offset: number, velocity: number): void
  /** The browser took the touch away: undo what was moved. */
  onCancel(): void
}

/** A finger that trembles is not one that drags; below the 10 px after which iOS takes the stroke for a scroll. */
const threshold = 6

/** Pointers that a drag has claimed: of nested ones along the same axis, the inner. */
const claimed = new Set<number>()

interface At {
  clientX: number
  clientY: number
}

interface Stroke {
  press: PointerEvent
  /** From where its direction is told: the press, or where it last went on scrolling. */
  from: At
  /** The browser has taken the pointer to scroll with it: only touch events still tell where the finger is. */
  scrolls?: boolean
  /** Where the stroke was claimed, along the axis; undefined while it may still become anything. */
  start?: number
  samples: Sample[]
}

/**
 * Follows one pointer along an axis. A stroke that first goes across the axis is left alone, as are further fingers.
 * Where the browser may scroll (`touch-action` is not `none`), the claimed touch is taken from it by the one listener that
 * is not passive.
 *
 * Whose a finger is, where several could have it, is decided by its first pixels, and once:
 * - What the system takes at the edge of the screen, to go back, never comes here.
 * - Its axis is that in which it goes first. Across the axis, what scrolls or drags that way has it: so a list scrolls under
 *   the finger that could have swiped a row (a scroll box itself, see `swipe`), or pulled (`pull`).
 * - Along the axis, what still scrolls that way has it before what drags around it (`canStart` asks `scrollerAt`); of several
 *   that drag, the innermost has it. So a row is swiped in a drawer, and a list in a sheet is pulled before the sheet is.
 * - A handle (`touch-action: none`) has every stroke that begins on it.
 */
export function drag(element: HTMLElement, options: DragOptions, signal: AbortSignal): void {
  const { axis, canStart, onStart, onMove, onEnd, onCancel } = options
  let stroke: Stroke | null = null
  const along = ({ clientX, clientY }: At) => (axis === 'y' ? clientY : clientX)
  const across = ({ clientX, clientY }: At) => (axis === 'y' ? clientX : clientY)

  /** Decides whose the stroke is, once it is long enough to tell. */
  const decide = (current: Stroke, point: At) => {
    const moved = along(point) - along(current.from)
    const aside = Math.abs(across(point) - across(current.from))
    if (Math.max(Math.abs(moved), aside) < threshold) return
    const { pointerId, pointerType } = current.press
    if (Math.abs(moved) <= aside || claimed.has(pointerId)) return drop()
    if (canStart?.(current.press, moved > 0 ? 1 : -1) === false) {
      if (pointerType !== 'touch') return drop()
      current.from = point
      return
    }
    claimed.add(pointerId)
    current.start = along(point)
    if (!current.scrolls) element.setPointerCapture(pointerId)
    onStart?.()
  }
  const drop = () => {
    if (stroke?.start !== undefined) claimed.delete(stroke.press.pointerId)
    stroke = null
  }

  const press = (event: PointerEvent) => {
    if (event.isPrimary && event.button === 0) stroke = { press: event, from: event, samples: [] }
  }
  const follow = (current: Stroke, point: At, time: number) => {
    if (current.start === undefined) decide(current, point)
    if (current.start === undefined) return
    const offset = along(point) - current.start
    current.samples.push({ time, offset })
    onMove(offset)
  }
  const move = (event: PointerEvent) => {
    if (event.pointerId === stroke?.press.pointerId) follow(stroke, event, event.timeStamp)
  }
  // Safari may tell the touch before the pointer, and scrolls unless its first moves are prevented.
  const touch = (event: TouchEvent) => {
    const point = event.touches[0]
    if (!stroke || event.touches.length > 1 || !point || stroke.press.pointerType !== 'touch') return
    if (stroke.scrolls) follow(stroke, point, event.timeStamp)
    else if (stroke.start === undefined) decide(stroke, point)
    if (stroke?.start !== undefined && event.cancelable) event.preventDefault()
  }
  const end = ({ type, timeStamp }: Event, point: At) => {
    const { start, samples } = stroke!
    drop()
    if (start === undefined) return
    if (type.endsWith('cancel')) return onCancel()
    swallowClick(element)
    onEnd(along(point) - start, velocityOf(samples, timeStamp))
  }
  const release = (event: PointerEvent) => {
    if (event.pointerId !== stroke?.press.pointerId) return
    const { start, press } = stroke
    stroke.scrolls = event.type === 'pointercancel' && start === undefined && press.pointerType === 'touch'
    if (!stroke.scrolls) end(event, event)
  }
  const lift = (event: TouchEvent) => {
    if (stroke?.scrolls) end(event, event.changedTouches[0]!)
  }
  element.addEventListener('pointerdown', press, { signal })
  element.addEventListener('pointermove', move, { signal })
  element.addEventListener('pointerup', release, { signal })
  element.addEventListener('pointercancel', release, { signal })
  element.addEventListener('touchmove', touch, { passive: false, signal })
  element.addEventListener('touchend', lift, { signal })
  element.addEventListener('touchcancel', lift, { signal })
  signal.addEventListener('abort', drop)
}

/** A mouse that lets go over a button clicks it, also at the end of a drag. */
function swallowClick(element: HTMLElement) {
  const swallowing = new AbortController()
  const swallow = (event: Event) => {
    event.preventDefault()
    event.stopPropagation()
  }
  element.addEventListener('click', swallow, { capture: true, signal: swallowing.signal })
  setTimeout(() => swallowing.abort())
}

/**
 * What a touch that moves in a direction would scroll, from its target up to and with `root`; or what, below `root`,
 * takes its touches itself (`touch-action`).
 * @param direction of the finger: 1 towards the right or the bottom
 */
export function scrollerAt(target: Element, root: Element, axis: 'x' | 'y', direction: 1 | -1): Element | undefined {
  for (let element: Element | null = target; element; element = element.parentElement) {
    const style = getComputedStyle(element)
    if (canScroll(element, style, axis, direction)) return element
    if (element === root) return undefined
    if (!/auto|manipulation/.test(style.touchAction) && !style.touchAction.includes(`pan-${axis}`)) return element
  }
  return undefined
}

function canScroll(element: Element, style: CSSStyleDeclaration, axis: 'x' | 'y', direction: 1 | -1) {
  const isVertical = axis === 'y'
  if (!/auto|scroll/.test(isVertical ? style.overflowY : style.overflowX)) return false
  const room = isVertical ? element.scrollHeight - element.clientHeight : element.scrollWidth - element.clientWidth
  // Right to left, a box scrolls from 0 to less than 0.
  const first = !isVertical && style.direction === 'rtl' ? -room : 0
  const at = isVertical ? element.scrollTop : element.scrollLeft
  return direction > 0 ? at - first >= 1 : first + room - at >= 1
}
