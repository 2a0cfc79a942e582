import type { OpenedFile } from './open'

/** How far a job of several files is. */
export interface JobProgress {
  /** Name of the file that is being read. */
  file: string
  /** All files together, from 0 to 1. */
  fraction: number
  /** Records read so far in all files. */
  records: number
}

/** From the page to the worker. A job is one call of `openFiles`. */
export type Request =
  | { type: 'open'; job: number; files: { name: string; blob: Blob }[] }
  | { type: 'cancel'; job: number }

/** From the worker to the page; one `opened` per file in the order of the files, then `end`. */
export type Reply =
  | { type: 'progress'; job: number; progress: JobProgress }
  | { type: 'opened'; job: number; opened: OpenedFile }
  | { type: 'end'; job: number }
