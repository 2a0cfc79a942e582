/**
 * The kit's elements in the JSX of React 19, by `import type {} from 'karui/react'`. Goes beside `elements.d.ts`, which the
 * build writes. React sets what an element has as a property, and passes any `on…` to `addEventListener` by the very name.
 */
import type { ClassAttributes, HTMLAttributes } from 'react'
import type { KaruiProps } from './elements.js'
import type { EventsOf, Heard } from './src/element/types.js'

/** `onSelect` where the kit tells `select` itself: React's own would wait for an event that bubbles, and never be called. */
type Unheard<Events> = {
  [Name in keyof Events & string]: Events[Name] extends CustomEvent ? `on${Capitalize<Name>}` : never
}[keyof Events & string]

type ReactProps<Props, Element> = Omit<Props, keyof Heard<Props, Element>> &
  Heard<Props, Element> &
  Omit<HTMLAttributes<Element>, keyof Props | Unheard<EventsOf<Props>>> &
  ClassAttributes<Element>

type KaruiIntrinsicElements = {
  [Tag in keyof KaruiProps]: ReactProps<KaruiProps[Tag], HTMLElementTagNameMap[Tag]>
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends KaruiIntrinsicElements {}
  }
}
