/**
 * Which sender's sheet is open stands behind the `#` of the page's address: a reload opens it again, and so does whoever is
 * sent the address, where the same reports are open.
 */
export const remember = (ip: string): void =>
  history.replaceState(
    history.state,
    '',
    ip ? `#${new URLSearchParams({ sender: ip })}` : location.pathname + location.search,
  )

/** '' where the address names none. */
export const remembered = (): string => new URLSearchParams(location.hash.slice(1)).get('sender') ?? ''
