import { meta as ownMeta, props as ownProps, root as ownRoot } from '../riot/lifecycle'
import { copyOf } from './keep'
import type { Plan } from './plan'
import { riot } from './riot'
import { Row } from './row'
import type { DirectTemplate } from './template'
import {
  type Binding,
  type BindingData,
  type ComponentFactory,
  type ExpressionData,
  expressionTypes,
  type MountedTag,
  type RowTemplate,
  type Scope,
} from './types'

type Props = Record<string, unknown>

/** Under which Riot keeps things on an instance and its element. */
export interface FoldKeys {
  template: symbol
  computed: symbol
  instance: symbol
}
let keys: FoldKeys

/** Source of a function that always gives the same name: `() => 'x-row'`. */
const isConstant = /=>\s*(["'`])[\w-]+\1$/

/** Under which names attributes are props; those of a spread are not known. */
const namesOf = (attributes: readonly ExpressionData[]) =>
  attributes.flatMap((attribute) => Object.keys(riot.propsOf([{ ...attribute, evaluate: () => null }], {})))

/** Names of the attributes that a template computes on its root. */
const computedBy = ({ bindingsData: [first] }: DirectTemplate) =>
  first?.selector
    ? []
    : (first?.expressions ?? []).filter(({ type }) => type === expressionTypes.ATTRIBUTE).map(({ name }) => name)

/**
 * A component without a script that stands in another template: its nodes are copied together with those around it, and
 * each copy is drawn without an instance being made, initialized and mounted for it.
 */
export class Fold {
  readonly template: DirectTemplate
  readonly #names: string[]
  readonly #inherited: Scope

  constructor(
    readonly create: ComponentFactory,
    readonly data: BindingData,
    element: Element,
    component: Scope,
  ) {
    const { attributes = [] } = data
    this.template = component.template as DirectTemplate
    this.#names = namesOf(attributes)
    if (component.name !== element.localName) element.setAttribute('is', component.name as string)
    element.append(this.template.plan.source!.cloneNode(true))
    this.#inherited = Object.create(component, {
      [ownMeta]: { value: { attributes, slots: [] } },
      [keys.computed]: { value: computedBy(this.template) },
      // Nearer than where it would be found: every expression asks for them.
      props: {
        get(this: Scope) {
          return this[ownProps]
        },
      },
      // Made when somebody asks: it has no script that would.
      state: {
        get(this: Scope) {
          this.state = {}
          return this.state
        },
        set(this: Scope, value: unknown) {
          Object.defineProperty(this, 'state', { value, writable: true, enumerable: true, configurable: true })
        },
      },
    })
  }

  /** @returns what the template of one copy sees */
  scopeIn(outer: Scope, element: Element, template: DirectTemplate): Scope {
    const scope: Scope = Object.create(this.#inherited)
    scope[riot.parent] = outer
    scope[keys.template] = template
    scope[ownProps] = {}
    this.refresh(scope, outer)
    scope[ownRoot] = element
    ;(element as unknown as Scope)[keys.instance] = scope
    return scope
  }

  /** Gives a copy its props of now; where nothing differs, it keeps those it has. */
  refresh(scope: Scope, outer: Scope): void {
    const { attributes = [] } = this.data
    const given = scope[ownProps] as Props
    let next: Props | undefined
    for (let at = 0; at < attributes.length; at++) {
      const name = this.#names[at]!
      const value = attributes[at]!.evaluate(outer)
      if (value === given[name] && name in given) continue
      next ??= { ...given }
      next[name] = value
    }
    if (next) scope[ownProps] = next
    if (scope[riot.parent] !== outer) scope[riot.parent] = outer
  }

  /** Nobody has registered another component by its name since. */
  get #isCurrent(): boolean {
    const { evaluate, getComponent } = this.data
    return getComponent!(evaluate!({}) as string) === this.create
  }

  /**
   * What an update of many rows costs is mostly how many objects it passes: a row that is nothing but this component does
   * without a template of its own.
   * @returns undefined where a row is more than that, or where the component has to be mounted after all
   */
  rowFrom(data: BindingData): Row | undefined {
    const { source, steps } = data.template!.plan
    if (steps.length > 1 || steps[0]!.at || !this.#isCurrent) return undefined
    const node = copyOf(source!) as Element
    return new Row(data, new Folded(node, this), node)
  }

  /** @returns undefined where the component has to be mounted after all */
  copyIn(element: Element, plan: Plan): Binding | undefined {
    if (this.#isCurrent) return new Folded(element, this)
    // Another was registered by the same name since; what stands in the element is of the former one.
    element.replaceChildren()
    plan.isPlain = false
    return undefined
  }
}

/** One copy of it. */
export class Folded implements RowTemplate {
  readonly #template: DirectTemplate
  #scope: Scope | undefined

  constructor(
    readonly node: Element,
    readonly fold: Fold,
  ) {
    this.#template = fold.template.clone()
  }

  draw(scope: Scope): void {
    this.#template.take(this.node)
    this.#scope = this.fold.scopeIn(scope, this.node, this.#template)
    this.#template.draw(this.#scope, scope)
  }

  update(scope: Scope): void {
    if (this.#scope) {
      this.fold.refresh(this.#scope, scope)
      this.#template.update(this.#scope, scope)
    } else this.draw(scope)
  }

  unmount(_scope: Scope, _parentScope?: Scope, keepsRoot?: boolean | null): void {
    ;(this.#scope as unknown as MountedTag | undefined)?.unmount(keepsRoot)
  }
}

/** For `templatesFor`, of a Riot that keeps things under these keys. */
export function foldingFor(known: FoldKeys): typeof foldOf {
  keys = known
  return foldOf
}

/** @returns null where the component, or how it is used, asks for more than its template */
function foldOf(data: BindingData, node: Node): Fold | null {
  const { evaluate, getComponent, slots, attributes = [] } = data
  const isNamed = namesOf(attributes).length === attributes.length
  if (slots?.length || !isNamed || !isConstant.test(String(evaluate)) || node.hasChildNodes()) return null
  const create = getComponent!(evaluate!({}) as string)
  const component = create?.part?.()
  if (!component) return null
  const { plan } = (component.template as DirectTemplate).createDOM(node as Element)
  // One that is in itself is just being prepared.
  if (!plan.isReady) return null
  return new Fold(create!, data, node as Element, component)
}
