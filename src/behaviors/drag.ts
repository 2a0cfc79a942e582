import { type Sample, velocityOf } from '../models/motion'

export interface DragOptions {
  axis: 'x' | 'y'
  /**
   * Asked once per stroke, as soon as its direction is known. What it leaves is the browser's, to scroll with.
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

interface Stroke {
  press: PointerEvent
  /** Where the stroke was claimed, along the axis; undefined while it may still become anything. */
  start?: number
  samples: Sample[]
}

/**
 * Follows one pointer along an axis. A stroke that first goes across the axis is left alone, as are further fingers.
 * Where the browser may scroll (`touch-action` is not `none`), the claimed touch is taken from it by the one listener that
 * is not passive.
 */
export function drag(element: HTMLElement, options: DragOptions, signal: AbortSignal): void {
  const { axis, canStart, onStart, onMove, onEnd, onCancel } = options
  let stroke: Stroke | null = null
  const along = (point: { clientX: number; clientY: number }) => (axis === 'y' ? point.clientY : point.clientX)
  const across = (point: { clientX: number; clientY: number }) => (axis === 'y' ? point.clientX : point.clientY)

  /** Decides whose the stroke is, once it is long enough to tell. */
  const decide = (current: Stroke, point: { clientX: number; clientY: number }) => {
    const moved = along(point) - along(current.press)
    const aside = Math.abs(across(point) - across(current.press))
    if (Math.max(Math.abs(moved), aside) < threshold) return
    const { pointerId } = current.press
    const isOurs = Math.abs(moved) > aside && !claimed.has(pointerId)
    if (!isOurs || canStart?.(current.press, moved > 0 ? 1 : -1) === false) return drop()
    claimed.add(pointerId)
    current.start = along(point)
    element.setPointerCapture(pointerId)
    onStart?.()
  }
  const drop = () => {
    if (stroke?.start !== undefined) claimed.delete(stroke.press.pointerId)
    stroke = null
  }

  const press = (event: PointerEvent) => {
    if (event.isPrimary && event.button === 0) stroke = { press: event, samples: [] }
  }
  const move = (event: PointerEvent) => {
    if (event.pointerId !== stroke?.press.pointerId) return
    if (stroke.start === undefined) decide(stroke, event)
    if (stroke?.start === undefined) return
    const offset = along(event) - stroke.start
    stroke.samples.push({ time: event.timeStamp, offset })
    onMove(offset)
  }
  // Safari may tell the touch before the pointer, and scrolls unless its first moves are prevented.
  const touch = (event: TouchEvent) => {
    const point = event.touches[0]
    if (!stroke || event.touches.length > 1 || !point || stroke.press.pointerType !== 'touch') return
    if (stroke.start === undefined) decide(stroke, point)
    if (stroke?.start !== undefined && event.cancelable) event.preventDefault()
  }
  const release = (event: PointerEvent) => {
    if (event.pointerId !== stroke?.press.pointerId) return
    const { start, samples } = stroke
    drop()
    if (start === undefined) return
    if (event.type === 'pointercancel') return onCancel()
    swallowClick(element)
    onEnd(along(event) - start, velocityOf(samples, event.timeStamp))
  }
  element.addEventListener('pointerdown', press, { signal })
  element.addEventListener('pointermove', move, { signal })
  element.addEventListener('pointerup', release, { signal })
  element.addEventListener('pointercancel', release, { signal })
  element.addEventListener('touchmove', touch, { passive: false, signal })
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
