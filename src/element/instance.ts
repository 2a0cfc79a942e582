/** The component behind an element, as Riot has made it. */
import { __ } from 'riot'

/** What Riot mounts; `onConnected` and `onDisconnected` are called when the element comes back or has left the page. */
export interface Instance {
  props: Record<string, unknown>
  state: Record<string, unknown>
  update(state?: object, scope?: object): void
  /** @param keepsRoot null leaves all nodes where they are */
  unmount(keepsRoot: boolean | null): void
  /** What its native control has, for the props that live there. */
  currently?(prop: string): unknown
  onConnected?(): void
  onDisconnected?(): void
  [method: string]: unknown
}

/** On the element: its component, drawn first if it has to be. */
export const instanceKey: unique symbol = Symbol.for('karui.instance')
/** On the element, of whichever copy of the kit: draws it anew. */
export const redrawKey: unique symbol = Symbol.for('karui.redraw')

/** The component that Riot mounted here, also where it is another copy of Riot than ours. */
export function riotInstance(element: Element): Instance | undefined {
  const key = Object.getOwnPropertySymbols(element).find(({ description }) => description === 'riot-component')
  return key && (element as unknown as Record<symbol, Instance>)[key]
}

/** What a component draws by itself goes through `around`, too, and after an error it can be drawn again. */
export function guard(instance: Instance, around: (draw: () => void) => void): void {
  const { update } = instance
  const draw = (...values: Parameters<typeof update>) => {
    try {
      update.apply(instance, values)
    } catch (error) {
      // Else Riot would take every later update for one inside this.
      Object.assign(instance, { [__.globals.IS_COMPONENT_UPDATING]: false })
      throw error
    }
  }
  Object.defineProperty(instance, 'update', {
    value: (...values: Parameters<typeof update>) => around(() => draw(...values)),
  })
}
