/** What a component's element shows of it: props as accessors, public methods as methods. */
import type { PropTable } from './attributes'
import { type Instance, instanceKey } from './instance'

interface Access {
  read(prop: string): unknown
  write(prop: string, value: unknown): void
}

export function addAccessors(prototype: Access, table: PropTable) {
  for (const [prop, kind] of table) {
    Object.defineProperty(prototype, prop, {
      configurable: true,
      enumerable: true,
      get(this: Access) {
        // As in HTML, which frameworks rely on: what now holds a boolean takes one.
        return this.read(prop) ?? (kind === 'boolean' ? false : undefined)
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
