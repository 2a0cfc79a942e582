/**
 * Riot's `core/manage-component-lifecycle.js`, to the same behaviour: its `mount`, `update` and `unmount` are shared by
 * all instances instead of made for each, and the props of an update are put together without a copy for each of them.
 */

type Props = Record<string, unknown>
type Scope = Record<PropertyKey, unknown>

interface Attribute {
  type: number
  name?: string | null
  evaluate(scope: Scope): unknown
}

/** What an instance was made with. */
interface Meta {
  slots?: unknown
  attributes?: readonly Attribute[]
  props?: Props | (() => Props)
}

interface Drawn {
  mount(element: Element, scope: Scope, parentScope?: Scope): void
  update(scope: Scope, parentScope?: Scope): void
  unmount(scope: Scope, parentScope?: Scope, mustRemoveRoot?: boolean | null): void
}

interface Instance extends Scope {
  name?: string
  props: Props
  state: Props
  root: Element
  template: { createDOM(element: Element): { clone(): Drawn } }
  shouldUpdate(next: Props, now: Props): unknown
  onBeforeMount(props: Props, state: Props): void
  onMounted(props: Props, state: Props): void
  onBeforeUpdate(props: Props, state: Props): void
  onUpdated(props: Props, state: Props): void
  onBeforeUnmount(props: Props, state: Props): void
  onUnmounted(props: Props, state: Props): void
}

/** Under which Riot keeps things on an instance and its element; a list, since names would stay as long as they are. */
export type RiotKeys = readonly [
  parent: symbol,
  template: symbol,
  computed: symbol,
  instance: symbol,
  isUpdating: symbol,
  isPure: symbol,
]

/** Riot's own helpers. */
export type RiotHelpers = readonly [
  /** As it is mended: what it finds is added to the props that are given. */
  propsFrom: (attributes: readonly Attribute[], scope: Scope | undefined, props: Props) => Props,
  computedNames: (template: Drawn) => string[],
  camelCase: (name: string) => string,
  callOrAssign: <T>(source: T | (() => T)) => T,
  runPlugins: (component: Scope) => Scope,
  /** What stands in for a hook that a component does not have. */
  noop: () => unknown,
]

/** Under which an instance keeps what it was made with, its props of now, and its element. */
export const meta = Symbol('meta')
export const props = Symbol('props')
export const root = Symbol('root')
const constant = (value: unknown): PropertyDescriptor => ({ value, configurable: true })

/**
 * @returns what Riot calls with a component object, once or, where it is registered and another one's child as well, each
 *   time it has given it its own defaults; and then with what an instance is made with
 */
export function lifecycleFor(keys: RiotKeys, helpers: RiotHelpers) {
  const methods = lifecycle(keys, helpers)
  const runPlugins = helpers[4]
  const noop = helpers[5]

  return (component: Scope) => {
    /** Its own methods, which are bound to each instance. */
    const names = Object.keys(component).filter(
      (name) => typeof component[name] === 'function' && component[name] !== noop,
    )
    const isPlain = component.constructor === Object
    Object.defineProperties(component, methods)
    return (given: Meta): Scope => {
      const made: Scope = isPlain ? Object.create(component) : component
      made[meta] = given
      const instance = runPlugins(made)
      for (const name of names) instance[name] = (instance[name] as () => void).bind(instance)
      return instance
    }
  }
}

/** What is read of an instance and may not be written. Before it is mounted there is no root and no slot, as in Riot. */
const read = {
  get props() {
    return (this as Scope)[props] ?? {}
  },
  get root() {
    return (this as Scope)[root] ?? null
  },
  get slots() {
    return this.root && ((this as Scope)[meta] as Meta).slots
  },
}

function lifecycle(
  [parent, template, computed, ownInstance, isUpdating, isPure]: RiotKeys,
  [propsFrom, computedNames, camelCase, callOrAssign]: RiotHelpers,
): PropertyDescriptorMap {
  const drawn = (instance: Instance) => instance[template] as Drawn

  /** The attributes of an element as props. By their names: a `NamedNodeMap` costs more than all the rest of an update. */
  const attributesOf = (element: Element, isOurs = (_name: string) => false): Props => {
    const found: Props = {}
    for (const name of element.getAttributeNames())
      if (!isOurs(name)) found[camelCase(name)] = element.getAttribute(name)
    return found
  }

  /** Attributes that nobody computes are props too, under those that the parent wrote. */
  const propsOf = (instance: Instance): Props => {
    const names = instance[computed] as string[]
    const found = attributesOf(instance.root, (name) => name === 'is' || names.includes(name))
    const { attributes = [] } = instance[meta] as Meta
    return propsFrom(attributes, instance[parent] as Scope, found)
  }

  function mount(this: Instance, element: Element, state: Props | (() => Props) = {}, parentScope?: Scope) {
    const { attributes = [], props: first = {} } = this[meta] as Meta
    // No element that is mounted here is a pure component's, whatever it was before.
    if ((element as unknown as Scope)[isPure]) Object.defineProperty(element, isPure, constant(false))
    this[parent] = parentScope
    const found = attributesOf(element)
    Object.assign(found, callOrAssign(first))
    this[props] = Object.freeze(propsFrom(attributes, parentScope, found))
    this.state = { ...this.state, ...callOrAssign(state) }
    this[template] = this.template.createDOM(element).clone()
    this[computed] = computedNames(drawn(this))
    ;(element as unknown as Scope)[ownInstance] = this
    // By `is` the styles of a component find it on an element of another name.
    if (this.name && (element.getAttribute('is') || element.localName) !== this.name)
      element.setAttribute('is', this.name)
    this[root] = element
    this.onBeforeMount(this.props, this.state)
    drawn(this).mount(element, this, parentScope)
    this.onMounted(this.props, this.state)
    return this
  }

  function update(this: Instance, state?: Props | (() => Props), parentScope?: Scope) {
    if (parentScope) this[parent] = parentScope
    const next = propsOf(this)
    if (this.shouldUpdate(next, this.props) === false) return
    // What a root component was first given stays, where nothing newer is there.
    this[props] = Object.freeze(parentScope ? next : { ...this.props, ...next })
    if (state) this.state = { ...this.state, ...callOrAssign(state) }
    this.onBeforeUpdate(this.props, this.state)
    // A hook may update again, what is drawn may not.
    if (!this[isUpdating]) {
      this[isUpdating] = true
      drawn(this).update(this, this[parent] as Scope)
    }
    this.onUpdated(this.props, this.state)
    this[isUpdating] = false
    return this
  }

  function unmount(this: Instance, preserveRoot?: boolean | null) {
    this.onBeforeUnmount(this.props, this.state)
    if (preserveRoot) for (const name of this[computed] as string[]) this.root.removeAttribute(name)
    const mustRemoveRoot = preserveRoot === null ? null : !preserveRoot
    drawn(this).unmount(this, this[parent] as Scope, mustRemoveRoot)
    this.onUnmounted(this.props, this.state)
    return this
  }

  return {
    ...Object.getOwnPropertyDescriptors(read),
    mount: constant(mount),
    update: constant(update),
    unmount: constant(unmount),
  }
}
