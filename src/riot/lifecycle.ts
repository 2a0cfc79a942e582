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

/** Riot's own keys and helpers, by their names there. */
export interface RiotCore {
  IS_PURE_SYMBOL: symbol
  IS_COMPONENT_UPDATING: symbol
  PARENT_KEY_SYMBOL: symbol
  TEMPLATE_KEY_SYMBOL: symbol
  ROOT_ATTRIBUTES_KEY_SYMBOL: symbol
  DOM_COMPONENT_INSTANCE_PROPERTY: symbol
  /** What stands in for a hook that a component does not have. */
  noop(): unknown
  addCssHook(element: Element, name: string): void
  callOrAssign<T>(source: T | (() => T)): T
  generatePropsFromAttributes(attributes: readonly Attribute[], scope?: Scope): Props
  getRootComputedAttributeNames(template: Drawn): string[]
  dashToCamelCase(name: string): string
  runPlugins(component: Scope): Scope
}

const meta = Symbol('meta')
const props = Symbol('props')

const constant = (value: unknown): PropertyDescriptor => ({ value, configurable: true })

/** @returns what Riot calls with a component object, and with what an instance is made with */
export function lifecycleFor(riot: RiotCore) {
  const methods = lifecycle(riot)
  const known = new WeakMap<object, string[]>()

  /** Gives a component object its lifecycle, once. @returns its own methods, which are bound to each instance */
  const prepare = (component: Scope): string[] => {
    const names = Object.keys(component).filter(
      (name) => typeof component[name] === 'function' && component[name] !== riot.noop,
    )
    Object.defineProperties(component, methods)
    known.set(component, names)
    return names
  }

  return (component: Scope, given: Meta): Scope => {
    const isPlain = component.constructor === Object
    const names = known.get(component) ?? prepare(component)
    const made: Scope = isPlain ? Object.create(component) : component
    made[meta] = given
    const instance = riot.runPlugins(made)
    for (const name of names) instance[name] = (instance[name] as () => void).bind(instance)
    return instance
  }
}

function lifecycle(riot: RiotCore): PropertyDescriptorMap {
  const { PARENT_KEY_SYMBOL: parent, TEMPLATE_KEY_SYMBOL: template, ROOT_ATTRIBUTES_KEY_SYMBOL: computed } = riot
  const drawn = (instance: Instance) => instance[template] as Drawn

  /** The attributes of an element as props. By their names: a `NamedNodeMap` costs more than all the rest of an update. */
  const attributesOf = (element: Element, isOurs = (_name: string) => false): Props => {
    const found: Props = {}
    for (const name of element.getAttributeNames())
      if (!isOurs(name)) found[riot.dashToCamelCase(name)] = element.getAttribute(name)
    return found
  }

  /** Attributes that nobody computes are props too, under those that the parent wrote. */
  const propsOf = (instance: Instance): Props => {
    const names = instance[computed] as string[]
    const found = attributesOf(instance.root, (name) => name === 'is' || names.includes(name))
    const { attributes = [] } = instance[meta] as Meta
    return Object.assign(found, riot.generatePropsFromAttributes(attributes, instance[parent] as Scope))
  }

  function mount(this: Instance, element: Element, state: Props | (() => Props) = {}, parentScope?: Scope) {
    const { attributes = [], props: first = {}, slots } = this[meta] as Meta
    // No element that is mounted here is a pure component's.
    Object.defineProperty(element, riot.IS_PURE_SYMBOL, constant(false))
    this[parent] = parentScope
    const found = attributesOf(element)
    Object.assign(found, riot.callOrAssign(first), riot.generatePropsFromAttributes(attributes, parentScope))
    this[props] = Object.freeze(found)
    this.state = { ...this.state, ...riot.callOrAssign(state) }
    this[template] = this.template.createDOM(element).clone()
    this[computed] = riot.getRootComputedAttributeNames(drawn(this))
    ;(element as unknown as Scope)[riot.DOM_COMPONENT_INSTANCE_PROPERTY] = this
    if (this.name) riot.addCssHook(element, this.name)
    Object.defineProperties(this, { root: constant(element), slots: constant(slots) })
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
    if (state) this.state = { ...this.state, ...riot.callOrAssign(state) }
    this.onBeforeUpdate(this.props, this.state)
    // A hook may update again, what is drawn may not.
    if (!this[riot.IS_COMPONENT_UPDATING]) {
      this[riot.IS_COMPONENT_UPDATING] = true
      drawn(this).update(this, this[parent] as Scope)
    }
    this.onUpdated(this.props, this.state)
    this[riot.IS_COMPONENT_UPDATING] = false
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

  const shown = {
    configurable: true,
    get(this: Instance) {
      return (this[props] as Props | undefined) ?? {}
    },
  }
  return { mount: constant(mount), update: constant(update), unmount: constant(unmount), props: shown }
}
