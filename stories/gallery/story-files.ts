import type { StoryFile } from './mount'

/** A file of stories, of which no code is here yet. */
export interface ListedFile {
  title: string
  /** Of the stories' exports. */
  names: string[]
  load(): Promise<StoryFile>
}

/** All of them; the list is written while the gallery is bundled (src/build/story-files.js). */
export declare const storyFiles: ListedFile[]
