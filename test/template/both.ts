/** In the page: mounts a template by Riot's own engine and by ours, and tells of each what is to be seen. */
import { template as riotTemplate } from '../../node_modules/riot/esm/dependencies/@riotjs/dom-bindings/dist/dom-bindings.js'
import { IS_PURE_SYMBOL, PARENT_KEY_SYMBOL } from '../../node_modules/riot/esm/dependencies/@riotjs/util/constants.js'
import { generatePropsFromAttributes } from '../../node_modules/riot/esm/dependencies/@riotjs/util/misc.js'
import { templatesFor } from '../../src/template'
import { delegateFor } from '../../src/template/delegation'
import { bindingTypes, expressionTypes } from '../../src/template/types'
import { outline } from './outline'

export interface Case {
  /** Compiled components, each as the body of a function that returns Riot's wrapper; the first one is mounted. */
  components: Record<string, string>
  /** What the component has at the mount and after each update. */
  states: object[]
}

/** What one engine did. */
export interface Account {
  /** The page after each state, with a number for each node that stays the same, and what was heard meanwhile. */
  lines: string[]
  /** The markup after each state, and after the end. */
  html: string[]
  /** What it threw last. */
  error: string | undefined
}

type Scope = Record<PropertyKey, unknown>
// biome-ignore lint/suspicious/noExplicitAny: both engines, with and without types
type Engine = any

const engines: Record<string, Engine> = {
  riot: riotTemplate,
  direct: templatesFor({
    parent: PARENT_KEY_SYMBOL,
    pure: IS_PURE_SYMBOL,
    propsOf: generatePropsFromAttributes,
    delegateFor,
  }),
}

/** A component that is nothing but its template, by whichever engine. */
function factoryFor(engine: Engine, codes: Record<string, string>, log: (line: string) => void) {
  const made: Record<string, Engine> = {}
  const componentOf = (name: string) => {
    if (!codes[name]) return undefined
    made[name] ??= new Function(codes[name])().template(engine, expressionTypes, bindingTypes, componentOf)
    return ({ slots, attributes }: { slots: unknown; attributes: never[] }) =>
      mountable(name, made[name], slots, attributes)
  }
  const mountable = (name: string, whole: Engine, slots: unknown, attributes: never[]) => {
    const scope: Scope = { slots, log }
    let drawn: Engine
    const take = (parent: Scope) => {
      scope.props = generatePropsFromAttributes(attributes, parent)
      scope[PARENT_KEY_SYMBOL] = parent
    }
    return {
      mount(element: Element, parent: Scope) {
        take(parent)
        drawn ??= whole.createDOM(element).clone()
        drawn.mount(element, scope, parent)
        log(`mounted ${name} ${element.isConnected}`)
      },
      update(parent: Scope) {
        take(parent)
        drawn.update(scope, parent)
      },
      unmount(keepsRoot: unknown) {
        drawn.unmount(scope, scope[PARENT_KEY_SYMBOL], keepsRoot === null ? null : !keepsRoot)
        log(`unmounted ${name}`)
      },
    }
  }
  return componentOf
}

function accountOf(engine: Engine, { components, states }: Case): Account {
  const lines: string[] = []
  const html: string[] = []
  let error: string | undefined
  const log = (...words: unknown[]) => lines.push(words.join(' '))
  const [first] = Object.keys(components)
  const root = document.body.appendChild(document.createElement('main'))
  const numbers = new Map<Node, number>()
  const parent: Scope = {}
  // The mounted component sees its state as its parent's: one scope for all cases.
  const attributes = [{ type: expressionTypes.ATTRIBUTE, evaluate: (scope: Scope) => scope }] as never[]
  const mounted = factoryFor(engine, components, log)(first!)!({ slots: [], attributes })
  for (const [at, state] of states.entries()) {
    for (const key of Object.keys(parent)) delete parent[key]
    Object.assign(parent, state)
    try {
      if (at) mounted.update(parent)
      else mounted.mount(root, parent)
    } catch (reason) {
      error = String(reason)
    }
    lines.push(outline(root, numbers))
    html.push(root.innerHTML)
    for (const element of root.querySelectorAll('*')) element.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  }
  mounted.unmount(true)
  html.push(root.outerHTML)
  // The same template once more, as it was last: nothing of its first life may be left in it.
  if (!error) {
    mounted.mount(root, parent)
    lines.push(outline(root, new Map()), root.innerHTML)
    mounted.unmount(true)
  }
  root.remove()
  return { lines, html, error }
}

Object.assign(globalThis, {
  karuiBoth: (one: Case) => Object.values(engines).map((engine) => accountOf(engine, one)),
})
