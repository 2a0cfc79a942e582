import { __, type RiotComponent, type RiotComponentWrapper, register } from 'riot'
import { complain, own } from '../core'
import { attributeName, type PropTable, parseAttribute, readTable } from './attributes'
import { type Children, takeChildren } from './children'
import { whenComplete } from './ready'

/** A compiled component: Riot's wrapper and the tables that `src/build` adds to it. */
export interface Wrapper extends RiotComponentWrapper<RiotComponent> {
  /** Its props, as `readTable` reads them. */
  props?: string
  /** Its slots, separated by spaces. */
  slots?: string
  /** Its public methods, separated by spaces: they are the element's methods too. */
  methods?: string
}

/** What Riot mounts; `onConnected` and `onDisconnected` are called when the element comes back or has left the page. */
interface Instance {
  props: Record<string, unknown>
  state: Record<string, unknown>
  update(state?: object, scope?: object): void
  /** @param keepsRoot null leaves all nodes where they are */
  unmount(keepsRoot: boolean | null): void
  /** What its native control has, for the props that live there. */
  currently?(prop: string): unknown
  onConnected?(): void
  onDisconnected?(): void
  [method: string]: unknown
}

type Create = (meta: object) => { mount(element: Element, scope: object): Instance }

const { COMPONENTS_IMPLEMENTATION_MAP } = __.globals
/** Of the values a component settles, these are shown as attributes, as `<details open>` does. */
const reflected = new Set(['open', 'selected'])
/** As in HTML: once the user has changed them, their attributes are but defaults. */
const defaults = new Set(['value', 'checked'])

/** The component that Riot mounted here, also where it is another copy of Riot than ours. */
function riotInstance(element: Element): Instance | undefined {
  const key = Object.getOwnPropertySymbols(element).find(({ description }) => description === 'riot-component')
  return key && (element as unknown as Record<symbol, Instance>)[key]
}

/**
 * Makes a component a custom element in light DOM. Attributes and properties are its props, children go to its slots,
 * and moving it keeps its state. Where a Riot parent has mounted the component already, the element stands back.
 * @param tag must not be defined yet: a tag that somebody has defined is left alone
 */
export function define(wrapper: Wrapper, tag = wrapper.name!): void {
  if (customElements.get(tag)) {
    complain(tag, 'is defined already; it is left as it is')
    return
  }
  if (!COMPONENTS_IMPLEMENTATION_MAP.has(tag)) register(tag, wrapper as never)
  customElements.define(tag, elementClass(tag, wrapper))
  tags.push(tag)
}

const tags: string[] = []

/** Draws every element on the page anew: after a change that no prop tells, as of the kit's own words. */
export function redraw(): void {
  if (!tags.length) return
  for (const element of document.querySelectorAll(tags.join())) (element as Element & { redraw(): void }).redraw()
}

