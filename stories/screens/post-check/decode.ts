/**
 * A decoder for XML that begins with `head`: by its byte order mark, by the zero bytes of UTF-16 without one, by the
 * encoding it declares, else UTF-8 (XML 1.0, appendix F). Bytes that are wrong in that encoding become U+FFFD: a broken
 * letter in a name is no reason to lose the figures.
 */
export function decoderFor(head: Uint8Array): TextDecoder {
  const [first, second] = head
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return new TextDecoder('utf-16be')
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return new TextDecoder('utf-16le')
  const declared = /<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)/.exec(new TextDecoder('latin1').decode(head))?.[1] ?? ''
  // A declaration that could be read byte by byte is not in UTF-16, whatever it says.
  return /^utf-?16/i.test(declared) ? new TextDecoder() : decoderNamed(declared || 'utf-8')
}

function decoderNamed(label: string): TextDecoder {
  try {
    return new TextDecoder(label)
  } catch {
    return new TextDecoder() // a name that no browser knows
  }
}
