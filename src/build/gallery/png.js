/** Pictures as PNG (ISO/IEC 15948), for what takes no SVG: the icon on the home screen of an iPhone. */
import { deflateSync } from 'node:zlib'

/** CRC-32 of the PNG specification, annex D. Node has its own from 20.15 on only. @param {Buffer} data */
function checksum(data) {
  let crc = ~0
  for (const byte of data) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return ~crc >>> 0
}

/** @param {string} type four letters @param {Buffer} data */
function chunk(type, data) {
  const frame = Buffer.alloc(data.length + 12)
  frame.writeUInt32BE(data.length)
  frame.write(type, 4, 'latin1')
  data.copy(frame, 8)
  frame.writeUInt32BE(checksum(frame.subarray(4, -4)), data.length + 8)
  return frame
}

/**
 * @param {number} size pixels of each side
 * @param {(x: number, y: number) => [red: number, green: number, blue: number]} colorAt channels 0 to 255, of the middle of a pixel
 * @returns {Buffer} the file
 */
export function png(size, colorAt) {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0])
  header.writeUInt32BE(size)
  header.writeUInt32BE(size, 4)
  const steps = Array.from({ length: size }, (_, step) => step + 0.5)
  // Each line begins with its filter: none.
  const lines = steps.map((y) => Buffer.from([0, ...steps.flatMap((x) => colorAt(x, y))]))
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  const data = chunk('IDAT', deflateSync(Buffer.concat(lines), { level: 9 }))
  return Buffer.concat([signature, chunk('IHDR', header), data, chunk('IEND', Buffer.alloc(0))])
}
