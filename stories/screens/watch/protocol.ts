import type { Chunk } from './chunk'
import type { Filter, Found } from './find'
import type { Issue } from './issues'
import type { RefusalCode } from './refusal'

/** Where lines come from: a file, or the generator, which makes those with the numbers `from` to `end` (not included). */
export type Source = { type: 'file'; blob: Blob; modified: number } | { type: 'sample'; from: number; end: number }

/** From the page to the worker. A log is known by a number that the page gives it. */
export type Request =
  | { type: 'read'; log: number; source: Source } // into a new log, or behind what a log has
  | { type: 'find'; log: number; ask: number; filter: Filter } // the last one of a log alone is answered
  | { type: 'drop'; log: number } // also while it is being read

/** From the worker to the page. */
export type Reply =
  | { type: 'chunk'; log: number; chunk: Chunk; fraction: number }
  | { type: 'read'; log: number; issues: Issue[]; refusal?: RefusalCode } // after the last chunk
  | { type: 'found'; log: number; ask: number; found: Found }
