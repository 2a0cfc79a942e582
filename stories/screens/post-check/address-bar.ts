/**
 * What is open stands behind the `#` of the page's address: a reload opens it again, and so does whoever is sent the address,
 * where the same reports are open.
 */
type Key =
  /** Address of the sender whose sheet is open. */
  | 'sender'
  /** The attention that the listed senders ask for. */
  | 'attention'
  /** Which samples are open beside the first ones. */
  | 'sample'

const params = (): URLSearchParams => new URLSearchParams(location.hash.slice(1))

/** @param value '' to forget it */
export function remember(key: Key, value: string): void {
  const all = params()
  if (value) all.set(key, value)
  else all.delete(key)
  history.replaceState(history.state, '', all.size ? `#${all}` : location.pathname + location.search)
}

/** '' where the address does not say it. */
export const remembered = (key: Key): string => params().get(key) ?? ''
