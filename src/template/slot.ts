import { riot } from './riot'
import type { DirectTemplate } from './template'
import type { Binding, BindingData, Scope, SlotData } from './types'

type Make = (slot: SlotData) => DirectTemplate

/** A `<slot>`: what the parent gave, drawn in the parent's scope, or else what the component has for that case. */
export class Slot implements Binding {
  #content: DirectTemplate | undefined
  #isGiven = false
  #isMounted = false

  constructor(
    readonly node: Element,
    readonly data: BindingData,
    readonly make: Make,
  ) {}

  update(scope: Scope, parentScope?: Scope): void {
    if (this.#isMounted) {
      const outer = this.#isGiven ? outerOf(scope, parentScope) : scope
      this.#content?.update(this.#scopeOf(scope, outer)!, outer)
    } else this.#mount(scope, parentScope)
  }

  #mount(scope: Scope, parentScope?: Scope): void {
    this.#isMounted = true
    const own = slotNamed(this.data.name!, scope)
    const outer = own ? outerOf(scope, parentScope) : scope
    // A slot that is passed on, without content of its own, has its parent's.
    const given = own?.html ? own : slotNamed(this.data.name!, outer)
    this.#isGiven = Boolean(given)
    this.#content = given ? this.make(given) : this.data.template?.clone()
    this.#content?.createDOM(this.node.parentElement!)
    this.#content?.mountBefore(this.node, this.#scopeOf(scope, outer)!, outer)
    this.node.remove()
  }

  unmount(scope: Scope, parentScope?: Scope, mustRemoveRoot?: boolean | null): void {
    this.#content?.unmount(this.#scopeOf(scope, parentScope)!, undefined, mustRemoveRoot)
  }

  /** `<slot item={ row }>` adds to what its content sees. */
  #scopeOf(scope: Scope, outer?: Scope): Scope | undefined {
    const { attributes } = this.data
    if (!attributes?.length) return outer
    return Object.assign(Object.create(outer ?? null), riot.propsOf(attributes, scope))
  }
}

const slotNamed = (name: string, scope?: Scope) =>
  (scope?.slots as SlotData[] | null | undefined)?.find(({ id }) => id === name)

/** The scope in which the parent's markup was written: a component knows it also where rows stand between. */
const outerOf = (scope: Scope, parentScope?: Scope) => (scope[riot.parent] as Scope | undefined) || parentScope!
