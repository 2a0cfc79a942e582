import type { Bytes } from './byte-sink'

/**
 * Archives for generated reports. Library packers put in what a zlib of their day makes of the data, and the time; these are
 * the same bytes everywhere: deflate's "stored" blocks, dated 1 January 1980, the first day a zip knows.
 */
export interface ArchivedFile {
  /** The name as it stands in the archive, in whatever encoding. */
  name: Uint8Array
  content: Uint8Array
  /** General-purpose flags; bit 11 (0x800) says that the name is UTF-8. */
  flags?: number
  /** Extra fields, header and all. */
  extra?: Uint8Array
}

/** Makes a raw deflate stream (RFC 1951) of some bytes. */
export type Deflate = (content: Uint8Array) => Uint8Array

const STORED_BLOCK = 0xffff
const DATE_1980 = 0x21
const DEFLATED = 8
const VERSION = 20

/** Deflate without any compression: blocks of type 00 (RFC 1951, 3.2.4). */
export function deflateStored(content: Uint8Array): Bytes {
  const blocks: Uint8Array[] = []
  for (let at = 0; at === 0 || at < content.length; at += STORED_BLOCK) {
    const block = content.subarray(at, at + STORED_BLOCK)
    const isLast = at + STORED_BLOCK >= content.length
    blocks.push(Uint8Array.of(isLast ? 1 : 0), littleEndian([2, block.length], [2, ~block.length]), block)
  }
  return joined(blocks)
}

/** One gzip member (RFC 1952) without name and time. */
export function gzip(content: Uint8Array, deflate: Deflate = deflateStored): Bytes {
  const header = Uint8Array.of(0x1f, 0x8b, DEFLATED, 0, 0, 0, 0, 0, 0, 0xff)
  return joined([header, deflate(content), littleEndian([4, crc32(content)], [4, content.length])])
}

/** A zip archive (APPNOTE 4.3) of these files in this order. */
export function zip(files: readonly ArchivedFile[], deflate: Deflate = deflateStored): Bytes {
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const { name, content, flags = 0, extra = new Uint8Array() } of files) {
    const packed = deflate(content)
    const common = littleEndian([2, VERSION], [2, flags], [2, DEFLATED], [2, 0], [2, DATE_1980], [4, crc32(content)])
    const sizes = littleEndian([4, packed.length], [4, content.length], [2, name.length], [2, extra.length])
    const local = joined([littleEndian([4, 0x04034b50]), common, sizes, name, extra, packed])
    // Comment, disk, attributes inside and outside, and where the file begins.
    const rest = littleEndian([2, 0], [2, 0], [2, 0], [4, 0], [4, offset])
    directory.push(joined([littleEndian([4, 0x02014b50], [2, VERSION]), common, sizes, rest, name, extra]))
    parts.push(local)
    offset += local.length
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const counts = littleEndian([4, 0x06054b50], [4, 0], [2, files.length], [2, files.length])
  return joined([...parts, ...directory, counts, littleEndian([4, size], [4, offset], [2, 0])])
}

/** Info-ZIP's Unicode path extra field (0x7075): the name in UTF-8, and a checksum of the name it stands for. */
export function unicodePath(rawName: Uint8Array, name: string): Bytes {
  const utf8 = new TextEncoder().encode(name)
  return joined([littleEndian([2, 0x7075], [2, 5 + utf8.length], [1, 1], [4, crc32(rawName)]), utf8])
}

function littleEndian(...numbers: readonly (readonly [bytes: number, value: number])[]): Bytes {
  return Uint8Array.from(
    numbers.flatMap(([bytes, value]) => Array.from({ length: bytes }, (_, at) => (value >>> (8 * at)) & 0xff)),
  )
}

function joined(parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc
})

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] as number)
  return ~crc >>> 0
}
