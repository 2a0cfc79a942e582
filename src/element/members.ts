/** What a component's element shows of it: props as accessors, public methods as methods. */
import type { PropTable } from './attributes'

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

interface Access {
  read(prop: string): unknown
  write(prop: string, value: unknown): void
}

export function addAccessors(prototype: Access, table: PropTable) {
  for (const prop of table.keys()) {
    Object.defineProperty(prototype, prop, {
      configurable: true,
      enumerable: true,
      get(this: Access) {
        return this.read(prop)
      },
      set(this: Access, value) {
        this.write(prop, value)
      },
    })
  }
}

export function addMethods(prototype: object, methods: string[]) {
  for (const method of methods)
    Object.defineProperty(prototype, method, {
      configurable: true,
      value(this: { [instanceKey]: Instance | undefined }, ...values: unknown[]) {
        const instance = this[instanceKey]
        return (instance?.[method] as ((...values: unknown[]) => unknown) | undefined)?.(...values)
      },
    })
}
