import { type Entry, type FileEntry, ZipReader } from '@zip.js/zip.js/lib/zip-core-reader.js'
import { ByteSink, type Bytes } from './byte-sink'
import { type Limits, MAX_ENTRIES } from './limits'
import { FileRefused, orRefused } from './refusal'

/** An archive in an archive happens; deeper is no report's home. */
const MAX_NESTING = 3

/** One file as it lies there or comes out of an archive. */
export interface Packed {
  name: string
  bytes: Bytes
}

/** A file taken out of its wrappings, or why it could not be. */
export interface Unpacked {
  name: string
  content: Bytes | FileRefused
  /** Where in the whole file it lies, as fractions from 0 to 1. */
  span: readonly [from: number, to: number]
}

const WHOLE = [0, 1] as const

/** Finds the files inside a file by its first bytes, never by its name. Ends early only by an aborted signal. */
export async function* unpack(
  packed: Packed,
  limits: Limits,
  span: Unpacked['span'] = WHOLE,
  depth = 0,
): AsyncGenerator<Unpacked> {
  const { name, bytes } = packed
  try {
    const format = formatOf(bytes)
    if (format === 'other') yield { name, content: bytes, span }
    else if (depth === MAX_NESTING) throw new FileRefused('nested-too-deep')
    else if (format === 'gzip') yield* unpack({ name, bytes: await gunzip(bytes, limits) }, limits, span, depth + 1)
    else yield* unzip(packed, limits, span, depth + 1)
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error
    yield { name, content: error, span }
  }
}

function formatOf([first, second, third, fourth]: Bytes): 'gzip' | 'zip' | 'other' {
  if (first === 0x1f && second === 0x8b) return 'gzip'
  const isZip = first === 0x50 && second === 0x4b
  // An archive begins with its first file, or, when it is empty, with its end.
  return isZip && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6)) ? 'zip' : 'other'
}

async function gunzip(bytes: Bytes, limits: Limits): Promise<Bytes> {
  const sink = new ByteSink(limits)
  const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return sink.collect('broken-gzip', (writable) => inflated.pipeTo(writable, signalOf(limits)))
}

async function* unzip(
  { name, bytes }: Packed,
  limits: Limits,
  [from, to]: Unpacked['span'],
  depth: number,
): AsyncGenerator<Unpacked> {
  const entries = await entriesOf(bytes, limits)
  const opened = entries.slice(0, MAX_ENTRIES)
  const step = (to - from) / opened.length
  for (const [index, entry] of opened.entries()) {
    const inside = `${name}/${entry.filename}`
    const span = [from + index * step, from + (index + 1) * step] as const
    const content = await contentOf(entry, limits)
    if (content instanceof FileRefused) yield { name: inside, content, span }
    else yield* unpack({ name: inside, bytes: content }, limits, span, depth)
  }
  if (opened.length < entries.length) throw new FileRefused('too-many-entries')
}

/** The files listed in an archive, at most one more than are opened. */
async function entriesOf(bytes: Bytes, { signal }: Limits): Promise<FileEntry[]> {
  const files: FileEntry[] = []
  // Code page 437 is what a name is in unless bit 11 or the Unicode path field says otherwise (APPNOTE appendix D).
  const zip = new ZipReader(new Blob([bytes]).stream(), { filenameEncoding: 'cp437', useWebWorkers: false })
  try {
    for await (const entry of zip.getEntriesGenerator()) {
      signal?.throwIfAborted()
      if (isFile(entry)) files.push(entry)
      if (files.length > MAX_ENTRIES) break
    }
  } catch {
    signal?.throwIfAborted()
    throw new FileRefused('broken-zip')
  }
  if (files.length === 0) throw new FileRefused('no-entries')
  return files
}

/** macOS adds a shadow of every file, with nothing in it for anybody else. */
const isFile = (entry: Entry): entry is FileEntry => !entry.directory && !entry.filename.startsWith('__MACOSX/')

async function contentOf(entry: FileEntry, limits: Limits): Promise<Bytes | FileRefused> {
  if (entry.encrypted) return new FileRefused('encrypted')
  const options = { checkCrc32: true, useWebWorkers: false, ...signalOf(limits) }
  return orRefused(new ByteSink(limits).collect('broken-zip', (writable) => entry.getData(writable, options)))
}

const signalOf = ({ signal }: Limits): { signal?: AbortSignal } => (signal ? { signal } : {})
