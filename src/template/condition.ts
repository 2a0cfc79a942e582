import type { DirectTemplate } from './template'
import type { BindingData, Scope } from './types'

/** An `if`: its node is there or not. Where it never was, there is no `Condition` either. */
export class Condition {
  #shown: DirectTemplate | null = null

  constructor(
    readonly place: ChildNode,
    readonly data: BindingData,
  ) {}

  /** @param isWanted whether it holds now */
  update(scope: Scope, parentScope: Scope | undefined, isWanted: unknown): void {
    if (!isWanted) this.unmount(scope, parentScope)
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
