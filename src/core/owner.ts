/**
 * Where a component's values live. A Riot parent owns what it gave; a plain element's adapter owns everything.
 * `isReset` says that they are the defaults again, as after a reset of the form.
 */
export type Settle = (values: Record<string, unknown>, isReset?: boolean) => void

const owners = new WeakMap<Element, Settle>()

/** The adapter says: this root is mine, write its values here. */
export const own = (root: Element, settle: Settle) => owners.set(root, settle)

/** The adapter of a plain element; undefined where Riot, or nobody, owns the component. */
export const ownerOf = (root: Element): Settle | undefined => owners.get(root)
