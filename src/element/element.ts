import { __ } from 'riot'
import { idKey, isDevelopment, own } from '../core'
import { kept } from '../riot/kept'
import { attributeName, parseAttribute, readTable } from './attributes'
import { checkAttributes } from './check'
import { type Children, takeChildren } from './children'
import type { Wrapper } from './define'
import { guard, type Instance, instanceKey, redrawKey, riotInstance } from './instance'
import { addAccessors, addMethods } from './members'
import { whenComplete } from './ready'
import { remember } from './typed'

type Create = (meta: object) => { mount(element: Element, scope: object): Instance }

/** Of the values a component settles, these are shown as attributes, as `<details open>` does. */
const reflected = new Set(['open', 'selected'])

export function elementClass(tag: string, wrapper: Wrapper) {
  const table = readTable(wrapper.props)
  const slots = wrapper.slots?.split(' ') ?? []
  const methods = wrapper.methods?.split(' ') ?? []
  const attributes = new Map(
    [...table].filter(([, kind]) => kind !== 'property').map(([prop]) => [attributeName(prop), prop]),
  )
  /** The prop of a field whose attribute is but its default, once it was given another value: as in HTML. */
  const live = methods.includes('setCustomValidity') ? (table.has('checked') ? 'checked' : 'value') : ''

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
    /** Has the live prop another value than its attribute says? */
    #isChanged = false
    #children?: Children
    #instance?: Instance
    #isScheduled = false
    declare [idKey]?: string

    connectedCallback() {
      if (this.#instance) return this.#instance.onConnected?.()
      this.#takeProperties()
      whenComplete(this, () => this.#mount())
    }

    disconnectedCallback() {
      queueMicrotask(() => this.isConnected || this.#instance?.onDisconnected?.())
    }

    /** With this, `moveBefore` keeps the element connected. */
    connectedMoveCallback() {}

    /** Frameworks ask the parent that they know; their node may have moved on into a slot. */
    override insertBefore<Child extends Node>(child: Child, next: ChildNode | null): Child {
      if (next) next.before(child)
      else this.append(child)
      return child
    }

    override removeChild<Child extends Node>(child: Child): Child {
      ;(child as unknown as ChildNode).remove()
      return child
    }

    attributeChangedCallback(name: string, _: string | null, text: string | null) {
      const prop = attributes.get(name)!
      if (isDevelopment && this.#children) checkAttributes(this, attributes, wrapper.values)
      // At once, for a reset of the form goes back to what the control has as its default by then.
      if (prop === live && this.#isChanged) return this[redrawKey]()
      this.#set(prop, parseAttribute(tag, name, table.get(prop)!, text))
      if (text === null) delete this.#props[prop] // left out again, which is not the same as given without a value
    }

    get [instanceKey]() {
      if (!this.#instance && this.isConnected) this.#mount()
      return this.#instance
    }

    [redrawKey]() {
      if (this.#instance && this.#children) this.#update()
    }

    read(prop: string) {
      if (this.#isScheduled) this.#update()
      const instance = this.#instance
      return instance?.currently?.(prop) ?? this.#props[prop] ?? instance?.props[prop] ?? instance?.state[prop]
    }

    write(prop: string, value: unknown) {
      if (prop === live) this.#isChanged = true
      this.#set(prop, value)
    }

    /**
     * Set before the element was defined, a property hides our accessor. It is taken over when the attributes have been:
     * it is the later word.
     */
    #takeProperties() {
      const own = this as unknown as Record<string, unknown>
      for (const prop of Object.keys(own)) {
        if (!table.has(prop)) continue
        const value = own[prop]
        delete own[prop]
        own[prop] = value
      }
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
      if (!this.#instance || this.#children!.areReplaced()) return this.#draw()
      this.#instance.update({}, this.#props)
    }

    /** The adapter is the parent of a plain element: it takes the values that the user's act brought. */
    #settle(values: Record<string, unknown>, isReset = false) {
      for (const [prop, value] of Object.entries(values)) {
        // Before the prop: the attribute's callback takes it for the page's.
        if (reflected.has(prop)) this.toggleAttribute(prop, Boolean(value))
        if (prop === live) this.#isChanged = !isReset
        this.#props[prop] = value
      }
      this.#update()
    }

    #mount() {
      // Where nothing could be drawn, what Riot has left is of no use.
      this.#instance ??= this.#children ? undefined : riotInstance(this)
      if (!this.#instance) this.#draw()
    }

    /** Also anew, where the page has put something else in the place of what was drawn, and after a failure. */
    #draw() {
      if (isDevelopment) checkAttributes(this, attributes, wrapper.values)
      this.#children?.release()
      this.#instance?.unmount(null)
      this.#instance = undefined
      own(this, (values, isReset) => this.#settle(values, isReset))
      const create = __.globals.COMPONENTS_IMPLEMENTATION_MAP.get(tag) as unknown as Create
      // With which a server has drawn it; a copy of the element is to have another.
      this[idKey] ??= this.dataset.k
      delete this.dataset.k
      const active = document.activeElement as HTMLInputElement
      const children = takeChildren(this, slots, () => this.#update())
      const restore = remember(kept, active)
      this.#children = children
      try {
        // One spread is evaluated at each update and wins over the text of the attributes: values keep their types.
        const spread = { type: 0, evaluate: (props: object) => props }
        children.around(() => {
          this.#instance = create({ slots: children.slots, attributes: [spread] }).mount(this, this.#props)
        })
        guard(this.#instance!, children.around)
      } catch (error) {
        children.restore()
        reportError(error)
      }
      kept.length = 0
      restore()
    }
  }
  addAccessors(KaruiElement.prototype, table)
  addMethods(KaruiElement.prototype, methods)
  return KaruiElement
}
