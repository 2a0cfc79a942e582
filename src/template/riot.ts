import type { ExpressionData, Scope } from './types'

/** What templates share with Riot's core by identity. */
export interface Riot {
  /** Where a component keeps the scope of its parent. */
  parent: symbol
  /** Marks the element of a pure component, which looks after its own nodes. */
  pure: symbol
  /** A component's props from the attributes that were written for it. */
  propsOf(attributes: readonly ExpressionData[], scope: Scope): Record<string, unknown>
}

export const riot = {} as Riot
