import { __, type RiotComponent, type RiotComponentWrapper, register } from 'riot'
import { complain } from '../core'
import { elementClass } from './element'
import { redrawKey } from './instance'

/** A compiled component: Riot's wrapper and the tables that `src/build` adds to it. */
export interface Wrapper extends RiotComponentWrapper<RiotComponent> {
  /** Its props, as `readTable` reads them. */
  props?: string
  /** What some attributes may be, as `checkAttributes` reads it; in `karui.js` alone. */
  values?: string
  /** Its slots, separated by spaces. */
  slots?: string
  /** Its public methods, separated by spaces: they are the element's methods too. */
  methods?: string
}

/**
 * Makes a component a custom element in light DOM. Attributes and properties are its props, children go to its slots,
 * and moving it keeps its state. Where a Riot parent has mounted the component already, the element stands back.
 * On a server, which knows no elements, nothing happens: `karui/ssr` draws there.
 * @param tag must not be defined yet: a tag that somebody has defined is left alone
 */
export function define(wrapper: Wrapper, tag: string = wrapper.name!): void {
  if (typeof customElements === 'undefined') return
  if (customElements.get(tag)) {
    complain(tag, 'is defined already; it is left as it is')
    return
  }
  if (!__.globals.COMPONENTS_IMPLEMENTATION_MAP.has(tag)) register(tag, wrapper as never)
  customElements.define(tag, elementClass(tag, wrapper))
}

/**
 * Draws every element on the page anew, also those of another copy of the kit: after a change that no prop tells, as of
 * the kit's own words.
 */
export function redraw(): void {
  for (const element of document.querySelectorAll<Element & { [redrawKey]?(): void }>('*')) element[redrawKey]?.()
}
