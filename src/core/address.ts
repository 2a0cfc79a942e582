/**
 * An address as it may be written to `href`: one that would run a script is left out (design: text is text).
 * The URL parser decides, as the browser would: it skips blanks, tabs and line breaks inside `java\tscript:`.
 */
export function address(href: string | null | undefined): string | null {
  if (href === null || href === undefined) return null
  const { protocol } = URL.canParse(href) ? new URL(href) : { protocol: '' }
  return protocol === 'javascript:' ? null : href
}
