/**
 * The kit's elements in the markup of Svelte 5, by `import type {} from 'karui/svelte'`. Goes beside `elements.d.ts`, which
 * the build writes. Svelte sets what an element has as a property; `onselect={…}` is a listener for `select`.
 */
import type { HTMLAttributes } from 'svelte/elements'
import type { KaruiProps } from './elements.js'
import type { Heard } from './src/element/types.js'

/** Of `class` Svelte has its own idea. */
type Given<Props, Element> = Omit<Props, 'class' | keyof Heard<Props, Element>> & Heard<Props, Element>

type SvelteProps<Props, Element extends EventTarget> = Given<Props, Element> &
  Omit<HTMLAttributes<Element>, keyof Given<Props, Element>>

type KaruiSvelteElements = {
  [Tag in keyof KaruiProps]: SvelteProps<KaruiProps[Tag], HTMLElementTagNameMap[Tag]>
}

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends KaruiSvelteElements {}
}
