import type { delegateFor } from './delegation'
import type { Fold } from './fold'
import type { BindingData, ExpressionData, Scope } from './types'

/** What templates share with Riot's core by identity. */
export interface Riot {
  /** Where a component keeps the scope of its parent. */
  parent: symbol
  /** Marks the element of a pure component, which looks after its own nodes. */
  pure: symbol
  /** A component's props from the attributes that were written for it. */
  propsOf(attributes: readonly ExpressionData[], scope: Scope): Record<string, unknown>
  /** Takes a component's nodes into the template it stands in, where that is possible; left out, all are mounted. */
  fold?(data: BindingData, node: Node): Fold | null
  /** Hears on a list what happens in its rows, where that is possible; left out, each row hears it. */
  delegateFor?: typeof delegateFor
}

export const riot = {} as Riot
