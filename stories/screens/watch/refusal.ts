/** Why a file was not opened. The sentences are in `words.*.ts`. */
export const REFUSALS = [
  'empty', // nothing but space in it
  'too-large', // more bytes than the cap
  'binary', // no text
  'unreadable', // the browser could not give the bytes, or the reader itself failed
] as const
export type RefusalCode = (typeof REFUSALS)[number]

/** Bytes that a file may have. */
export const MAX_BYTES = 64 * 2 ** 20

/** The only error that reading a file may end in, beside the reason of an aborted signal. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused'
  readonly code: RefusalCode

  constructor(code: RefusalCode) {
    super(code)
    this.code = code
  }
}
