export interface HoldOptions {
  /** Is this part meant? */
  accepts(target: Element): boolean
  /** @returns whether it is to be repeated while the pointer stays down */
  onStep(target: Element): boolean
  /** After the last step. */
  onEnd(): void
}

/** In milliseconds: when holding begins to repeat, and the pauses between the first steps and at last. */
const patience = 400
const slowest = 160
const fastest = 40

/** One step for each click, and while a finger or the mouse stays down more and more of them, ever faster. */
export function hold(area: HTMLElement, { accepts, onStep, onEnd }: HoldOptions, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let hasRepeated = false
  const leave = () => {
    clearTimeout(timer)
    timer = undefined
    if (hasRepeated) onEnd()
  }
  const repeat = (target: Element, pause: number) => {
    hasRepeated = true
    if (onStep(target)) timer = setTimeout(() => repeat(target, Math.max(pause * 0.85, fastest)), pause)
  }
  const press = ({ target, isPrimary, button }: PointerEvent) => {
    hasRepeated = false
    if (!isPrimary || button || !accepts(target as Element)) return
    timer = setTimeout(() => repeat(target as Element, slowest), patience)
  }
  const click = ({ target, detail }: MouseEvent) => {
    // The click that ends a hold is no further step; those of keys and of screen readers count nothing.
    if ((hasRepeated && detail) || !accepts(target as Element)) return
    onStep(target as Element)
    onEnd()
  }
  const still = (event: Event) => {
    if (timer) event.preventDefault()
  }
  area.addEventListener('pointerdown', press, { signal })
  area.addEventListener('click', click, { signal })
  area.addEventListener('contextmenu', still, { signal })
  // Also where the button has become disabled meanwhile, which then hears nothing.
  for (const type of ['pointerup', 'pointercancel', 'blur']) addEventListener(type, () => timer && leave(), { signal })
  signal.addEventListener('abort', () => clearTimeout(timer))
}
