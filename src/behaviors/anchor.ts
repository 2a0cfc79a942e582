/** A rectangle of the viewport, in CSS pixels. */
export type Place = Pick<DOMRect, 'x' | 'y' | 'width' | 'height'>

/**
 * Lays an empty element over a place on the screen while the signal lives, so that a layer can be anchored to it by CSS
 * (`anchor-name`): to a button, to a finger, to what stands outside of the anchor's scope. The element is
 * `position: fixed` and reads `--k-menu-anchor-x`, `-y`, `-width` and `-height`; whatever it is fixed to is reckoned in.
 * @param place asked for again when the window changes its size
 */
export function anchor(element: HTMLElement, place: () => Place, signal: AbortSignal): void {
  const set = (rect: Place) => {
    for (const [side, px] of Object.entries(rect)) element.style.setProperty(`--k-menu-anchor-${side}`, `${px}px`)
  }
  const stand = () => {
    const { x, y, width, height } = place()
    set({ x: 0, y: 0, width, height })
    // Within a layer that can be dragged, fixed is not fixed to the screen.
    const origin = element.getBoundingClientRect()
    set({ x: x - origin.x, y: y - origin.y, width, height })
  }
  stand()
  addEventListener('resize', stand, { signal })
}
