import { type Box, placeAt, shifts, within } from '../models/reorder'
import { drag } from './drag'
import { edgeScroll } from './edge-scroll'
import { longPress } from './long-press'

export interface ReorderOptions {
  /** The rows, in their order. */
  rows(): HTMLElement[]
  /** Is this the part by which a row is carried at once? Anywhere else a finger has to rest on the row first. */
  isHandle(target: Element): boolean
  /** A row was carried to another place, where it is to be put now. */
  onDrop(from: number, to: number): void
}

/** A row on its way. */
interface Lift {
  list: HTMLElement
  rows: HTMLElement[]
  /** Where the rows lay at first; how far they are from there is a translation. */
  boxes: Box[]
  shifts: number[]
  from: number
  to: number
  /** How far the finger has gone, and how far the list has scrolled beneath it. */
  moved: number
  scrolled: number
  /** Aborts when it is let go. */
  end: AbortController
}

/**
 * Rows that a finger or the mouse carries to other places, by a handle or after a long press. `--k-reorder-list-shift`, a
 * translation, moves the one that is carried and those that make way: nothing is laid out, and the order of the document
 * changes once, at the end. Escape puts it back.
 */
export function reorder(list: HTMLElement, { rows, isHandle, onDrop }: ReorderOptions, signal: AbortSignal): void {
  let lift: Lift | undefined
  let stroke = new AbortController()
  /** What the finger has come down on; undefined when it has left, or was a mouse beside a handle. */
  let pressed: Element | undefined
  let isCarried = false

  const take = () => {
    const all = rows()
    const from = all.findIndex((row) => row.contains(pressed ?? null))
    if (!lift && from >= 0) lift = raise(list, all, from)
  }
  const drop = async (to: number) => {
    const current = lift
    if (!current || current.end.signal.aborted) return
    current.end.abort()
    await glide(current, to)
    lift = undefined
    const isThere = rows()[current.from] === current.rows[current.from]
    if (to !== current.from && isThere && !signal.aborted) onDrop(current.from, to)
  }
  const putBack = () => void drop(lift?.from ?? 0)

  const listen = () => {
    stroke = new AbortController()
    const options = {
      axis: 'y' as const,
      canStart: ({ target }: PointerEvent) => isHandle(target as Element) || lift !== undefined,
      onStart() {
        isCarried = true
        take()
      },
      onMove(offset: number) {
        if (lift) carry(Object.assign(lift, { moved: offset }))
      },
      onEnd: () => void drop(lift?.to ?? 0),
      onCancel: putBack,
    }
    drag(list, options, AbortSignal.any([signal, stroke.signal]))
  }
  const press = ({ target, pointerType }: PointerEvent) => {
    isCarried = false
    pressed = pointerType === 'touch' || isHandle(target as Element) ? (target as Element) : undefined
  }
  const release = () => {
    pressed = undefined
    if (!isCarried) putBack() // lifted by a long press, and never moved
  }
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !lift) return
    event.preventDefault()
    stroke.abort()
    putBack()
    listen()
  }

  list.addEventListener('pointerdown', press, { signal })
  list.addEventListener('pointerup', release, { signal })
  list.addEventListener('pointercancel', release, { signal })
  document.addEventListener('keydown', key, { capture: true, signal })
  longPress(list, { accepts: (target) => pressed !== undefined && !isHandle(target), onPress: take }, signal)
  listen()
  signal.addEventListener('abort', () => {
    lift?.end.abort()
    if (lift) lower(lift)
  })
}

/** Takes a row out of the list, to be carried; what is at the edge of the screen scrolls. */
function raise(list: HTMLElement, rows: HTMLElement[], from: number): Lift {
  const boxes = rows.map((row) => {
    const { top, height } = row.getBoundingClientRect()
    return { start: top, size: height }
  })
  const end = new AbortController()
  const lift: Lift = { list, rows, boxes, shifts: [], from, to: from, moved: 0, scrolled: 0, end }
  list.dataset.lifting = ''
  rows[from]!.dataset.lifted = ''
  const { start, size } = boxes[from]!
  const where = () => ({ top: start + lift.moved, bottom: start + size + lift.moved })
  edgeScroll(list, where, (scrolled) => carry(Object.assign(lift, { scrolled })), end.signal)
  return lift
}

function carry(lift: Lift) {
  const { boxes, from, moved, scrolled } = lift
  const offset = within(boxes, from, moved + scrolled)
  lift.to = placeAt(boxes, from, offset)
  const next = shifts(boxes, from, lift.to)
  next[from] = offset
  show(lift, next)
}

function show(lift: Lift, next: number[]) {
  for (const [index, px] of next.entries())
    if (px !== lift.shifts[index]) lift.rows[index]!.style.setProperty('--k-reorder-list-shift', `${px}px`)
  lift.shifts = next
}

/** Lets the row go to its place by itself, and all rows stand where they are from then on. */
async function glide(lift: Lift, to: number) {
  const row = lift.rows[lift.from]!
  row.dataset.lifted = 'leaving'
  show(lift, shifts(lift.boxes, lift.from, to))
  await Promise.allSettled(row.getAnimations().map(({ finished }) => finished))
  lower(lift)
}

function lower({ list, rows, from }: Lift) {
  delete list.dataset.lifting
  delete rows[from]!.dataset.lifted
  for (const row of rows) {
    row.style.removeProperty('--k-reorder-list-shift')
    if (!row.getAttribute('style')) row.removeAttribute('style') // nothing is left behind
  }
}
