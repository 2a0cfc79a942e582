import { Condition } from './condition'
import { Each } from './each'
import { copyOf } from './keep'
import { isFragment, isTemplate } from './kinds'
import { Plan } from './plan'
import { riot } from './riot'
import { Slot } from './slot'
import { Tag } from './tag'
import { type Binding, type BindingData, bindingTypes, type Html, type Scope, type SlotData } from './types'
import { walk } from './walk'

const { EACH, IF, TAG } = bindingTypes

type Bound = Binding | Condition

/**
 * A template behind Riot's own interface, which draws by the platform's means alone: a copy of nodes that were parsed
 * once, bound nodes found by their place, values compared with the last ones and written only where they differ.
 */
export class DirectTemplate {
  /** Where it is mounted: the component's element, a row's own one, or for a fragment the element around it. */
  el: Element | null = null
  /** Of a fragment: the nodes it began with. */
  children: ChildNode[] | null = null
  /** Its nodes by their numbers; behind them the last value of each step, or its binding. Two arrays would hold more memory. */
  #held: unknown[] = []
  /** In which it was drawn last. */
  #scope: Scope | undefined
  /** Its root is its own, and goes with it. */
  #isOwn = false

  constructor(readonly plan: Plan) {}

  /** Riot's core looks here for the attributes of the root. */
  get bindingsData() {
    return this.plan.bindings
  }

  createDOM(element: Element): this {
    this.plan.prepare(element)
    return this
  }

  clone(): DirectTemplate {
    return new DirectTemplate(this.plan)
  }

  /** Appends it to an element, whose attributes it binds as well. */
  mount(element: Element, scope: Scope, parentScope?: Scope): this {
    if (this.el) this.unmount(scope)
    this.createDOM(element)
    if (isTemplate(element)) {
      this.mountBefore(element, scope, parentScope)
      element.remove()
      return this
    }
    const content = this.#copy()
    this.el = this.#held[0] = element as Element
    return this.#start(() => element.appendChild(content), scope, parentScope)
  }

  /** Puts a copy before a node, as a condition and the content of a slot are. */
  mountBefore(place: ChildNode, scope: Scope, parentScope?: Scope): this {
    const copy = this.copyFor(place.parentNode as Element)
    return this.#start(() => place.parentNode!.insertBefore(copy, place), scope, parentScope)
  }

  /** A copy with a root of its own, or a fragment, to be put into an element; it is not drawn yet. */
  copyFor(parent: Element): Node {
    const copy = this.#copy()
    this.#isOwn = !isFragment(copy)
    this.children = this.#isOwn ? null : ([...copy.childNodes] as ChildNode[])
    this.el = this.#held[0] = this.#isOwn ? (copy as Element) : parent
    return copy
  }

  #copy(): Node {
    const copy = copyOf(this.plan.source!)
    this.take(copy as Element)
    return copy
  }

  /** Makes the nodes of a copy its own; it is not drawn yet. @param root which they stand in */
  take(root: Element): void {
    this.el = root
    this.#held = walk(root, this.plan.route, this.plan.steps.length)
  }

  /** What is plain is drawn apart and put into the page whole: one change there instead of many. */
  #start(insert: () => void, scope: Scope, parentScope?: Scope): this {
    const { isPlain } = this.plan
    if (!isPlain) insert()
    try {
      this.draw(scope, parentScope)
    } finally {
      if (isPlain) insert()
    }
    return this
  }

  /** Evaluates and writes everything for the first time. */
  draw(scope: Scope, parentScope?: Scope): void {
    const { steps, values } = this.plan
    const held = this.#held
    this.#scope = scope
    for (let index = 0; index < steps.length; index++) {
      const step = steps[index]!
      if (step.write) {
        const value = step.evaluate(scope)
        held[values + index] = value
        if (step.isSure || (value !== undefined && value !== null))
          step.write(held[step.at] as Node, value, undefined, step)
      } else this.#updateBinding(index, scope, parentScope)
    }
  }

  #updateBinding(index: number, scope: Scope, parentScope?: Scope): void {
    const { data, evaluate } = this.plan.steps[index]!
    const at = this.plan.values + index
    const isWanted = data.type !== IF || evaluate(scope)
    // Most conditions in rows and fields never hold.
    if (!isWanted && !this.#held[at]) return
    this.#held[at] ??= this.#createBinding(index)
    ;(this.#held[at] as Bound).update(scope, parentScope, isWanted)
  }

  #createBinding(index: number): Bound {
    const { at, data, fold } = this.plan.steps[index]!
    const node = this.#held[at]
    if (data.type === IF) return new Condition(node as ChildNode, data)
    if (data.type === TAG) return fold?.copyIn(node as Element, this.plan) ?? new Tag(node as Element, data, template)
    if (data.type !== EACH) return new Slot(node as Element, data, contentOf)
    return new Each(node as ChildNode, data, this.el!, () => this.#heardAround(node as ChildNode))
  }

  /** Names of the handlers of the element around a node; null where that is another template's, or there is a spread. */
  #heardAround(node: ChildNode): string[] | null {
    if (this.children?.includes(node) || (node.parentNode === this.el && !this.#isOwn)) return null
    const steps = this.plan.steps.filter(({ at }) => this.#held[at] === node.parentNode)
    return steps.some(({ name }) => !name) ? null : steps.map(({ name }) => name)
  }

  update(scope: Scope, parentScope?: Scope): this {
    const { steps, values } = this.plan
    const held = this.#held
    const isSameScope = scope === this.#scope
    this.#scope = scope
    for (let index = 0; index < steps.length; index++) {
      const step = steps[index]!
      if (step.write) {
        if (step.isInline && isSameScope) continue
        const value = step.evaluate(scope)
        const last = held[values + index]
        if (value === last) continue
        step.write(held[step.at] as Node, value, last, step)
        held[values + index] = value
      } else this.#updateBinding(index, scope, parentScope)
    }
    return this
  }

  /** @param mustRemoveRoot whether the root goes too, or what is in it; null leaves all nodes where they are */
  unmount(scope: Scope, parentScope?: Scope, mustRemoveRoot: boolean | null = false): this {
    const { el } = this
    if (!el) return this
    this.el = null
    // What is plain and goes whole need not be taken apart.
    if (!this.#isOwn || !this.plan.isPlain) this.#release(scope, parentScope, mustRemoveRoot)
    if (mustRemoveRoot === null || (el as unknown as Record<symbol, unknown>)[riot.pure]) return this
    if (this.children) for (const child of this.children) child.remove()
    else if (mustRemoveRoot) el.remove()
    else el.replaceChildren()
    return this
  }

  #release(scope: Scope, parentScope?: Scope, mustRemoveRoot?: boolean | null): void {
    for (const [index, step] of this.plan.steps.entries()) {
      const last = this.#held[this.plan.values + index]
      if (!step.write) (last as Bound | undefined)?.unmount(scope, parentScope, mustRemoveRoot)
      else if (step.mustUnmount) step.write(this.#held[step.at] as Node, null, last, step)
    }
  }
}

/** Templates of slot content, which a parent's markup writes once for all its instances. */
const contents = new WeakMap<SlotData, DirectTemplate>()

function contentOf(slot: SlotData): DirectTemplate {
  const known = contents.get(slot)
  if (known) return known.clone()
  const made = template(slot.html ?? null, slot.bindings)
  // Live nodes are given once.
  if (typeof slot.html === 'string') contents.set(slot, made)
  return made
}

/** As compiled `.riot` files call it. */
export function template(html: Html, bindings: readonly BindingData[] = []): DirectTemplate {
  return new DirectTemplate(new Plan(html, bindings))
}
