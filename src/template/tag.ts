import type { DirectTemplate } from './template'
import { type Binding, type BindingData, expressionTypes, type MountedTag, type Scope } from './types'

type Make = (html: string, bindings: BindingData[]) => DirectTemplate

/** A component, named by its tag or by `is`, which may change. */
export class Tag implements Binding {
  #name: unknown
  #mounted: MountedTag | undefined

  constructor(
    readonly node: Element,
    readonly data: BindingData,
    readonly make: Make,
  ) {}

  update(scope: Scope, parentScope?: Scope): void {
    const name = this.data.evaluate!(scope)
    if (name && name === this.#name) {
      this.#mounted!.update(scope)
      return
    }
    this.unmount(scope, parentScope, true)
    this.#name = name
    this.#mounted = this.#create(name as string)
    this.#mounted.mount(this.node, scope)
  }

  unmount(_scope: Scope, _parentScope?: Scope, keepsRoot?: boolean | null): void {
    this.#mounted?.unmount(keepsRoot)
  }

  /** Where nobody registered the name, its content stands in the element and its attributes on it, as they are written. */
  #create(name: string): MountedTag {
    const { getComponent, slots = [], attributes = [] } = this.data
    const create = getComponent!(name)
    if (create) return create({ slots, attributes })
    const expressions = attributes.map((attribute) => ({
      ...attribute,
      type: attribute.type ?? expressionTypes.ATTRIBUTE,
    }))
    const bindings = slots.flatMap(({ bindings = [] }) => bindings)
    return this.make(slots.map(({ html }) => html ?? '').join(''), [...bindings, { expressions }]) as MountedTag
  }
}