function elementClass(tag: string, wrapper: Wrapper) {
  const table = readTable(wrapper.props)
  const slots = wrapper.slots?.split(' ') ?? []
  const attributes = new Map(
    [...table].filter(([, kind]) => kind !== 'property').map(([prop]) => [attributeName(prop), prop]),
  )

  class KaruiElement extends HTMLElement {
    static observedAttributes = [...attributes.keys()]

    /** The props; `class` and `id` are the element's own, whatever they are now. */
    readonly #props: Record<string, unknown> = Object.defineProperties(
      {},
      {
        class: { enumerable: true, get: () => this.getAttribute('class') ?? undefined },
        id: { enumerable: true, get: () => this.id || undefined },
      },
    )
    readonly #settled = new Set<string>()
    #children?: Children
    #instance?: Instance
    #isScheduled = false

    constructor() {
      super()
      for (const prop of table.keys()) {
        const set = Object.getOwnPropertyDescriptor(this, prop)
        if (!set) continue
        delete (this as Record<string, unknown>)[prop] // set before the element was defined: it hides our accessor
        this.#props[prop] = set.value
      }
    }

    connectedCallback() {
      if (this.#instance) this.#instance.onConnected?.()
      else whenComplete(this, () => this.#mount())
    }

    disconnectedCallback() {
      queueMicrotask(() => this.isConnected || this.#instance?.onDisconnected?.())
    }

    /** With this, `moveBefore` keeps the element connected. */
    connectedMoveCallback() {}

    attributeChangedCallback(name: string, _: string | null, text: string | null) {
      const prop = attributes.get(name)!
      if (this.#settled.has(prop)) return
      this.#set(prop, parseAttribute(tag, name, table.get(prop)!, text))
      if (text === null) delete this.#props[prop] // left out again, which is not the same as given without a value
    }

    get [Symbol.for('karui.instance')]() {
      if (!this.#instance && this.isConnected) this.#mount()
      return this.#instance
    }

    redraw() {
      if (this.#instance && this.#children) this.#update()
    }

    read(prop: string) {
      const instance = this.#instance
      return instance?.currently?.(prop) ?? this.#props[prop] ?? instance?.props[prop] ?? instance?.state[prop]
    }

    write(prop: string, value: unknown) {
      this.#set(prop, value)
    }

    #set(prop: string, value: unknown) {
      if (prop in this.#props && Object.is(this.#props[prop], value)) return
      this.#props[prop] = value
      if (!this.#children || this.#isScheduled) return
      this.#isScheduled = true
      queueMicrotask(() => {
        if (this.#isScheduled) this.#update()
      })
    }

    #update() {
      this.#isScheduled = false
      if (this.#children!.areReplaced()) return this.#mountAnew()
      this.#children!.around(() => this.#instance!.update({}, this.#props))
    }

    /** The adapter is the parent of a plain element: it takes the values that the user's act brought. */
    #settle(values: Record<string, unknown>) {
      for (const [prop, value] of Object.entries(values)) {
        this.#props[prop] = value
        if (defaults.has(prop)) this.#settled.add(prop)
        if (reflected.has(prop)) this.toggleAttribute(prop, Boolean(value))
      }
      this.#update()
    }

    /** The page has put something else in the place of what was drawn: those are the children now. */
    #mountAnew() {
      this.#children!.release()
      this.#instance!.unmount(null)
      this.#draw()
    }

    #mount() {
      if (this.#instance) return
      this.#instance = riotInstance(this)
      if (!this.#instance) this.#draw()
    }

    #draw() {
      own(this, (values) => this.#settle(values))
      const create = COMPONENTS_IMPLEMENTATION_MAP.get(tag) as unknown as Create
      this.#children = takeChildren(this, slots, () => this.#update())
      try {
        // One spread is evaluated at each update and wins over the text of the attributes: values keep their types.
        const spread = { type: 0, evaluate: (props: object) => props }
        const component = create({ slots: this.#children.slots, attributes: [spread] })
        this.#children.around(() => {
          this.#instance = component.mount(this, this.#props)
        })
      } catch (error) {
        this.#children.restore()
        reportError(error)
      }
    }
  }
  addAccessors(KaruiElement.prototype, table)
  addMethods(KaruiElement.prototype, wrapper.methods?.split(' ') ?? [])
  return KaruiElement
}

interface Access {
  read(prop: string): unknown
  write(prop: string, value: unknown): void
}

function addAccessors(prototype: Access, table: PropTable) {
  for (const prop of table.keys()) {
    if (prop === 'id' || prop === 'class') continue
    Object.defineProperty(prototype, prop, {
      configurable: true,
      enumerable: true,
      get(this: Access) {
        return this.read(prop)
      },
      set(this: Access, value) {
        this.write(prop, value)
      },
    })
  }
}

function addMethods(prototype: object, methods: string[]) {
  for (const method of methods)
    Object.defineProperty(prototype, method, {
      configurable: true,
      value(this: { [key: symbol]: Instance | undefined }, ...values: unknown[]) {
        const instance = this[Symbol.for('karui.instance')]
        return (instance?.[method] as ((...values: unknown[]) => unknown) | undefined)?.(...values)
      },
    })
}
