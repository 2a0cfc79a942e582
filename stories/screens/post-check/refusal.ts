/** Why a file, or one file inside an archive, was not opened, or not all of it. The sentences are in `words.*.ts`. */
export const REFUSALS = [
  'empty', // no bytes at all
  'too-large', // more than the cap once unpacked
  'too-many-entries', // the archive holds more files than the cap; the first ones were opened
  'no-entries', // an archive without a file in it
  'nested-too-deep', // archives inside archives inside archives
  'encrypted', // the archive asks for a password
  'broken-zip',
  'broken-gzip',
  'not-a-report', // no `feedback` element anywhere
  'not-well-formed', // a `feedback` element whose XML breaks off the rules at `line`
  'cut-short', // the end of the file comes before the end of `feedback`
  'missing-value', // `field` is needed for the figures and is not there
  'bad-number', // `field` holds `value`, which is no number that can be counted with
  'skipped-records', // the file is open without `count` records, which cannot be counted
  'already-open', // every report in it is
  'unreadable', // the browser could not give the bytes, or the reader itself failed
] as const

export type RefusalCode = (typeof REFUSALS)[number]

/** What a refusal's sentence may name beside the file. */
export interface RefusalDetail {
  /** Line of the XML, counted from 1. */
  line?: number
  /** Path of the element below `feedback`, as `record/row/count`. */
  field?: string
  /** What stood there instead, shortened. */
  value?: string
  /** How many records. */
  count?: number
}

/** A refusal as plain data: it crosses from the worker to the page. */
export interface Refusal extends RefusalDetail {
  /** Name of the file, and after a slash its place in the archive. */
  name: string
  code: RefusalCode
}

/** The only error that opening a file may end in, beside the reason of an aborted signal. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused'
  readonly code: RefusalCode
  readonly detail: RefusalDetail

  constructor(code: RefusalCode, detail: RefusalDetail = {}) {
    super(code)
    this.code = code
    this.detail = detail
  }

  /** The same as plain data, for the file of this name. */
  of(name: string): Refusal {
    return { name, code: this.code, ...this.detail }
  }
}

/** What the promise gives, or the refusal it ends in; any other error stays an error. */
export const orRefused = <Value>(promise: Promise<Value>): Promise<Value | FileRefused> =>
  promise.catch((error: unknown) => {
    if (error instanceof FileRefused) return error
    throw error
  })
