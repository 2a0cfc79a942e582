/** What both lists have. */

/** How many rows appear: ten times those of the page's address. */
export const ROWS = 10 * Number(new URLSearchParams(location.search).get('rows') ?? 1000)

export const button = (id: string, act: () => void): HTMLButtonElement => {
  const made = Object.assign(document.createElement('button'), { id, textContent: id })
  made.addEventListener('click', act)
  return made
}
