/** Where on the screen it was, in CSS pixels from the top left corner, and on what. */
export interface Pressed {
  x: number
  y: number
  target: Element
}

export interface LongPressOptions {
  /** Is this part meant? What it leaves alone is the browser's. */
  accepts(target: Element): boolean
  onPress(pressed: Pressed): void
}

/** As long as phones themselves take for it, in milliseconds. */
const duration = 500
/** A finger that rests may tremble by so many CSS pixels. */
const slop = 10

/**
 * Hears what asks for the menu of a thing: a finger that rests on it, the right button of a mouse, the menu key. Android
 * tells all three by `contextmenu`; iOS tells no finger, so that is timed here. A finger that moves or is taken by the
 * browser to scroll with has asked for nothing. What the browser would do on top (a click, its own menu, taking hold of a link or a text) is left out.
 */
export function longPress(area: HTMLElement | Document, options: LongPressOptions, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let start: PointerEvent | undefined
  const leave = () => {
    clearTimeout(timer)
    start = undefined
  }
  const tell = ({ clientX: x, clientY: y }: MouseEvent, target: Element) => {
    leave()
    options.onPress({ x, y, target })
  }
  const press = (event: PointerEvent) => {
    leave()
    const target = event.target as Element
    if (!event.isPrimary || event.pointerType === 'mouse' || !options.accepts(target)) return
    start = event
    timer = setTimeout(() => {
      swallowRest()
      tell(event, target)
    }, duration)
  }
  const move = ({ clientX, clientY }: PointerEvent) => {
    if (start && Math.hypot(clientX - start.clientX, clientY - start.clientY) > slop) leave()
  }
  const ask = (event: MouseEvent) => {
    const target = event.target as Element
    if (event.defaultPrevented || event.shiftKey || !options.accepts(target)) return
    event.preventDefault()
    tell(event, target)
  }
  const still = (event: Event) => {
    if (start) event.preventDefault()
  }
  const on = (type: string, listener: (event: never) => void) =>
    area.addEventListener(type, listener as EventListener, { signal })
  on('pointerdown', press)
  on('pointermove', move)
  on('pointerup', leave)
  on('pointercancel', leave)
  on('contextmenu', ask)
  on('selectstart', still)
  on('dragstart', still)
  signal.addEventListener('abort', leave)
}

/** Until the next press or key: the finger is still down, and lifting it is no click. */
function swallowRest() {
  const over = new AbortController()
  const options = { capture: true, signal: over.signal }
  const swallow = (event: Event) => {
    event.preventDefault()
    event.stopPropagation()
  }
  for (const type of ['click', 'contextmenu', 'dragstart']) addEventListener(type, swallow, options)
  for (const type of ['pointerdown', 'keydown']) addEventListener(type, () => over.abort(), options)
}
