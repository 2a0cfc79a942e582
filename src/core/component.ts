import { type DefaultProps, type DefaultState, type RiotComponent, type RiotComponentsMap, __ as riot } from 'riot'
import { address } from './address'
import { ownerOf, type Settle } from './owner'
import { uniqueId } from './unique-id'
import { word } from './words'

type Hook =
  | 'shouldUpdate'
  | 'onBeforeMount'
  | 'onMounted'
  | 'onBeforeUpdate'
  | 'onUpdated'
  | 'onBeforeUnmount'
  | 'onUnmounted'
type Given = Exclude<keyof RiotComponent, 'components' | Hook> | keyof Kit
/** A component that names its state has to begin with one. */
type Begin<State> = DefaultState extends State ? { state?: State } : { state: State }

/** What a karui component has besides Riot's own API. */
export interface Kit {
  /** Stable id for `aria-labelledby` and friends; never the id of the root. */
  readonly uid: string
  /** Dispatches an event of our own and tells the parent; false when somebody called `preventDefault()`. */
  emit(type: string, detail?: unknown): boolean
  /** Passes a native event, which bubbles by itself, to a Riot parent's `on*` prop; false when it was prevented. */
  tell(event: Event): boolean
  /** Writes new values where they live: the plain element, or the component's state for every prop its parent left out. */
  settle(...values: Parameters<Settle>): void
  /** Is there a component of this tag, by which a template may draw where no one has imported it? A server answers itself. */
  knows(tag: string): boolean
  /** Was anything given for the slot? */
  has(slot: string): boolean
  /** An address that may be followed; null for one that would run a script. */
  address: typeof address
  /** A word the kit says itself, in the page's language. */
  word: typeof word
}

type Instance = RiotComponent & Kit

/** On the component's element, what tells its ids apart: a row of its template is another object than the component. */
export const idKey = 'kId'

const idOf = (root: Element & { [idKey]?: string }) => (root[idKey] ??= uniqueId())

// Of the events we emit, only the form's own two bubble, as in HTML.
const bubbling = new Set(['input', 'change'])

/** Shared by all components, and never bound. `tell` alone is each component's own, which Riot binds: templates pass it on. */
const kit = {
  get uid() {
    const { props, root } = this as unknown as Instance
    const id = idOf(root)
    return props.id ? `${props.id}-${id}` : id
  },
  emit(this: Instance, type: string, detail?: unknown) {
    const event = new CustomEvent(type, { detail, cancelable: true, bubbles: bubbling.has(type) })
    this.root.dispatchEvent(event)
    return this.tell(event)
  },
  settle(this: Instance, values: Record<string, unknown>, isReset?: boolean) {
    const owner = ownerOf(this.root)
    if (owner) owner(values, isReset)
    else this.update(Object.fromEntries(Object.entries(values).filter(([name]) => this.props[name] === undefined)))
  },
  has(this: Instance, slot: string) {
    // The adapter gives every slot and counts what is in it; Riot gives only the slots that were written.
    return (this.slots as { id: string; nodes?: unknown[] }[] | null)?.some(
      ({ id, nodes }) => id === slot && nodes?.length !== 0,
    )
  },
  knows: (tag: string) => riot.globals.COMPONENTS_IMPLEMENTATION_MAP.has(tag),
  address,
  word,
}

function tell(this: Instance, event: Event) {
  // The browser itself calls a plain element's `oninput`, as attribute or property. Of an event of our own it knows
  // nothing, and what the page has set for it is the element's own property.
  const name = `on${event.type}`
  const listener = ((Object.hasOwn(this.root, name) ? this.root : this.props) as DefaultProps)[name]
  if (typeof listener === 'function') {
    try {
      listener.call(this.root, event)
    } catch (error) {
      reportError(error)
    }
  }
  return !event.defaultPrevented
}

/**
 * Types `this` from the component's interface, adds the Kit, and names the child tags it renders.
 * @param make called once: all instances share what it returns, but for `state`, which is copied for each. Another object
 * that an instance changes is made in `onBeforeMount`.
 */
export const component = <C extends RiotComponent<DefaultProps, DefaultState> & Kit>(
  make: () => Omit<C, Given> & Begin<C['state']> & ThisType<C>,
  components: RiotComponentsMap = {},
) => Object.assign(Object.create(kit), { tell, components }, make()) as C
