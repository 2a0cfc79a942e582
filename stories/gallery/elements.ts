interface Named {
  name: string
  sentence: string
}

interface Prop extends Named {
  attribute?: string
  type: string
  kind: string
  values?: string[]
  default?: string
}

/** What an element says of itself; `Component` of src/build/props.js has all of it. */
export interface ElementFacts {
  name: string
  tag: string
  sentence: string
  props: Prop[]
  events: (Named & { type: string })[]
  slots: Named[]
  parts: Named[]
  methods: (Named & { signature: string })[]
  /** Keys that do the same, separated by `, `, and what they do. */
  keys: Named[]
  /** What to mind on a phone. */
  phone: string[]
  customProperties: (Named & { fallback: string })[]
}

/** All of them, by tag; the list is written while the gallery is bundled (src/build/element-facts.js). */
export declare const elements: ElementFacts[]
