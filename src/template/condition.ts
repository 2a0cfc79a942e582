import type { DirectTemplate } from './template'
import type { Binding, BindingData, Scope } from './types'

/** An `if`: its node is there or not. */
export class Condition implements Binding {
  #shown: DirectTemplate | null = null

  constructor(
    readonly place: ChildNode,
    readonly data: BindingData,
  ) {}

  update(scope: Scope, parentScope?: Scope): void {
    if (!this.data.evaluate!(scope)) this.unmount(scope, parentScope)
    else if (this.#shown) this.#shown.update(scope, parentScope)
    else {
      this.#shown = this.data.template!.clone()
      this.#shown.mountBefore(this.place, scope, parentScope)
    }
  }

  unmount(scope: Scope, parentScope?: Scope): void {
    this.#shown?.unmount(scope, parentScope, true)
    this.#shown = null
  }
}
