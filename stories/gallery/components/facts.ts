/** What the build reads of components and stories, for their pages. */

export interface Named {
  name: string
  sentence: string
}

export interface Prop extends Named {
  attribute?: string
  type: string
  kind: string
  values?: string[]
  default?: string
  required: boolean
}

/** What a component says of itself; `Component` of src/build/props.js has all of it. */
export interface ComponentFacts extends Named {
  tag: string
  /** In words: `List item`. */
  title: string
  /** `Forms` and the like. */
  group: string
  /** What it adds to a drop-in, or weighs apart, by brotli; src/build/budgets.json. Left out while nobody has weighed it. */
  bytes?: number
  /** The smaller one that has it, or its own script. */
  dropIn: 'karui' | 'karui.all' | 'karui.qr'
  props: Prop[]
  events: (Named & { type: string; detail?: string })[]
  slots: Named[]
  parts: Named[]
  methods: (Named & { signature: string })[]
  customProperties: (Named & { fallback: string })[]
  /** Rows of its keyboard table. */
  keys?: Named[]
  /** What to mind on a phone. */
  phone?: string[]
}

/** A story as it stands on its component's page. */
export interface ShownStory {
  id: string
  /** In words: `Opened by button`. */
  name: string
  /** Its comment. */
  sentence: string
  /** It is a whole page or opens above it, and is not drawn among others. */
  isFullscreen: boolean
  /** Drawn, as markup. */
  demo: string
  /** To copy, as markup with its colours. */
  html: string
  riot: string
}
