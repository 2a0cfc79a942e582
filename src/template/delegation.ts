import type { Plan, Step } from './plan'

/** Of these the list hears all that happens in its rows; nothing between can have told them apart from a row's own. */
const bubbling = /^on(?:click|dblclick|input|change|(?:pointer|mouse)(?:down|up)|key(?:down|up))$/
/** Source of a handler that is not told of its event, and so cannot see who calls it: `scope => () => …`. */
const untold = /^\(?[\w$]+\)?\s*=>\s*\(\s*\)\s*=>/
const isUntold = ({ evaluate }: Step) => untold.test(String(evaluate))

const handlersKey = Symbol('handlers')
type Handlers = { plan: Plan } & Record<string, (() => void) | null>
type Heard = Node & { [handlersKey]?: Handlers }

/**
 * One listener on the list for all rows, instead of one on each: for handlers written in place that ask for no event,
 * where none between them and the list, nor the list itself, hears the same in another way and would have to wait.
 * @param plan of a row
 * @param heard what the list hears by itself; null where that is not known
 * @returns what listens for them, to be added to the list; null where no handler allows it
 */
export function delegateFor(plan: Plan, heard: readonly string[] | null): Delegate | null {
  if (!plan.isPlain || !heard) return null
  const told = [...heard, ...plan.steps.filter((step) => !isUntold(step)).map(({ name }) => name)]
  const steps = plan.steps.filter((step) => bubbling.test(step.name) && !told.includes(step.name))
  for (const step of steps) {
    step.mustUnmount = false
    step.write = (node: Heard, value) => {
      node[handlersKey] ??= { plan } as Handlers
      node[handlersKey][step.name.slice(2)] = value as () => void
    }
  }
  return steps.length ? new Delegate(plan, steps) : null
}

export class Delegate {
  readonly #plan: Plan
  readonly #types: Set<string>
  #list: Node | null = null

  constructor(plan: Plan, steps: readonly Step[]) {
    this.#plan = plan
    this.#types = new Set(steps.map(({ name }) => name.slice(2)))
  }

  /** @param list where the rows are now; null for nowhere */
  listenOn(list: Node | null): void {
    if (this.#list === list) return
    for (const type of this.#types) {
      this.#list?.removeEventListener(type, this)
      list?.addEventListener(type, this)
    }
    this.#list = list
  }

  handleEvent(event: Event): void {
    for (const node of event.composedPath() as Heard[]) {
      if (node === event.currentTarget) return
      const handlers = node[handlersKey]
      if (handlers?.plan !== this.#plan) continue
      try {
        handlers[event.type]?.()
      } catch (error) {
        reportError(error) // the next one hears it all the same, as if both listened by themselves
      }
    }
  }
}
