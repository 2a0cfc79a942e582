/**
 * The page's language, for `Intl`.
 * @returns `<html lang>`; undefined, which is the user's own, where there is none that is valid (RFC 5646): many servers
 *   write `en_US`, and `Intl` throws a RangeError at that.
 */
export function language(): string | undefined {
  try {
    return Intl.getCanonicalLocales(globalThis.document?.documentElement.lang || [])[0]
  } catch {
    return undefined
  }
}
