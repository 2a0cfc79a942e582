/**
 * What was typed, kept with the page's entry in the history: after following a result and going back, or a reload, it is
 * there again. The browser itself does so only for controls that its HTML brings along.
 */
interface Entry {
  karuiQueries?: Record<string, string>
}

const queries = () => (history.state as Entry | null)?.karuiQueries

/** What was kept under the name; undefined where nothing was. */
export const keptQuery = (name: string): string | undefined => queries()?.[name]

export function keepQuery(name: string, query: string): void {
  if ((keptQuery(name) ?? '') === query) return
  history.replaceState({ ...history.state, karuiQueries: { ...queries(), [name]: query } }, '')
}
