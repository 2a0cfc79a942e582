/** What differs from one time to the next, the longer forms first: addresses, ids, numbers. */
const VARIABLE = new RegExp(
  [
    String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`, // mail addresses
    String.raw`\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b`, // UUIDs (RFC 9562)
    String.raw`(?<![\w:])(?:[\da-f]{1,4}:){2,7}[\da-f:]*[\da-f](?![\w:])|(?<![\w:])(?:[\da-f]{1,4}:)+:(?:[\da-f:]*[\da-f])?(?![\w:])`, // IPv6
    String.raw`\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b`, // IPv4, with a port
    String.raw`\b0x[\da-f]+\b|\b(?=[a-f]*\d)[\da-f]{7,}\b`, // hexadecimal ids and pointers
    String.raw`(?<!\bv)\d+(?:[.,:]\d+)*`, // numbers and times, but the 1 of /v1/
  ].join('|'),
  'gi',
)

/** Characters of a message that are looked at: what tells messages apart stands at the front. */
const LENGTH = 300

/** What messages of the same kind have in common: `Box of … is full: … of … MB`. */
export const fingerprint = (message: string): string =>
  message
    .slice(0, LENGTH)
    .replace(VARIABLE, '…')
    .replace(/…(?:[.,:/-]…)+/g, '…') // a date, a time with its fraction
    .replace(/\s+/g, ' ')
    .trim() || '…'

/** A short name of a fingerprint for addresses, the same everywhere (FNV-1a, 32 bits). */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (hash >>> 0).toString(36)
}
