/** Bytes that one file may have, and that may come out of it: a few kilobytes can inflate to gigabytes. */
export const MAX_BYTES = 64 * 2 ** 20

/** Files of one archive that are opened. */
export const MAX_ENTRIES = 1000

/** What all files inside one opened file share. */
export interface Limits {
  /** Bytes that may still be inflated. */
  inflate: number
  signal?: AbortSignal | undefined
}
