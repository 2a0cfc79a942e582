import { CHUNK } from './chunk'
import { FileRefused, MAX_BYTES } from './refusal'
import { EntrySplitter } from './split-entries'

/** What of a `File` is needed. */
export type ReadableFile = Pick<Blob, 'size' | 'slice' | 'stream'>

/** Some entries of a file, and how much of it has been read, from 0 to 1. */
export interface Piece {
  entries: string[]
  fraction: number
}

/** Bytes by which text is told from anything else. */
const HEAD = 8192

/**
 * Reads a log piece by piece.
 * @throws {FileRefused}
 */
export async function* readFile(file: ReadableFile): AsyncGenerator<Piece> {
  if (file.size > MAX_BYTES) throw new FileRefused('too-large')
  const decoder = decoderFor(await headOf(file))
  const splitter = new EntrySplitter()
  let entries: string[] = []
  let bytes = 0
  let isEmpty = true
  for await (const part of partsOf(file)) {
    bytes += part.length
    entries.push(...splitter.push(decoder.decode(part, { stream: true })))
    if (entries.length < CHUNK) continue
    yield { entries, fraction: bytes / file.size }
    entries = []
    isEmpty = false
  }
  entries.push(...splitter.push(decoder.decode()), ...splitter.end())
  if (isEmpty && entries.length === 0) throw new FileRefused('empty')
  yield { entries, fraction: 1 }
}

async function headOf(file: ReadableFile): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(0, HEAD).arrayBuffer())
  } catch {
    throw new FileRefused('unreadable') // gone, or not allowed, since it was chosen
  }
}

/** A stream as an iterator, which Safari has no word for. */
async function* partsOf(file: ReadableFile): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader()
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
  } catch {
    throw new FileRefused('unreadable')
  } finally {
    void reader.cancel().catch(() => undefined)
  }
}

/**
 * By the byte order mark, else UTF-8; wrong bytes become U+FFFD.
 * @throws {FileRefused} where it is no text: with zero bytes, or more than a tenth of it wrong
 */
function decoderFor(head: Uint8Array): TextDecoder {
  const [first, second] = head
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le')
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be')
  const wrong = new TextDecoder().decode(head, { stream: true }).match(/\uFFFD/g)?.length ?? 0
  if (head.includes(0) || wrong > head.length / 10) throw new FileRefused('binary')
  return new TextDecoder()
}
