import { controls, kept } from '../riot/kept'

/** What a template can be copied from: nodes, or the live children that an element was given. */
export type Source = { cloneNode(deep: boolean): Node }

/**
 * @returns a copy with what is kept in the place of new nodes of the same kind, so that nobody loses what is being typed
 */
export function copyOf(source: Source): Node {
  const copy = source.cloneNode(true) as Element
  if (!kept.length || !('nodeType' in source)) return copy
  let root = copy
  for (const fresh of [copy, ...copy.querySelectorAll(controls)]) {
    const isControl = fresh.matches?.(controls) // a fragment, and most rows, are none themselves
    const at = kept.findIndex(
      (old) => isControl && old.className === fresh.className && old.localName === fresh.localName,
    )
    if (at < 0) continue
    const old = kept.splice(at, 1)[0]!
    old.replaceChildren(...fresh.childNodes)
    if (fresh === copy) root = old
    else fresh.replaceWith(old)
  }
  return root
}
