import type { ComponentFacts } from '../../../stories/gallery/components/facts'
import type { Facts } from '../../../stories/gallery/pages/facts'

/** What the build has read and drawing needs. */
export interface Given {
  /** For the pages of text. */
  text: Facts
  components: ComponentFacts[]
  /** Files of stories, with the comments above these. */
  stories: { file: string; names: string[]; sentences: Record<string, string> }[]
  /** The page of the comparison, as it is written. */
  bench: string
  /** Path data of the shell's icons, by lucide's names. */
  icons: Record<string, string>
}
