/**
 * The kit's elements in the templates of Vue 3, by `import type {} from 'karui/vue'`. Goes beside `elements.d.ts`, which the
 * build writes. Vue sets what an element has as a property; `@select` is the prop `onSelect`.
 */
import type { HTMLAttributes, PublicProps } from 'vue'
import type { KaruiProps } from './elements.js'
import type { EventsOf } from './src/element/types.js'

/** Of `class` Vue has its own idea. */
type Given<Props> = Omit<Props, 'class' | `on${keyof EventsOf<Props> & string}`>

type Listeners<Events, Element> = {
  [Name in keyof Events & string as `on${Capitalize<Name>}`]?: (
    event: Events[Name] & { readonly currentTarget: Element },
  ) => unknown
}

/** `v-model` reads and writes `value` at each `input`. */
type Model<Props> = 'value' | 'oninput' extends keyof Props ? { modelValue?: Props['value' & keyof Props] } : object

type VueProps<Props, Element> = Given<Props> & Listeners<EventsOf<Props>, Element> & Model<Props> & { slot?: string }

type VueElement<Props, Element> = new () => Element & {
  /** @deprecated For the types of templates alone: at run time the element has no such property. */
  $props: VueProps<Props, Element> & Omit<HTMLAttributes, keyof VueProps<Props, Element>> & PublicProps
}

type KaruiComponents = { [Tag in keyof KaruiProps]: VueElement<KaruiProps[Tag], HTMLElementTagNameMap[Tag]> }

declare module 'vue' {
  interface GlobalComponents extends KaruiComponents {}
}
