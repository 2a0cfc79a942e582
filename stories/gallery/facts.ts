/** What the build knows and the gallery's pages show. */

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
  /** Where its source is, below the repository. */
  file: string
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
  /** What it adds to the drop-in, by brotli. */
  bytes: number
}

/** A story, read without running it. */
export interface StoryFacts {
  id: string
  /** In words: `Opened by button`. */
  name: string
  /** Its comment. */
  sentence: string
  /** Its markup is a whole page, or opens above it. */
  isFullscreen: boolean
}

/** The page of a component. */
export interface ComponentPageFacts extends ComponentFacts {
  /** In words: `List item`. */
  title: string
  /** `Forms` and the like. */
  group: string
  stories: StoryFacts[]
}

/** What the gallery's own pages may know. */
export interface GalleryFacts {
  version: string
  components: ComponentFacts[]
  /** Of the built files by name, as src/build/sizes.js weighs them; none while `npm start` runs. */
  sizes: Record<string, { min: number; gzip: number; brotli: number }>
  /** stories/gallery/bench/measured/figures.json. */
  figures: unknown
}
