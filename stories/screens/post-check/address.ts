/**
 * One spelling per address, so that a sender is one sender: `2001:DB8:0::1` and `2001:db8::1` are the same (RFC 5952),
 * `::ffff:192.0.2.1` is 192.0.2.1. What is no address stays as it is.
 */
export function canonicalAddress(text: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(text)
  if (mapped) return mapped[1] as string
  if (!/^[\da-f:.]*:[\da-f:.]*$/i.test(text)) return text
  try {
    return new URL(`http://[${text}]/`).hostname.slice(1, -1)
  } catch {
    return text
  }
}
